/**
 * Ray's llmperf: `*_summary.json`, one flat object, times in seconds.
 * Read after token_benchmark_ray.py, src/llmperf/common_metrics.py, utils.py and ray_clients at ray-project/llmperf@f1d6bed47e4501b0e371082b41601b59ab55269f.
 * Its "inter token latency" is the sum of all gaps with the TTFT in it, divided by tokens: the normalised time per output token.
 * Tokens are counted by one Llama tokenizer, whatever the model.
 */
import { dayOf, makeDraft, modelName, timeOf, type Imported } from "../draft";
import { statisticOf, takeSamples, type Sample } from "../samples";
import { countOf, isFields, numberOf, positiveOf, textOf, type Fields } from "../text/narrow";
import type { MetricName } from "../words";
import { accept, refuse, type ValueImporter } from "./importer";

export const importLlmperf: ValueImporter = (value) => {
  if (!isFields(value)) return undefined;
  if ("inter_token_latency_s" in value && "error_code" in value) return refuse("single responses of llmperf: give the *_summary.json beside it");
  if (!("results_num_requests_started" in value) && !Object.keys(value).some((key) => key.startsWith("results_ttft_s_"))) return undefined;
  return accept(readSummary(value));
};

function readSummary(value: Fields): Imported {
  const [started, failed] = [countOf(value["results_num_requests_started"]), countOf(value["results_number_errors"])];
  const completed = countOf(value["results_num_completed_requests"]) ?? (started === null || failed === null ? null : Math.max(0, started - failed));
  const concurrency = countOf(value["num_concurrent_requests"]);
  const rate = numberOf(value["results_num_completed_requests_per_min"]);
  return makeDraft("llmperf", {
    harnessVersion: textOf(value["version"]),
    model: { id: modelName(textOf(value["model"])) },
    workload: {
      loop: concurrency === null ? null : concurrency === 1 ? "one-at-a-time" : "closed", concurrency,
      inputTokens: { mean: positiveOf(value["results_number_input_tokens_mean"]), requested: positiveOf(value["mean_input_tokens"]) },
      outputTokens: { mean: positiveOf(value["results_number_output_tokens_mean"]), requested: positiveOf(value["mean_output_tokens"]) },
    },
    counts: { started, completed, failed },
    window: { end: timeOf(value["timestamp"]), durationS: completed === null || rate === null || rate <= 0 ? null : (completed / rate) * 60 },
    asOf: dayOf(value["timestamp"]),
    taken: takeSamples([...families(value, completed), ...overall(value, completed, rate)], completed),
    inferred: ["model.id"],
  });
}

const FAMILIES: Readonly<Record<string, { name: MetricName; factor: number }>> = {
  inter_token_latency_s: { name: "ntpot", factor: 1000 },
  ttft_s: { name: "ttft", factor: 1000 },
  end_to_end_latency_s: { name: "e2e", factor: 1000 },
  request_output_throughput_token_per_s: { name: "request_speed", factor: 1 },
};

function families(value: Fields, n: number | null): Sample[] {
  return Object.entries(value).flatMap(([key, found]) => {
    const [, family = "", word = ""] = /^results_(.+?)_(?:quantiles_)?(p\d+|mean|min|max|stddev)$/.exec(key) ?? [];
    const known = FAMILIES[family];
    const stat = statisticOf(word);
    if (known === undefined || stat === undefined) return [];
    return [{ ...known, stat, native: key, value: found, n, over: "requests" as const, percentileMethod: "linear" as const, tokenCounter: known.name === "ntpot" || known.name === "request_speed" ? ("fixed-tokenizer" as const) : null }];
  });
}

/** "mean output throughput" is all output tokens ÷ the duration, no mean. */
const overall = (value: Fields, n: number | null, rate: number | null): Sample[] => [
  { name: "output_throughput", stat: "overall", native: "results_mean_output_throughput_token_per_s", value: value["results_mean_output_throughput_token_per_s"], n, over: "window", tokenCounter: "fixed-tokenizer" },
  { name: "request_throughput", stat: "overall", native: "results_num_completed_requests_per_min", value: rate ?? value["results_num_completed_requests_per_min"], factor: 1 / 60, n, over: "window" },
];
