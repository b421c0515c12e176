/** Each harness's file is recognised by content, and each of its figures gets the definition, the unit and the count it has. */
import { expect, test } from "vitest";
import { fixtureNames, figure, importFixture, importText } from "@/tests/support/benchmarks";
import { readFileSync } from "node:fs";

/** What the harness calls it, what it is, and its value in our unit. */
test.each([
  ["vllm/single.json", "vllm bench serve", { "ttft mean": "48.213377 ms", "tpot p99": "19.750614 ms", "icl mean": "11.479922 ms", "e2e p50": "1435.076185 ms", "output_throughput overall": "1359.049861 tok/s", "itl mean": undefined }],
  ["vllm/rate-capped.json", "vllm bench serve", { "client_queue mean": "212.5 ms", "e2e_with_queue mean": "1707.371026 ms", "acceptance_rate overall": "71.2 %", "acceptance_length overall": "2.42 tokens" }],
  ["vllm/structured.txt", "vllm bench serve", { "valid_output overall": "98.5 %", "ttft mean": "48.213377 ms" }],
  ["vllm/old-2024-02.json", "vllm bench serve", { "ntpot mean": "142.7 ms", "tpot mean": undefined, "request_throughput overall": "19.011407 req/s", "ttft p99": "16011.2 ms" }],
  ["sglang/sglang_1122_200_1024_256.jsonl", "sglang.bench_serving", { "ttft mean": "61.2 ms", "tpot mean": "14.1 ms", "icl mean": "14.05 ms", "e2e mean": "3660 ms", "total_throughput overall": "2680.628272 tok/s", "concurrency mean": "7.66 requests" }],
  ["sglang/details.jsonl", "sglang.bench_serving", { "itl mean": "14.05 ms", "icl mean": undefined, "acceptance_length overall": "2.6 tokens" }],
  ["guidellm/v2.json", "guidellm", { "ttft mean": "84 ms", "tpot mean": "9.32 ms", "ntpot mean": "9.6 ms", "e2e mean": "2461 ms", "icl mean": undefined, "output_throughput overall": "819.2 tok/s" }],
  ["guidellm/v0.3.json", "guidellm", { "tpot mean": "9.32 ms", "ntpot mean": undefined, "e2e mean": "2461 ms" }],
  ["aiperf/profile_export_aiperf.json", "AIPerf", { "ttft mean": "95.3 ms", "tpot mean": "12.01 ms", "icl mean": "23.9 ms", "e2e mean": "1620.4 ms", "ttst mean": "12.9 ms", "goodput overall": "5.5 req/s", "user_speed mean": "83.9 tok/s" }],
  ["genai-perf/profile_export_genai_perf.json", "GenAI-Perf", { "tpot mean": "19.4 ms", "goodput overall": undefined, "e2e p99": "4420 ms" }],
  ["inference-perf/stage_0_lifecycle_metrics.json", "inference-perf", { "ttft mean": "101 ms", "tpot mean": "8.2 ms", "ntpot mean": "9.1 ms", "itl mean": "8.2 ms", "itl min": undefined, "e2e mean": "912 ms", "schedule_delay mean": "4 ms", "send_rate overall": "10.008 req/s" }],
  ["inference-perf/old-stage.json", "inference-perf", { "icl mean": "3.5 ms", "itl mean": undefined, "ttft p99": undefined }],
  ["trtllm/report.json", "trtllm-bench", { "ttft mean": "7300.1 ms", "tpot p99": "37.29 ms", "e2e mean": "10456.7 ms", "request_speed mean": "13.1 tok/s", "user_speed mean": "41.2 tok/s", "output_throughput_per_gpu overall": "3135.5 tok/s" }],
  ["trtllm/console.log", "trtllm-bench", { "ttft mean": "7300.1 ms", "tpot p99": "37.29 ms", "e2e max": "16730.72 ms", "output_throughput overall": "6271 tok/s" }],
  ["trtllm/console-old.log", "trtllm-bench", { "tpot mean": "7.0098 ms", "ttft mean": "210.25 ms", "output_throughput overall": "9500.1 tok/s" }],
  ["trtllm/excerpt.log", "trtllm-bench", { "output_throughput overall": "250 tok/s", "tpot p99": undefined }],
  ["llmperf/Qwen-Qwen3-8B_550_150_summary.json", "llmperf", { "ntpot mean": "16.2 ms", "tpot mean": undefined, "ttft p50": "306.9 ms", "output_throughput overall": "240.2 tok/s", "request_throughput overall": "1.605 req/s" }],
  ["exo/bench.json", "exo-bench", { "decode_speed mean": "18.5 tok/s", "prefill_speed p50": "821.5 tok/s", "e2e mean": "7600 ms", "peak_memory max": "41.23456789 GB" }],
  ["inferencex/agg_single.json", "InferenceX", { "ttft mean": "48.213377 ms", "tpot mean": "11.482915 ms", "ttft p99": undefined, "total_throughput_per_gpu overall": "1528.9 tok/s" }],
  ["llama-bench/bench.json", "llama-bench", { "prefill_speed mean": "2436.020322 tok/s", "prefill_speed std": expect.stringMatching(/tok\/s$/) }],
])("%s", (name, harness, figures) => {
  const [record] = importFixture(name).records;
  expect(record?.source.harness).toBe(harness);
  expect(Object.fromEntries(Object.keys(figures).map((key) => [key, figure(record, key.split(" ")[0] ?? "", key.split(" ")[1] ?? "")]))).toEqual(figures);
});

