/**
 * `sglang.bench_serving`: one JSON object a line, always appended; Python writes a rate without limit as a bare Infinity.
 * Read after python/sglang/benchmark/serving.py at bytedance-iaas/sglang@6ed5780c4fd3075edd8a76fe6f09af51e4e900a6 (a mirror of sgl-project/sglang)
 * and python/sglang/bench_serving.py at kvcache-ai/sglang@04653fa88f5ce4ea83632c4ad436343db6bc8324.
 */
import { makeDraft, modelName, runtimeOf, type Imported } from "../draft";
import { takeSamples, type Sample } from "../samples";
import type { BenchmarkDraft } from "../record";
import { countOf, fieldsAt, isFields, positiveOf, ratioOf, textOf, type Fields } from "../text/narrow";
import { accept, refuse, type ValueImporter } from "./importer";
import { familySamples, overallSamples, readDetails, type Details } from "./serving";
import { emptiesOf } from "./vllm-counts";

const OVERALL = {
  request_throughput: "request_throughput", input_throughput: "input_throughput", output_throughput: "output_throughput", total_throughput: "total_throughput",
  max_output_tokens_per_s: "peak_output_throughput", concurrency: "concurrency", accept_length: "acceptance_length",
} as const;

export const importSglang: ValueImporter = (value) => {
  if (!isFields(value) || "model_id" in value || !("completed" in value)) return undefined;
  if (!("total_output_tokens_retokenized" in value) && !("mean_e2e_latency_ms" in value)) return undefined;
  const completed = countOf(value["completed"]);
  if (completed === null) return refuse(`"completed" is ${JSON.stringify(value["completed"])}, no count of requests`);
  return accept(readResult(value, completed));
};

function readResult(value: Fields, completed: number): Imported {
  const details = readDetails(value);
  const server = serverOf(value);
  const tokens = { inputTokens: countOf(value["total_input_tokens"]), outputTokens: countOf(value["total_output_tokens"]) };
  return makeDraft("sglang.bench_serving", {
    runtime: { id: runtimeOf(textOf(value["backend"])), version: textOf(server["version"]) },
    model: { id: modelName(textOf(server["model_path"])), quantisation: textOf(server["quantization"]), kvCacheType: textOf(server["kv_cache_dtype"]) },
    parallelism: { tensor: countOf(server["tp_size"]), pipeline: countOf(server["pp_size"]), expert: countOf(server["ep_size"]), data: countOf(server["dp_size"]) },
    workload: { ...loopOf(value, details), ...requestsOf(value, tokens, completed) },
    counts: {
      started: details?.requests ?? null, completed, failed: details === undefined ? null : Math.max(0, details.requests - completed),
      emptyOutputs: details === undefined ? null : emptiesOf(details, completed), ...tokens, chunks: details?.chunks ?? null,
    },
    taken: takeSamples(samplesOf(value, completed, details), completed),
    window: { durationS: positiveOf(value["duration"]) },
    inferred: ["runtime.id", "model.id", "workload.shape"],
  });
}

function samplesOf(value: Fields, completed: number, details: Details | undefined): Sample[] {
  const counter = "server-else-requested";
  const gaps = details === undefined ? completed : details.chunks - (details.requests - details.failed - details.empty);
  const hits = fieldsAt(value, "cache_report")["cache_hit_rate_pct"];
  return [
    ...familySamples(value, [
      { key: "ttft", name: "ttft", over: "requests", n: completed },
      { key: "tpot", name: "tpot", over: "requests", n: details?.severalTokens ?? completed },
      // With speculative decoding and an OpenAI backend the client divides each gap by the tokens of its chunk.
      { key: "itl", name: isPerToken(value) ? "itl" : "icl", over: details === undefined ? "requests" : "chunks", n: gaps },
      { key: "e2e_latency", name: "e2e", over: "requests", n: completed },
    ], counter),
    ...overallSamples(value, OVERALL, completed, counter),
    { name: "concurrency", stat: "max", native: "max_concurrent_requests", value: value["max_concurrent_requests"], n: completed, over: "window" },
    { name: "prefix_cache_hits", stat: "overall", native: "cache_report.cache_hit_rate_pct", value: hits, n: completed, over: "window" },
  ];
}

const isPerToken = (value: Fields) => (positiveOf(value["accept_length"]) ?? 0) > 0 && ["sglang-oai", "sglang-oai-chat"].includes(textOf(value["backend"]) ?? "");

/** What the server said of itself; a disaggregated server answers with a list for each role. */
function serverOf(value: Fields): Fields {
  const server = fieldsAt(value, "server_info");
  const decode = server["decode"];
  return Array.isArray(decode) && isFields(decode[0]) ? decode[0] : server;
}

function loopOf(value: Fields, details: Details | undefined): Pick<BenchmarkDraft["workload"], "loop" | "concurrency" | "requestRate" | "arrival"> {
  const cap = countOf(value["max_concurrency"]);
  const rate = value["request_rate"];
  if (rate === "trace") return { loop: cap === null ? "open" : "open-capped", concurrency: cap, requestRate: null, arrival: "trace" };
  if (positiveOf(rate) !== null) return { loop: cap === null ? "open" : "open-capped", concurrency: cap, requestRate: positiveOf(rate), arrival: "poisson" };
  if (rate !== "Infinity" && rate !== "inf") return { loop: null, concurrency: cap, requestRate: null, arrival: null };
  if (cap === null) return { loop: "burst", concurrency: details?.requests ?? null, requestRate: null, arrival: null };
  return { loop: cap === 1 ? "one-at-a-time" : "closed", concurrency: cap, requestRate: null, arrival: null };
}

/** Lengths asked for are written for every data set, but used by `random` alone; with a range ratio below 1 they are the upper end. */
function requestsOf(value: Fields, tokens: { inputTokens: number | null; outputTokens: number | null }, completed: number) {
  const dataset = textOf(value["dataset_name"]);
  const shapes: Record<string, BenchmarkDraft["workload"]["shape"]> = { random: "diverse", "random-ids": "diverse", sharegpt: "diverse", "generated-shared-prefix": "shared-prefix" };
  const isFixed = dataset !== null && dataset.startsWith("random") && value["random_range_ratio"] === 1;
  return {
    dataset, shape: dataset === null ? null : (shapes[dataset] ?? null),
    inputTokens: { mean: ratioOf(tokens.inputTokens, completed), requested: isFixed ? countOf(value["random_input_len"]) : null },
    outputTokens: { mean: ratioOf(tokens.outputTokens, completed), requested: isFixed ? countOf(value["random_output_len"]) : null },
  };
}
