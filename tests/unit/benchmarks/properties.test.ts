/** Whatever a file says, a record holds no latency that is negative, infinite, or zero. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { BenchmarkDraft } from "@/lib/benchmarks/record";
import { percentile } from "@/lib/benchmarks/statistics";
import { METRICS, isMetricName } from "@/lib/benchmarks/words";
import { decodeBytes } from "@/lib/benchmarks/text/decode";
import { parseJson } from "@/lib/benchmarks/text/json";
import { FIXTURES, fixtureNames, importText } from "@/tests/support/benchmarks";

function soundFigures(records: readonly BenchmarkDraft[]): void {
  for (const { metrics, counts } of records) {
    if (counts.completed === 0) expect(metrics).toEqual([]);
    for (const { name, stat, value, n } of metrics) {
      const kind = isMetricName(name) ? METRICS[name].kind : "unknown";
      const least = stat !== "std" && (kind === "latency" || kind === "rate") ? value > 0 : value >= 0;
      if (!Number.isFinite(value) || !least || value > 1e9) expect.fail(`${name} ${stat} is ${value}`);
      if (stat === "p99" && (n === null || n < 100)) expect.fail(`${name} p99 of ${n}`);
    }
  }
}

/** What may stand where a harness writes a number. */
const anything = fc.oneof(fc.double(), fc.constantFrom(0, -0, -1, 1e308, "NaN", "Infinity", null, true, "", [], {}, "12", 1e-320), fc.integer(), fc.string());
const jsonNames = fixtureNames().filter((name) => /\.(json|txt)$/.test(name));

/** The value with some of its numbers replaced. */
function spoil(value: unknown, next: () => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => spoil(entry, next));
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner, next)]));
  return typeof value === "number" ? next() : value;
}

test("with numbers replaced by anything", () => {
  fc.assert(fc.property(fc.constantFrom(...jsonNames), fc.infiniteStream(anything), fc.infiniteStream(fc.nat(3)), (name, values, dice) => {
    const parsed = parseJson(readFileSync(`${FIXTURES}/${name}`, "utf8"));
    const value = "value" in parsed ? spoil(parsed.value, () => (dice.next().value === 0 ? values.next().value : 1.5)) : {};
    soundFigures(importText(JSON.stringify(value) ?? "null").records);
  }), { numRuns: 300 });
});

test("with every request failed, and zeros, NaN or anything in place of the figures", () => {
  const failed = { completed: 0, results_num_completed_requests: 0, results_number_errors: 10, results_num_requests_started: 10, successful: 0, count: 0, num_requests: 0 };
  fc.assert(fc.property(fc.constantFrom(...jsonNames), fc.constantFrom(0, Number.NaN, -1, 5), (name, filler) => {
    const parsed = parseJson(readFileSync(`${FIXTURES}/${name}`, "utf8"));
    const empty = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(empty);
      if (typeof value !== "object" || value === null) return typeof value === "number" ? filler : value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, Object.hasOwn(failed, key) && typeof inner === "number" ? 0 : empty(inner)]));
    };
    const text = JSON.stringify("value" in parsed ? empty(parsed.value) : {}, (_, value: unknown) => (Number.isNaN(value) ? "NaN" : value)).replaceAll('"NaN"', "NaN");
    soundFigures(importText(text).records);
  }), { numRuns: 200 });
});

test("of any bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    const { records, refused } = importText(bytes);
    soundFigures(records);
    expect(records.length + refused.length).toBeGreaterThan(0);
  }), { numRuns: 300 });
});

test("JSON with bare words means what Python meant", () => {
  fc.assert(fc.property(fc.jsonValue(), fc.string(), (value, text) => {
    const written = `{"a": NaN, "b": -Infinity, "c": ${JSON.stringify(value)}, "d": ${JSON.stringify(`${text} NaN Infinity`)}}`;
    expect(parseJson(written)).toEqual({ value: { a: "NaN", b: "-Infinity", c: JSON.parse(JSON.stringify(value)), d: `${text} NaN Infinity` } });
  }));
});

test("text comes back from every encoding it may be written in", () => {
  fc.assert(fc.property(fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.trim() !== "" && !text.startsWith("\uFEFF") && !text.includes("\0")), (text) => {
    expect(decodeBytes(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]))).toEqual({ text });
    expect(decodeBytes(Buffer.from(text))).toEqual({ text });
  }));
});

test("percentiles lie between the least and the most, and grow with p", () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }), fc.nat(100), fc.nat(100), (values, p, q) => {
    const [low, high] = [percentile(values, Math.min(p, q)) ?? -1, percentile(values, Math.max(p, q)) ?? -1];
    expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
    expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
    expect(high).toBeGreaterThanOrEqual(low - 1e-6);
  }));
  expect([percentile([1, 2, 3, 4], 50), percentile([15, 20, 35, 40, 50], 40), percentile([], 50)]).toEqual([2.5, 29, null]);
});
