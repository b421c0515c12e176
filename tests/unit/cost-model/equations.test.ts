/** Worked examples: the figures beside each were reckoned by hand. */
import { expect, test } from "vitest";
import { PRIORS } from "@/lib/cost-model/fit/priors";
import { allReduceTime, starTime } from "@/lib/cost-model/equations/collectives";
import { decodeStep } from "@/lib/cost-model/equations/decode";
import { decodeFlop, prefillFlop } from "@/lib/cost-model/equations/flop";
import { lanHopsTime, wanDecodeTime } from "@/lib/cost-model/equations/hops";
import { kvBytesPerToken } from "@/lib/cost-model/equations/kv-cache";
import { prefillRate, streamBandwidth } from "@/lib/cost-model/equations/machine";
import { fits, memoryNeeded } from "@/lib/cost-model/equations/memory";
import { mostStreams } from "@/lib/cost-model/equations/throughput";
import { expertCoverage, expertParams, weightBytesRead } from "@/lib/cost-model/equations/weights";
import { GIB } from "@/lib/cost-model/system";
import { CARD, LLAMA_8B, spread, SYSTEM } from "./samples";

const MIXTRAL = { ...LLAMA_8B, params: 46.7e9, activeParams: 12.9e9, vocab: 32000, experts: 8, routedExperts: 2 };

test("KV cache per token: 2·L·H_kv·d·2 bytes, or L·576·2 for MLA", () => {
  expect(kvBytesPerToken({ attention: "gqa", layers: 32, kvHeads: 8, headDim: 128 })).toBe(131_072);
  expect(kvBytesPerToken({ attention: "mla", layers: 61, kvHeads: 128, headDim: 128 })).toBe(70_272);
});

test("expert parameters: (46.7 − 12.9) / (1 − 2/8) = 45.07 B; a dense model has none", () => {
  expect(expertParams(MIXTRAL) / 1e9).toBeCloseTo(45.07, 2);
  expect(expertParams(LLAMA_8B)).toBe(0);
});

test("one step reads everything but the input embedding: 2·(8.03 B − 128256·4096)", () => {
  expect(weightBytesRead(LLAMA_8B, SYSTEM.quantisation, 1, 0.66)).toBe(2 * (8.03e9 - 128_256 * 4096));
});

test("experts touched: 2 of 8 by one stream, nearly all by 32", () => {
  expect(expertCoverage(MIXTRAL, 1, 0.66)).toBeCloseTo(0.25, 12);
  expect(expertCoverage(MIXTRAL, 32, 1)).toBeCloseTo(1 - 0.75 ** 32, 12);
  expect(expertCoverage(MIXTRAL, 32, 0.66)).toBeLessThan(expertCoverage(MIXTRAL, 32, 1));
});

test("arithmetic: 16.06 GFLOP a token, and 4·L·ctx·H·d for attention", () => {
  expect(decodeFlop(LLAMA_8B, 1000)).toBe(16.06e9 + 4 * 32 * 1000 * 32 * 128);
  expect(prefillFlop(LLAMA_8B, 100)).toBe(1606e9 + 2 * 32 * 32 * 128 * 10_000);
});

test("all-reduce: one-shot for small messages, ring for large ones", () => {
  const link = { bandwidth: 300e9, latency: 3e-6 };
  const { shared } = PRIORS;
  expect(allReduceTime(1, 8192, link, shared)).toBe(0);
  expect(allReduceTime(8, 8192, link, shared)).toBeCloseTo(5.7e-6 * 1.75 + (7 * 8192) / 300e9, 12);
  expect(allReduceTime(8, 64e6, link, shared)).toBeCloseTo(7 * 5.7e-6 + (14 / 8) * (64e6 / 300e9), 12);
});

test("star over gigabit Ethernet, two machines: 2·150 + 134 + 45 + 2·4352/0.117 µs", () => {
  expect(starTime(2, 4096, { bandwidth: 0.117e9, latency: 150e-6 }, PRIORS.shared, 2) * 1e6).toBeCloseTo(300 + 134 + 45 + (2 * 4352) / 117, 6);
});

