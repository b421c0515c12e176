/** What must hold for every system, whatever the constants. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer } from "@/lib/cost-model/answer";
import { predictRow } from "@/lib/cost-model/check-rows";
import { CONSTANTS } from "@/lib/cost-model/current";
import { parseRows } from "@/lib/cost-model/parse-rows";
import { describeRow, metricOf } from "@/lib/cost-model/describe/describe";
import { decodeStep } from "@/lib/cost-model/equations/decode";
import { fits } from "@/lib/cost-model/equations/memory";
import { predict } from "@/lib/cost-model/predict";
import type { System } from "@/lib/cost-model/system";
import { anyRow, spread, SYSTEM } from "./samples";

/** A system from any row, with the metric it asks for. */
const anySystem = anyRow.map((data) => {
  const parsed = parseRows([data]);
  const [row] = "rows" in parsed ? parsed.rows : [];
  if (row === undefined) throw new Error(JSON.stringify(parsed));
  return { row, system: describeRow(row), metric: metricOf(row) };
});

const factor = fc.double({ min: 1, max: 50, noNaN: true });
/** Rates may differ by rounding. */
const LEAST = 1 - 1e-9;
const faster = (system: System, by: number): System => ({ ...system, machines: system.machines.map((machine) => ({ ...machine, bandwidth: machine.bandwidth * by })) });
const wider = (system: System, by: number): System => ({ ...system, link: { ...system.link, bandwidth: system.link.bandwidth * by } });
const later = (system: System, by: number): System => ({ ...system, link: { ...system.link, latency: system.link.latency * by, path: system.link.path === undefined ? undefined : system.link.path * by } });

describe("for every well-formed row", () => {
  test("the prediction is finite and positive", () => {
    fc.assert(fc.property(anySystem, ({ row }) => {
      const { predicted } = predictRow(row, CONSTANTS);
      expect(predicted).not.toBeNull();
      expect(predicted).toBeGreaterThan(0);
    }), { numRuns: 200 });
  });

  test("more memory bandwidth and more link bandwidth never slow", () => {
    fc.assert(fc.property(anySystem, factor, ({ system, metric }, by) => {
      const before = predict(system, metric, CONSTANTS);
      expect(predict(faster(system, by), metric, CONSTANTS) / before).toBeGreaterThanOrEqual(LEAST);
      expect(predict(wider(system, by), metric, CONSTANTS) / before).toBeGreaterThanOrEqual(LEAST);
    }), { numRuns: 200 });
  });

  test("more latency never speeds", () => {
    fc.assert(fc.property(anySystem, factor, ({ system, metric }, by) => {
      expect(predict(system, metric, CONSTANTS) / predict(later(system, by), metric, CONSTANTS)).toBeGreaterThanOrEqual(LEAST);
    }), { numRuns: 200 });
  });
});

describe("over equal machines, the model fitting on one", () => {
  test.each(["tensor", "pipeline"] as const)("%s: memory per machine falls with their number", (kind) => {
    const needs = [1, 2, 4, 8].map((machines) => Math.max(...fits(spread(kind, machines)).map(({ need }) => need.total)));
    expect(needs).toEqual([...needs].sort((a, b) => b - a));
    expect(new Set(needs).size).toBe(4);
  });

  test("a pipeline never speeds a single stream", () => {
    fc.assert(fc.property(anySystem, fc.integer({ min: 2, max: 8 }), ({ system }, machines) => {
      const one = { ...system, parallelism: { kind: "none" as const, tensor: 1, pipeline: 1, replicas: 1 } };
      expect(decodeStep(spread("pipeline", machines, one), CONSTANTS, 1).total).toBeGreaterThanOrEqual(decodeStep(one, CONSTANTS, 1).total * LEAST);
    }), { numRuns: 200 });
  });
});

test("anything at all, also NaN and infinity, gives an answer of finite numbers or sentences", () => {
  const wild = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e300));
  fc.assert(fc.property(wild, wild, wild, wild, fc.integer({ min: -1, max: 200 }), (params, bandwidth, latency, tokens, stages) => {
    const base = spread("pipeline", 2);
    const result = answer({ ...base, model: { ...base.model, params, activeParams: params }, machines: base.machines.map((machine) => ({ ...machine, bandwidth })), link: { ...base.link, latency }, load: { ...base.load, promptTokens: tokens }, parallelism: { ...base.parallelism, pipeline: stages } }, CONSTANTS, []);
    if ("mistakes" in result) expect(result.mistakes.length).toBeGreaterThan(0);
    else expect([result.decode, result.timeToFirstToken, result.aggregate].every((value) => Number.isFinite(value) && value > 0)).toBe(true);
  }), { numRuns: 200 });
});

test("mistakes are told in words", () => {
  const told = (change: Partial<System>) => {
    const result = answer({ ...SYSTEM, ...change }, CONSTANTS, []);
    return "mistakes" in result ? result.mistakes : [];
  };
  expect(told({})).toEqual([]);
  expect(told({ machines: [] })).toEqual(["No machine is named; the model needs at least one."]);
  expect(told({ model: { ...SYSTEM.model, layers: Number.NaN } })).toEqual(["The number of layers is not a number; it must be above zero."]);
  expect(told(spread("pipeline", 33))).toEqual(["33 stages are more than the model's 32 layers; a stage holds at least one layer."]);
  expect(told(spread("tensor", 3))).toEqual(["A tensor-parallel degree of 3 divides the 8 KV heads into unequal shares; choose a divisor."]);
});
