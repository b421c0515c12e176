/** The command's words and exit codes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const run = (...args: string[]) => spawnSync(process.execPath, ["--import", "tsx", "scripts/cost-model.ts", ...args], { encoding: "utf8" });

function fileOf(data: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "rows-")), "rows.json");
  writeFileSync(file, JSON.stringify(data));
  return file;
}

const ROW = { id: "one", cls: "single_decode", metric: "decode", measured: 60, hardware: { mem_GB: 24, bw_GBs: 1000, fp16_tflops: 150, vendor: "nvidia" }, model: { params_B: 8.03 }, quant: { bits_per_weight: 16 }, backend: "unheard of" };

test("check prints JSON alone, with an error for each row and a summary", () => {
  const { status, stdout } = run("check", fileOf({ rows: [ROW, { ...ROW, id: "two", measured: 30 }] }), "--json");
  const printed: unknown = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(printed).toMatchObject({ rows: [{ id: "one", cls: "single_decode", metric: "decode", measured: 60 }, { id: "two" }], summary: { all: { n: 2, nulls: 0 }, single_decode: { n: 2 } } });
});

test("check prints a table for people", () => {
  const { status, stdout } = run("check", fileOf([ROW]));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^row +class +metric +measured +predicted +error/);
  expect(stdout).toMatch(/held-out quarter/);
});

test("explain says what was understood", () => {
  const { status, stdout } = run("explain", fileOf({ ...ROW, measured: undefined }));
  expect(status).toBe(0);
  expect(stdout).toMatch(/generic nvidia \(the row's backend is not known\)/);
});

test("malformed rows end with 1, wrong usage with 2 and the nearest command", () => {
  const malformed = run("check", fileOf([{ ...ROW, measured: -1 }]));
  expect({ status: malformed.status, stdout: malformed.stdout }).toEqual({ status: 1, stdout: "" });
  expect(malformed.stderr).toMatch(/row 0 \(one\) {2}measured\n {2}expected {2}a positive number\n {2}got {7}-1/);
  const mistyped = run("chek");
  expect(mistyped.status).toBe(2);
  expect(mistyped.stderr).toMatch(/did you mean "check"\?/);
  expect(run("check", "nowhere.json").status).toBe(1);
});
