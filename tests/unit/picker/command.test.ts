/** npm run pick as others use it: JSON alone on stdout, wrong usage ends in 2. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { loadCatalog } from "@/lib/catalog";
import { pick } from "@/lib/picker/pick";

const run = (...flags: string[]) => spawnSync(process.execPath, ["--import", "tsx", "scripts/pick.ts", ...flags], { encoding: "utf8" });

test("JSON on stdout is the answer and nothing else", () => {
  const { status, stdout, stderr } = run("--os", "macos", "--accelerator", "nvidia", "--json");
  const answer: unknown = JSON.parse(stdout);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(answer).toEqual(JSON.parse(JSON.stringify(pick(loadCatalog(), { os: ["macos"], accelerator: ["nvidia"] }))));
  expect(answer).toMatchObject({ fits: [], conditional: [], cannotTell: [], contradictions: [{ constraint: "--os macos --accelerator nvidia" }] });
}, 60_000);

test("a mistake ends in 2 with the nearest match on stderr, and prints nothing else", () => {
  const { status, stdout, stderr } = run("--accelerater", "nvidia", "--json");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain('Unknown flag "--accelerater". Nearest: --accelerator.');
}, 60_000);
