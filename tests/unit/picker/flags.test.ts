/** The flags of the command: what they give, and what a mistake is told. */
import { expect, test } from "vitest";
import { commandOf, demandsOf } from "@/lib/picker/constraints";
import { parseFlags } from "@/lib/picker/flags";

const known = { capabilities: ["structured-output", "tool-calling"], models: ["llama-3-3-70b", "qwen3-8b"] };
const read = (line: string) => parseFlags(line.split(" ").filter((word) => word !== ""), known);

test("lists come repeated or with commas, numbers and switches by themselves", () => {
  expect(read("--os linux,macos --os windows --vram 24.5 --devices=4 --needs tool-calling --no-telemetry --json")).toEqual({
    ok: true, json: true, constraints: { os: ["linux", "macos", "windows"], vram: 24.5, devices: 4, needs: ["tool-calling"], "no-telemetry": true },
  });
});

test("no flag at all is a question about the whole map", () => {
  expect(read("")).toEqual({ ok: true, json: false, constraints: {} });
});

test("every mistake is told at once, with the nearest match", () => {
  expect(read("--accelrator nvidia --os linus --needs tool-caling --users many --devices 0 --vram --auth=yes --model llama-3-70b --traffic agents gguf")).toMatchInlineSnapshot(`
    {
      "mistakes": [
        "Unknown flag "--accelrator". Nearest: --accelerator.",
        ""nvidia" belongs to no flag. Known: --os, --accelerator, --link, --format, --traffic, --api, --licence, --interface, --kind, --needs, --devices, --machines, --users, --vram, --model, --no-telemetry, --auth, --offline, --maintained, --json.",
        "--os: unknown value "linus". Nearest: "linux".",
        "--needs: unknown value "tool-caling". Nearest: "tool-calling".",
        "--users: expected a whole number from 1, got "many".",
        "--devices: expected a whole number from 1, got "0".",
        "--vram needs a value: a number of GB above 0.",
        "--auth takes no value.",
        "--model: no such preset "llama-3-70b". Nearest: "llama-3-3-70b".",
        "--traffic: unknown value "agents". Known: "diverse", "shared-prefix", "structured", "agent-loop".",
        ""gguf" belongs to no flag. Known: --os, --accelerator, --link, --format, --traffic, --api, --licence, --interface, --kind, --needs, --devices, --machines, --users, --vram, --model, --no-telemetry, --auth, --offline, --maintained, --json.",
      ],
      "ok": false,
    }
  `);
});

test("a number that stands twice and differs is a mistake", () => {
  expect(read("--users 5 --users 5")).toMatchObject({ ok: true, constraints: { users: 5 } });
  expect(read("--users 5 --users 6")).toEqual({ ok: false, mistakes: ["--users stands twice, with 5 and 6."] });
});

test("a set is typed back in one order, whatever the order of its values", () => {
  const command = "npm run pick -- --os linux,windows --vram 24 --users 20 --needs structured-output,tool-calling --no-telemetry --maintained";
  expect(commandOf(demandsOf({ maintained: true, "no-telemetry": true, needs: ["tool-calling", "structured-output"], users: 20, os: ["windows", "linux"], vram: 24 }))).toBe(command);
  expect(read(command.replace("npm run pick -- ", ""))).toMatchObject({ ok: true, constraints: { os: ["linux", "windows"] } });
});