test("every fixture is recognised whatever its name, and by one importer alone", () => {
  for (const name of fixtureNames()) {
    const plain = importFixture(name);
    const disguised = importText(readFileSync(`tests/fixtures/benchmarks/${name}`), "download (3)");
    expect({ name, records: plain.records.length, refused: plain.refused.length, disguised: disguised.records.length }).toEqual({ name, records: expect.any(Number), refused: plain.records.length > 0 ? 0 : expect.any(Number), disguised: plain.records.length });
    expect(plain.records.length + plain.refused.length, name).toBeGreaterThan(0);
  }
});

test("the four ways to write a llama-bench table tell the same", () => {
  const speeds = (name: string) => importFixture(name).records.map(({ metrics, workload }) => [workload.shape, workload.contextDepth, metrics[0]?.value.toFixed(2), metrics[1]?.value.toFixed(2)]);
  const json = speeds("llama-bench/bench.json");
  expect(json.map(([shape, depth]) => [shape, depth])).toEqual([["prefill-only", 0], ["decode-only", 0], ["decode-only", 4096], ["prefill-then-decode", 0]]);
  for (const name of ["bench.jsonl", "bench.csv", "bench.sql", "bench.md", "run.log"]) expect(speeds(`llama-bench/${name}`), name).toEqual(json);
  expect(importFixture("llama-bench/bench.json").records[3]?.metrics[0]?.name).toBe("mixed_speed");
});

test("a table tells of its devices, its build and its quantisation", () => {
  const { runtime, model, hardware } = importFixture("llama-bench/bench.md").records[0] ?? {};
  expect([runtime?.version, runtime?.commit, model?.quantisation, hardware?.name, hardware?.count]).toEqual(["b10587", "3f545bec", "Q4_K - Medium", "NVIDIA L4", 2]);
  expect(importFixture("llama-bench/old.md").records[1]?.model.quantisation).toBe("Q4_0");
});

test("a model named by a path keeps the last part of it, and no path of a machine", () => {
  const { records } = importFixture("llama-bench/bench.json");
  expect(records[0]?.model.id).toBe("Qwen3-8B-Q4_K_M.gguf");
  expect(JSON.stringify(records)).not.toContain("/srv/models");
});

