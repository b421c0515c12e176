/**
 * `trtllm-bench --report_json`: the one format that names GPU and parallelism.
 * Read after tensorrt_llm/bench/dataclasses/reporting.py at NVIDIA/TensorRT-LLM@0249976575050d2c624a5f285683c66de311a3b7.
 * The engine runs in the process of the client: no HTTP. Percentiles are sorted[⌊n·p⌋]; a request with one token has a TPOT of 0.
 */
import { makeDraft, modelName, type Imported } from "../draft";
import { statisticOf, takeSamples, type Sample } from "../samples";
import { countOf, fieldsAt, isFields, numberOf, positiveOf, textOf, valueAt, type Fields } from "../text/narrow";
import type { MetricName } from "../words";
import { accept, refuse, type ValueImporter } from "./importer";

export const importTrtllm: ValueImporter = (value) => {
  if (!isFields(value) || !isFields(value["engine"]) || !isFields(value["performance"]) || !isFields(value["request_info"])) return undefined;
  const completed = countOf(value["request_info"]["num_requests"]);
  return completed === null ? refuse("a trtllm-bench report that does not count its requests") : accept(readReport(value, completed));
};

/** Reads a report, or the same figures gathered from the console. The count of requests is of those that were answered; an excerpt of a console may lack it. */
export function readReport(value: Fields, completed: number | null): Imported {
  const [engine, machine, world, requests] = [fieldsAt(value, "engine"), fieldsAt(value, "machine"), fieldsAt(value, "world_info"), fieldsAt(value, "request_info")];
  const total = numberOf(valueAt(value, "performance", "total_latency_ms"));
  const memory = positiveOf(machine["memory.total"]);
  return makeDraft("trtllm-bench", {
    harnessVersion: textOf(engine["version"]),
    runtime: { id: "tensorrt-llm", version: textOf(engine["version"]), flags: flagsOf(engine, world) },
    model: { id: modelName(textOf(engine["model"])), quantisation: textOf(engine["quantization"]) ?? textOf(engine["dtype"]), kvCacheType: textOf(engine["kv_cache_dtype"]) },
    hardware: { name: textOf(machine["name"]), count: devicesOf(world), memoryGB: memory === null ? null : Number((memory * 1.073741824).toFixed(1)) },
    parallelism: { tensor: countOf(world["tp_size"]), pipeline: countOf(world["pp_size"]), expert: countOf(world["ep_size"]) },
    workload: {
      inputTokens: { mean: positiveOf(requests["avg_input_length"]), requested: null },
      outputTokens: { mean: positiveOf(requests["avg_output_length"]), requested: null },
    },
    counts: { completed },
    window: { durationS: total === null || total <= 0 ? null : total / 1000 },
    taken: takeSamples([...overall(value, completed), ...percentiles(value, completed)], completed),
    inferred: ["model.id", "model.quantisation"],
  });
}

/** Files of older versions do not write the world size: then it is tensor × pipeline. */
function devicesOf(world: Fields): number | null {
  const [tensor, pipeline] = [countOf(world["tp_size"]), countOf(world["pp_size"] ?? 1)];
  return positiveOf(world["world_size"]) ?? (tensor === null || pipeline === null ? null : positiveOf(tensor * pipeline));
}

const flagsOf = (engine: Fields, world: Fields) =>
  [...["backend", "dtype", "max_input_length", "max_sequence_length"].map((key) => [key, engine[key]] as const), ...["max_batch_size", "max_num_tokens", "scheduling_policy", "kv_cache_percentage"].map((key) => [key, world[key]] as const)]
    .flatMap(([key, found]) => (found === undefined || found === null ? [] : [`${key}=${String(found)}`]));

const OVERALL: readonly (readonly [string, string, MetricName, string])[] = [
  ["performance", "request_throughput_req_s", "request_throughput", "overall"],
  ["performance", "system_output_throughput_tok_s", "output_throughput", "overall"],
  ["performance", "system_total_throughput_tok_s", "total_throughput", "overall"],
  ["performance", "output_throughput_per_user_tok_s", "request_speed", "mean"],
  ["performance", "output_throughput_per_gpu_tok_s", "output_throughput_per_gpu", "overall"],
  ["performance", "avg_request_latency_ms", "e2e", "mean"],
  ["streaming_metrics", "token_output_speed_tok_s", "user_speed", "mean"],
  ["streaming_metrics", "avg_ttft_ms", "ttft", "mean"],
  ["streaming_metrics", "avg_tpot_ms", "tpot", "mean"],
  ["request_info", "avg_num_concurrent_requests", "concurrency", "mean"],
];

const overall = (value: Fields, n: number | null): Sample[] =>
  OVERALL.map(([part, key, name, stat]) => ({ name, stat, native: `${part}.${key}`, value: valueAt(value, part, key), n, over: stat === "overall" ? "window" : "requests", tokenCounter: "engine" }));

/** `average` stands again among the percentiles and is taken once. */
function percentiles(value: Fields, n: number | null): Sample[] {
  const parts = [["performance", "request_latency_percentiles_ms", "e2e"], ["streaming_metrics", "ttft_percentiles", "ttft"], ["streaming_metrics", "tpot_percentiles", "tpot"], ["streaming_metrics", "gen_tps_percentiles", "user_speed"]] as const;
  return parts.flatMap(([part, key, name]) =>
    Object.entries(fieldsAt(value, part, key)).flatMap(([word, found]) => {
      const stat = statisticOf(word);
      return stat === undefined ? [] : [{ name, stat, native: `${part}.${key}.${word}`, value: found, n, over: "requests" as const, percentileMethod: "index" as const, tokenCounter: "engine" as const }];
    }),
  );
}
