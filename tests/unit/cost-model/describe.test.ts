/** Descriptions: what is not stated is derived, what is wrong is reported at its index. */
import { expect, test } from "vitest";
import { resolveBackend } from "@/lib/cost-model/backends";
import { CONSTANTS } from "@/lib/cost-model/current";
import { describeRow, metricOf } from "@/lib/cost-model/describe/describe";
import { bitsFromName } from "@/lib/cost-model/describe/quantisation";
import type { Row } from "@/lib/cost-model/describe/row";
import { parseRows } from "@/lib/cost-model/parse-rows";
import { quantile, relativeError, sourceWeights } from "@/lib/cost-model/score";
import { CARD, SYSTEM } from "./samples";

function one(data: object): Row {
  const parsed = parseRows([data]);
  if ("problems" in parsed || parsed.rows[0] === undefined) throw new Error(JSON.stringify(parsed));
  return parsed.rows[0];
}

const BARE = { cls: "single_decode", measured: 10, hardware: { vendor: "nvidia", bw_GBs: 1000 }, model: { params_B: 8 } };

test.each([["Q4_K_M", 4.85], ["UD-Q4_K_XL", 4.85], ["fp8", 8.1], ["NVFP4", 4.6], ["AWQ", 4.3], ["mlx-4bit", 4.5], ["exl3 3.5bpw", 3.5], ["HQQ 3", 3], ["BF16", 16], ["", 16]])("%s is stored at %d bits", (name, bits) => {
  expect(bitsFromName(name)).toBe(bits);
});

test("missing dimensions follow from the number of parameters", () => {
  const { model, quantisation, machines } = describeRow(one(BARE));
  expect(model).toMatchObject({ activeParams: 8e9, layers: 34, hidden: 4480, attention: "gqa", kvHeads: 8, experts: 1 });
  expect(quantisation).toEqual({ weightBytes: 16e9, denseBits: 16, expertBits: 16, kvScale: 1 });
  expect(machines).toEqual([{ memory: 19.2e9, bandwidth: 1e12, flops: 200e12, vendor: "nvidia", unified: false }]);
});

test("a name helps only where figures are missing", () => {
  expect(describeRow(one({ ...BARE, model: { name: "Some-30B-A3B", experts: 128, topk: 8 } })).model).toMatchObject({ params: 30e9, activeParams: 3e9 });
  expect(describeRow(one({ ...BARE, model: { name: "Some-30B-A3B", params_B: 8 } })).model).toMatchObject({ params: 8e9, activeParams: 8e9 });
});

test("machines may differ, and silent degrees follow from the number of nodes", () => {
  const row = one({ ...BARE, cls: "pp", hardware: [{ mem_GB: 24, bw_GBs: 1008, vendor: "nvidia" }, { mem_GB: 192, bw_GBs: 800, vendor: "apple" }] });
  const { parallelism, machines, link } = describeRow(row);
  expect(parallelism).toEqual({ kind: "pipeline", tensor: 1, pipeline: 2, replicas: 1 });
  expect(machines.map(({ vendor }) => vendor)).toEqual(["nvidia", "apple"]);
  expect(link).toEqual({ bandwidth: 1.17e9, latency: expect.closeTo(80e-6, 12), path: undefined });
});

test.each([["decode", "tp", "decode"], ["tg128", "tp", "decode"], ["output_throughput", "tp", "decode_agg"], [undefined, "wan_fwd", "forward"], ["who knows", "single_prefill", "prefill"], [undefined, "batch", "max_throughput"]] as const)("metric %s of class %s is %s", (metric, cls, expected) => {
  expect(metricOf(one({ ...BARE, cls, metric }))).toBe(expected);
});

test.each([["trt", "trt"], ["TensorRT-LLM 1.0", "trt"], ["llama.cpp b7000", "lcpp_cuda25"], ["metal25", "generic nvidia"], ["brand-new", "generic nvidia"], ["generic", "generic nvidia"]])("backend %s on an NVIDIA card is spoken for by %s", (backend, name) => {
  expect(resolveBackend(CONSTANTS, { ...SYSTEM, backend }, CARD).name).toBe(name);
});

test("every mistake is reported at its index, all at once", () => {
  const broken = { rows: [{ ...BARE, cls: "tpx" }, BARE, { ...BARE, hardware: { mem_GB: -3 }, measured: "fast" }, 5] };
  const parsed = parseRows(broken);
  expect("problems" in parsed && parsed.problems.map(({ index, field, got }) => ({ index, field, got }))).toEqual([
    { index: 0, field: "cls", got: '"tpx"' },
    { index: 2, field: "measured", got: '"fast"' },
    { index: 2, field: "hardware.mem_GB", got: "-3" },
    { index: 3, field: "row", got: "5" },
  ]);
  expect(parseRows({})).toEqual({ problems: [{ index: -1, field: "rows", expected: 'a list of rows, or { "rows": [ … ] }', got: "an object without rows" }] });
});

test("errors, quantiles and the share of one source", () => {
  expect([relativeError(90, 100), relativeError(110, 100), relativeError(null, 100)].map((error) => Number(error.toFixed(9)))).toEqual([0.1, 0.1, 1]);
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([], 0.5)).toBeNull();
  const weights = sourceWeights([...Array.from({ length: 90 }, () => "one"), ...Array.from({ length: 10 }, (_, index) => `s${index}`)]);
  const ofOne = weights.slice(0, 90).reduce((sum, weight) => sum + weight, 0);
  expect(ofOne / weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0.15, 2);
});