test("sweeps and appended runs make a record a run, with the parameters beside them", () => {
  for (const [name, runs] of [["sweep-summary.json", 4], ["sweep-summary.csv", 4], ["appended.json", 2]] as const) {
    const { records, refused } = importFixture(`vllm/${name}`);
    expect([name, records.length, refused]).toEqual([name, runs, []]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(runs);
    expect(records[0]?.runtime.flags).toEqual(expect.arrayContaining(["max_num_seqs=256"]));
    expect(records[0]?.parallelism.tensor).toBe(2);
  }
});

test("loops: what started the requests", () => {
  const loop = (name: string, index = 0) => {
    const { workload } = importFixture(name).records[index] ?? {};
    return [workload?.loop, workload?.concurrency, workload?.requestRate, workload?.arrival];
  };
  expect(loop("vllm/single.json")).toEqual(["closed", 16, null, null]);
  expect(loop("vllm/rate-capped.json")).toEqual(["open-capped", 32, 10, "poisson"]);
  expect(loop("vllm/old-2024-02.json")).toEqual(["burst", 1000, null, null]);
  expect(loop("sglang/sglang_1122_200_1024_256.jsonl")).toEqual(["closed", 8, null, null]);
  expect(loop("sglang/sglang_1122_200_1024_256.jsonl", 1)).toEqual(["open", null, 4, "poisson"]);
  expect(loop("sglang/details.jsonl")).toEqual(["open", null, null, "trace"]);
  expect([0, 1, 2, 3].map((index) => loop("guidellm/v2.json", index))).toEqual([["one-at-a-time", 1, null, null], ["closed", 8, null, null], ["open-capped", 512, 12, "constant"], ["closed", 512, null, null]]);
  expect(loop("guidellm/v1.json")).toEqual(["open", null, 4, "poisson"]);
  expect(loop("aiperf/profile_export_aiperf.json")).toEqual(["closed", 10, null, null]);
  expect(loop("genai-perf/profile_export_genai_perf.json")).toEqual(["closed", 8, null, null]);
  expect(loop("exo/bench.json", 1)).toEqual(["burst", 4, null, null]);
});

test("counts of started, completed and failed, each only where the file tells it", () => {
  const counts = (name: string) => {
    const { started, completed, failed } = importFixture(name).records[0]?.counts ?? {};
    return [started, completed, failed];
  };
  expect(counts("vllm/rate-capped.json")).toEqual([1000, 996, 4]);
  expect(counts("vllm/detailed.json")).toEqual([8, 7, 1]);
  expect(counts("vllm/old-2025-05.json")).toEqual([300, 291, 9]);
  expect(counts("sglang/sglang_1122_200_1024_256.jsonl")).toEqual([null, 200, null]);
  expect(counts("sglang/details.jsonl")).toEqual([4, 3, 1]);
  expect(counts("guidellm/v0.3.json")).toEqual([200, 192, 0]);
  expect(counts("aiperf/profile_export_aiperf.json")).toEqual([300, 298, 2]);
  expect(counts("aiperf/all-failed.json")).toEqual([300, 0, 300]);
  expect(counts("inference-perf/stage_0_lifecycle_metrics.json")).toEqual([1200, 1197, 3]);
  expect(counts("llmperf/Qwen-Qwen3-8B_550_150_summary.json")).toEqual([150, 147, 3]);
  expect(counts("inferencex/agg_single.json")).toEqual([null, null, null]);
});

test("hardware and parallelism where a format tells them", () => {
  const told = (name: string, index = 0) => {
    const { hardware, parallelism } = importFixture(name).records[index] ?? {};
    return [hardware?.name, hardware?.count, parallelism?.tensor];
  };
  expect(told("trtllm/report.json")).toEqual(["NVIDIA H100 80GB HBM3", 2, 2]);
  expect(told("trtllm/console.log")).toEqual(["NVIDIA H100 80GB HBM3", 2, 2]);
  expect(told("aiperf/profile_export_aiperf.json")).toEqual(["NVIDIA L40S", 2, null]);
  expect(told("sglang/sglang_1122_200_1024_256.jsonl")).toEqual([null, null, 2]);
  expect(told("inferencex/agg_bmk.json")).toEqual(["h200", 8, 8]);
  expect(told("inferencex/agg_bmk.json", 1)).toEqual(["gb200", 16, null]);
  expect(told("exo/bench.json")).toEqual([null, 2, 2]);
});
