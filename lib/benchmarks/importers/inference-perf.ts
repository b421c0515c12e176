/**
 * Kubernetes inference-perf: `summary_lifecycle_metrics.json` and `stage_N_lifecycle_metrics.json`. All times are seconds.
 * Read after inference_perf/reportgen/base.py at kubernetes-sigs/inference-perf@7de5ef2ed6f7934e0ecbc8297e593f79e68430c0.
 * Until April 2026 gaps were counted between chunks, since then between tokens with 0 inside a chunk; newer files alone hold `token_count_mismatches`.
 */
import { makeDraft, type Imported } from "../draft";
import { takeSamples, statisticOf, type Sample } from "../samples";
import { countOf, fieldsAt, isFields, numberOf, positiveOf, valueAt, type Fields } from "../text/narrow";
import type { MetricName } from "../words";
import { accept, refuse, type ValueImporter } from "./importer";

export const importInferencePerf: ValueImporter = (value) => {
  if (!isFields(value) || !isFields(value["load_summary"]) || !isFields(value["successes"])) return undefined;
  const completed = countOf(value["successes"]["count"]);
  if ("queue_len" in value["successes"] || "kv_cache_usage_percentage" in value["successes"]) return refuse("what inference-perf read from the server's Prometheus counters: give the lifecycle metrics, which the client measured");
  return completed === null ? refuse("an inference-perf report that does not count its successes") : accept(readReport(value, completed));
};

function readReport(value: Fields, completed: number): Imported {
  const load = fieldsAt(value, "load_summary");
  const failed = countOf(valueAt(value, "failures", "count"));
  const length = (...keys: string[]) => keys.map((key) => numberOf(fieldsAt(value, "successes", key)["mean"])).find((mean) => mean !== null && mean > 0) ?? null;
  const total = (key: string) => countOf(Math.round(numberOf(valueAt(value, "successes", key, "total")) ?? Number.NaN));
  const rate = positiveOf(load["requested_rate"]);
  const concurrency = countOf(load["concurrency"]);
  return makeDraft("inference-perf", {
    workload: {
      loop: concurrency !== null ? "closed" : rate !== null ? "open" : null, concurrency, requestRate: concurrency === null ? rate : null,
      inputTokens: { mean: length("prompt_tokens", "prompt_len"), requested: null },
      outputTokens: { mean: length("output_tokens", "output_len"), requested: null },
    },
    counts: { started: countOf(load["count"]), completed, failed, inputTokens: total("prompt_tokens"), outputTokens: total("output_tokens") },
    window: { durationS: positiveOf(value["benchmark_time_seconds"]) },
    taken: takeSamples([...latencies(value, completed), ...overall(value, completed, concurrency === null)], completed),
  });
}

const LATENCIES: Readonly<Record<string, MetricName>> = { request_latency: "e2e", normalized_time_per_output_token: "ntpot", time_per_output_token: "tpot", time_to_first_token: "ttft", inter_token_latency: "icl" };

function latencies(value: Fields, completed: number): Sample[] {
  const perToken = "token_count_mismatches" in fieldsAt(value, "successes");
  return Object.entries(LATENCIES).flatMap(([native, known]) => {
    const name = known === "icl" && perToken ? "itl" : known;
    return summary(fieldsAt(value, "successes", "latency", native), { name, native: `successes.latency.${native}`, n: completed, over: "requests", tokenCounter: name === "tpot" || name === "ntpot" ? "tokenizer" : null });
  });
}

/** A summary holds mean, min, max and percentiles, in seconds; it is null where nothing was measured. */
const summary = (stats: Fields, sample: Omit<Sample, "stat" | "value">): Sample[] =>
  Object.entries(stats).flatMap(([key, found]) => {
    const stat = statisticOf(key);
    return stat === undefined ? [] : [{ ...sample, stat, native: `${sample.native}.${key} (s)`, value: found, factor: 1000, percentileMethod: "linear" as const }];
  });

const THROUGHPUT: Readonly<Record<string, MetricName>> = { input_tokens_per_sec: "input_throughput", output_tokens_per_sec: "output_throughput", total_tokens_per_sec: "total_throughput", requests_per_sec: "request_throughput" };

function overall(value: Fields, completed: number, byClock: boolean): Sample[] {
  const throughput = fieldsAt(value, "successes", "throughput");
  const load = fieldsAt(value, "load_summary");
  const goodput = valueAt(value, "successes", "goodput_metrics", "request_goodput");
  const one = { stat: "overall", n: completed, over: "window" as const };
  return [
    ...Object.entries(THROUGHPUT).map(([native, name]) => ({ ...one, name, native: `successes.throughput.${native}`, value: throughput[native] })),
    { ...one, name: "goodput", native: "successes.goodput_metrics.request_goodput", value: goodput },
    // Without a clock the rate is a guard value of the load generator, and the delay waits for a free worker.
    ...(byClock ? [{ ...one, name: "send_rate" as const, native: "load_summary.achieved_rate", value: load["achieved_rate"] }, ...summary(fieldsAt(load, "schedule_delay"), { name: "schedule_delay", native: "load_summary.schedule_delay", n: countOf(load["count"]), over: "requests" })] : []),
  ];
}
