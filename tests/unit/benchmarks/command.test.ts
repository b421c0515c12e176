/** The command's contract: JSON alone on stdout, words on stderr, 1 when anything is refused, 2 for wrong usage. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBenchmarks } from "@/lib/benchmarks/read";
import { FIXTURES } from "@/tests/support/benchmarks";
import { freshFolder } from "@/tests/support/trees";

/** Runs the script in a folder of its own, with this repository's modules. */
function bench(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(process.cwd(), "scripts/bench.ts"), ...args], { cwd: folder, encoding: "utf8", env: { ...process.env, TSX_TSCONFIG_PATH: join(process.cwd(), "tsconfig.json") } });
  return { status, stdout, stderr };
}

const single = join(process.cwd(), FIXTURES, "vllm/single.json");

test("import prints JSON alone, and refuses what it cannot read with 1", () => {
  const { status, stdout, stderr } = bench(freshFolder("bench"), "import", single, "no-such-file.json", "--json");
  const { records, refused, ...rest } = JSON.parse(stdout);
  expect([status, records.length, refused, Object.keys(rest)]).toEqual([1, 1, [{ file: "no-such-file.json", reason: "there is no such file" }], ["questions"]]);
  expect(stderr).toContain("required of");
});

test("--write writes what is complete, and never twice", () => {
  const folder = freshFolder("bench");
  const sidecar = join(folder, "sidecar.json");
  writeFileSync(sidecar, JSON.stringify({ runtime: { id: "vllm", version: "0.20.0" }, model: { quantisation: "bf16" }, hardware: { name: "NVIDIA L40S", count: 1 }, workload: { shape: "diverse" }, source: { measuredBy: "somebody", interest: "independent" } }));
  const written = bench(folder, "import", single, "--sidecar", sidecar, "--write");
  expect([written.status, readBenchmarks(folder).records.length, readBenchmarks(folder).findings]).toEqual([0, 1, []]);
  const again = bench(folder, "import", single, "--sidecar", sidecar, "--write");
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("never overwritten")]);
});

test("wrong usage ends with 2 and the nearest match", () => {
  expect(bench(freshFolder("bench"), "imprt", "x")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining('Write "import"') });
});