test("hops: (p − 1)·(o + α + m/β) on a local network, path and servers on the internet", () => {
  const link = { bandwidth: 1e9, latency: 100e-6 };
  expect(lanHopsTime(4, LLAMA_8B, 1, link, { hop: 5e-3, pair: 0 })).toBeCloseTo(3 * (5e-3 + 100e-6 + 8192e-9), 12);
  expect(wanDecodeTime(3, LLAMA_8B, 1, { ...link, path: 0.2 }, PRIORS.shared)).toBeCloseTo(0.2 + 3 * (18.5e-3 + 16_384e-9), 12);
});

test("a decode step: 15.01 GB at 0.82 TB/s, 33.6 MB of cache at 0.7 TB/s, 32·50 + 260 µs", () => {
  const step = decodeStep(SYSTEM, PRIORS, 1);
  expect(step.memory * 1e3).toBeCloseTo(15_009.3 / 820 + 33.554 / 700, 3);
  expect(step.fixed).toBeCloseTo(1.86e-3, 12);
  expect(step.communication).toBe(0);
  expect(step.total).toBeCloseTo(step.memory + step.fixed, 12);
});

test("a pipeline divides no weights, tensor parallelism does", () => {
  const one = decodeStep(SYSTEM, PRIORS, 1);
  expect(decodeStep(spread("pipeline", 4), PRIORS, 1).memory).toBeCloseTo(one.memory, 12);
  expect(decodeStep(spread("tensor", 4), PRIORS, 1).memory).toBeCloseTo(one.memory / 4, 12);
});

test("unequal machines: each stage has its share by memory and its own bandwidth", () => {
  const slow = { ...CARD, memory: 72 * GIB, bandwidth: 0.5e12 };
  const mixed = { ...spread("pipeline", 2), machines: [CARD, slow] };
  expect(decodeStep(mixed, PRIORS, 1).memory).toBeCloseTo(decodeStep(SYSTEM, PRIORS, 1).memory * (0.25 + 0.75 * 2), 12);
});

test("wide memory helps less in a backend that cannot fill it", () => {
  const backend = { ...PRIORS.vendors.nvidia, memory: 1, wide: 0.5 };
  expect(streamBandwidth({ ...CARD, bandwidth: 1.1e12 }, backend, 16)).toBeCloseTo(1.1e12, -3);
  expect(streamBandwidth({ ...CARD, bandwidth: 4.4e12 }, backend, 16)).toBeCloseTo(2.2e12, -3);
});

test("prefill is held below its ceiling, and doubled where 8-bit weights are multiplied as such", () => {
  const backend = { ...PRIORS.vendors.nvidia, prefill: 0.5, prefillCeiling: 75e12 };
  expect(prefillRate(CARD, backend, 16, false)).toBeCloseTo(37.5e12, -3);
  expect(prefillRate(CARD, { ...backend, prefillCeiling: 1e30, native: 1 }, 8.1, false)).toBeCloseTo(150e12, -3);
});

test("memory: weights and cache with 4 % slack and 0.7 GiB per device", () => {
  const need = memoryNeeded(SYSTEM, 1);
  expect(need.total).toBeCloseTo((16.06e9 + 512 * 131_072) * 1.04 + 0.7 * GIB, 0);
  expect(fits(SYSTEM).map(({ verdict }) => verdict)).toEqual(["fits"]);
  expect(fits({ ...SYSTEM, machines: [{ ...CARD, memory: 16 * GIB }] })[0]?.verdict).toBe("does not fit");
  const mac = { ...CARD, vendor: "apple" as const, unified: true, memory: 21 * GIB };
  expect(fits({ ...SYSTEM, machines: [mac] })[0]?.verdict).toBe("fits with a raised limit");
});

test("streams beside the weights: 0.85·(0.9·24 GiB − 16.06 GB − 2 GB) / (131072·256)", () => {
  expect(mostStreams(SYSTEM, PRIORS)).toBeCloseTo((0.85 * (0.9 * 24 * GIB - 18.06e9)) / (131_072 * 256), 6);
});
