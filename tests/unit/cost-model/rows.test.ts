/** The calibration rows: well formed, met within the promised errors, and judged by what they describe, not by what they are called. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkRows } from "@/lib/cost-model/check-rows";
import { CONSTANTS } from "@/lib/cost-model/current";
import type { Row } from "@/lib/cost-model/describe/row";
import { fitConstants } from "@/lib/cost-model/fit/fit";
import { knownPaths } from "@/lib/cost-model/fit/handles";
import { parseRows } from "@/lib/cost-model/parse-rows";
import { summarise, summariseWeighted } from "@/lib/cost-model/score";
import { ROWS_FILE } from "@/lib/cost-model/store";
import { isHeldOut, sourceKey } from "@/lib/cost-model/validation/split";
import { VALIDATION } from "@/lib/cost-model/validation/current";

function rowsOf(): Row[] {
  const parsed = parseRows(JSON.parse(readFileSync(ROWS_FILE, "utf8")));
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.rows;
}

const rows = rowsOf();
const results = checkRows(rows, CONSTANTS);

test("every row has a source, a date and a configuration", () => {
  expect(rows.filter(({ source, date, location }) => !/^https?:\/\/\S+$/.test(source ?? "") || date === undefined || location === undefined)).toEqual([]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test("errors stay within what is promised: median 6 % and 95th percentile 28 %, no row without prediction", () => {
  const { n, median, p95, nulls } = summarise(results);
  expect({ n, nulls }).toEqual({ n: 160, nulls: 0 });
  expect(median).toBeLessThanOrEqual(0.06);
  expect(p95).toBeLessThanOrEqual(0.28);
});

test("nor do they rest on one source", () => {
  const { median, p95 } = summariseWeighted(results, rows.map(sourceKey));
  expect(median).toBeLessThanOrEqual(0.06);
  expect(p95).toBeLessThanOrEqual(0.28);
});

test("a quarter of the rows kept out of the fit: median 8 %, 95th percentile 35 %", () => {
  const kept = fitConstants(rows.filter((row) => !isHeldOut(row)), "");
  const { n, median, p95 } = summarise(checkRows(rows.filter(isHeldOut), kept));
  expect(n).toBeGreaterThan(30);
  expect(median).toBeLessThanOrEqual(0.08);
  expect(p95).toBeLessThanOrEqual(0.35);
});

test("with the backend unknown: median 15 %, 95th percentile 70 %", () => {
  const { median, p95, nulls } = summarise(checkRows(rows.map((row) => ({ ...row, backend: "never-heard-of" })), CONSTANTS));
  expect(nulls).toBe(0);
  expect(median).toBeLessThanOrEqual(0.15);
  expect(p95).toBeLessThanOrEqual(0.7);
});

test("the constants in force are what the fit gives", () => {
  const refitted = fitConstants(rows, CONSTANTS.date);
  const pairs = Object.entries(refitted.backends).flatMap(([name, entry]) => Object.entries(entry).map(([key, value]) => ({ name: `${name}.${key}`, value, now: Object.entries(CONSTANTS.backends[name] ?? {}).find(([other]) => other === key)?.[1] })));
  expect(pairs.filter(({ value, now }) => typeof value === "number" && (typeof now !== "number" || Math.abs(now / value - 1) > 1e-3))).toEqual([]);
});

test("names, ids and sources change nothing", () => {
  const renamed = rows.map(({ hardware, ...row }, index): Row => {
    const named = Array.isArray(hardware) ? hardware.map((kind) => ({ ...kind, name: "machine" })) : { ...hardware, name: "machine", spec_source: "" };
    return { ...row, id: `r${index}`, source: "", location: "", date: "1999-01", note: "", provenance: "", hardware: named, model: { ...row.model, name: "model" }, quant: { ...row.quant, name: "quant" }, link: row.link === undefined ? undefined : { ...row.link, name: "link" } };
  });
  expect(checkRows(renamed, CONSTANTS).map(({ predicted }) => predicted)).toEqual(results.map(({ predicted }) => predicted));
});

test("at most one fitted constant per four rows, of each backend and in all", () => {
  expect(VALIDATION.backends.filter(({ rows: n, constants }) => constants > n / 4)).toEqual([]);
  expect(knownPaths().length).toBeLessThanOrEqual(rows.length / 4);
});

test("what the fit wrote down of itself is of these rows", () => {
  expect(VALIDATION.inSample["all"]).toEqual({ n: 160, nulls: 0, median: expect.closeTo(summarise(results).median ?? 0, 4), p95: expect.closeTo(summarise(results).p95 ?? 0, 4) });
  expect(VALIDATION.fitted).toEqual(knownPaths());
  for (const { n, rows: shown, low } of VALIDATION.bands) expect({ n, shown: shown?.length, band: low !== undefined }).toEqual(n < 8 ? { n, shown: n, band: false } : { n, shown: undefined, band: true });
});
