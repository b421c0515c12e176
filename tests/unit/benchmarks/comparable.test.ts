/** What may stand together, what keeps records apart, and what makes a run suspicious. */
import { expect, test } from "vitest";
import { comparableSets, differences, formatDifference } from "@/lib/benchmarks/comparable";
import type { BenchmarkDraft } from "@/lib/benchmarks/record";
import type { MetricName } from "@/lib/benchmarks/words";
import { suspicions } from "@/lib/benchmarks/suspicions";
import { importFixture, recordOf } from "@/tests/support/benchmarks";

const base = recordOf();
const unlike = (change: Partial<BenchmarkDraft>) => differences(base, recordOf(change)).prevents.map(formatDifference);

test("records of two runtimes under one set of conditions stand together, and their concurrency may vary", () => {
  const other = recordOf({ id: "b", runtime: { ...base.runtime, id: "sglang", version: "0.5.11" }, workload: { ...base.workload, concurrency: 32 } });
  expect(comparableSets([base, other]).map(({ records }) => records.map(({ id }) => id))).toEqual([["a-record", "b"]]);
  expect(differences(base, other).besides.map(formatDifference)).toEqual(["runtime.id: vllm and sglang", "runtime.version: 0.20.0 and 0.5.11", "workload.concurrency: 8 and 32"]);
});

test("each condition of its own keeps records apart, and is named with both values", () => {
  expect(unlike({})).toEqual([]);
  expect(unlike({ model: { ...base.model, id: "Qwen/Qwen3-14B" } })).toEqual(["model.id: qwen/qwen3-8b and qwen/qwen3-14b"]);
  expect(unlike({ model: { ...base.model, quantisation: "FP8" } })).toEqual(["model.quantisation: bf16 and fp8"]);
  expect(unlike({ hardware: { ...base.hardware, name: "NVIDIA H100" } })).toEqual(["hardware.name: nvidia l40s and nvidia h100"]);
  expect(unlike({ workload: { ...base.workload, shape: "shared-prefix" } })).toEqual(["workload.shape: diverse and shared-prefix"]);
  expect(unlike({ workload: { ...base.workload, loop: "open" } })).toEqual(["workload.loop: closed and open"]);
  expect(unlike({ workload: { ...base.workload, inputTokens: { mean: 1024, requested: 1024 } } })).toEqual(["workload.inputTokens: 512 and 1024"]);
  expect(unlike({ workload: { ...base.workload, outputTokens: { mean: 130.2, requested: null } } })).toEqual(["workload.outputTokens: 128 and ≈ 130"]);
  expect(unlike({ workload: { ...base.workload, contextDepth: 4096 } })).toEqual(["workload.contextDepth: 0 and 4096"]);
  expect(unlike({ hardware: { ...base.hardware, count: 4 }, parallelism: { tensor: 4, pipeline: 1, expert: 1, data: 1 } })).toEqual(["hardware.count: 1 and 4", "parallelism.tensor: 1 and 4"]);
});

test("what was not stated agrees with nothing, not even with the same silence", () => {
  const silent = { model: { ...base.model, quantisation: null } };
  expect(unlike(silent)).toEqual(["model.quantisation: bf16 and not stated"]);
  const sets = comparableSets([recordOf({ id: "a", ...silent }), recordOf({ id: "b", ...silent })]);
  expect(sets.map(({ records, notStated }) => [records.map(({ id }) => id), notStated])).toEqual([[["a"], ["model.quantisation"]], [["b"], ["model.quantisation"]]]);
  expect(unlike({ hardware: { ...base.hardware, count: 4 } })).toContain("parallelism.expert: 1 and not stated");
});

const flags = (change: Partial<BenchmarkDraft>) => suspicions(recordOf(change)).map(({ flag }) => flag);
const open = { ...base.workload, loop: "open" as const, concurrency: null, requestRate: 10 };
const metric = (name: MetricName, stat: string, value: number, unit: "ms" | "req/s" | "requests") => ({ name, stat, value, unit, n: 200, over: "requests" as const, tokenCounter: null, percentileMethod: null, nativeName: name });

test("a sound run raises no suspicion", () => {
  expect(flags({})).toEqual([]);
  expect(flags({ workload: open, metrics: [metric("request_throughput", "overall", 9.8, "req/s"), metric("schedule_delay", "p99", 12, "ms")] })).toEqual([]);
});

test("overload, late sending, failures, empty answers and chunks of several tokens are flagged", () => {
  expect(flags({ workload: open, metrics: [metric("request_throughput", "overall", 9.4, "req/s")] })).toEqual(["overloaded"]);
  expect(flags({ workload: open, metrics: [metric("schedule_delay", "p99", 101, "ms")] })).toEqual(["behind-schedule"]);
  expect(flags({ workload: open, metrics: [metric("send_rate", "overall", 9.4, "req/s")] })).toEqual(["behind-schedule"]);
  expect(flags({ workload: { ...open, loop: "open-capped", concurrency: 32 } })).toEqual(["behind-schedule"]);
  expect(flags({ workload: { ...open, loop: "open-capped", concurrency: 32 }, metrics: [metric("concurrency", "max", 20, "requests")] })).toEqual([]);
  expect(flags({ counts: { ...base.counts, started: 200, failed: 3 } })).toEqual(["failures"]);
  expect(flags({ counts: { ...base.counts, started: 200, failed: 2 } })).toEqual([]);
  expect(flags({ counts: { ...base.counts, emptyOutputs: 1 } })).toEqual(["empty-outputs"]);
  expect(flags({ counts: { ...base.counts, outputTokens: 1000, chunks: 940 } })).toEqual(["chunk-not-token"]);
  expect(flags({ counts: { ...base.counts, outputTokens: 1000, chunks: 1000 } })).toEqual([]);
  expect(flags({ metrics: [metric("icl", "mean", 24, "ms"), metric("tpot", "mean", 12, "ms")] })).toEqual(["chunk-not-token"]);
});

test("imported runs carry their flags", () => {
  const of = (name: string) => importFixture(name).records[0]?.flags.map(({ flag }) => flag);
  expect(of("vllm/detailed.json")).toEqual(["failures", "empty-outputs", "chunk-not-token"]);
  expect(of("vllm/rate-capped.json")).toEqual(["behind-schedule"]);
  expect(of("vllm/old-2025-05.json")).toEqual(["failures-inferred", "failures", "overloaded"]);
  expect(of("sglang/details.jsonl")).toEqual(["failures", "chunk-not-token"]);
  expect(of("inference-perf/old-stage.json")).toEqual(["behind-schedule"]);
  expect(of("vllm/single.json")).toEqual([]);
});
