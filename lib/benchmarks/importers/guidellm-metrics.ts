/** guidellm's distributions: only those of successful requests, with its percentiles by the step of the distribution. */
import type { Sample } from "../samples";
import { countOf, fieldsAt, type Fields } from "../text/narrow";
import type { MetricName } from "../words";

/** Native name → metric and factor to its unit. `request_latency` alone is in seconds. */
const LATENCIES: Readonly<Record<string, { name: MetricName; factor: number; perToken?: true }>> = {
  time_to_first_token_ms: { name: "ttft", factor: 1 },
  time_to_first_output_token_ms: { name: "ttft_content", factor: 1 },
  inter_token_latency_ms: { name: "tpot", factor: 1, perToken: true },
  time_per_output_token_ms: { name: "ntpot", factor: 1, perToken: true },
  request_latency: { name: "e2e", factor: 1000 },
};

/** Rates over the window: only the mean is one; the percentiles of a rate are those of its moments. */
const RATES: Readonly<Record<string, MetricName>> = { requests_per_second: "request_throughput", output_tokens_per_second: "output_throughput", prompt_tokens_per_second: "input_throughput", tokens_per_second: "total_throughput", request_concurrency: "concurrency" };

const PERCENTILES = { p001: "p0.1", p01: "p1", p05: "p5", p10: "p10", p25: "p25", p50: "p50", p75: "p75", p90: "p90", p95: "p95", p99: "p99", p999: "p99.9" } as const;

/** @param isOld Up to 0.3, where `time_per_output_token_ms` has no definition of this collection. */
export function guidellmSamples(benchmark: Fields, completed: number, isOld: boolean): Sample[] {
  const latencies = Object.entries(LATENCIES).filter(([native]) => !(isOld && native === "time_per_output_token_ms"));
  return [
    ...latencies.flatMap(([native, { name, factor, perToken }]) => distribution(fieldsAt(benchmark, "metrics", native, "successful"), { native, name, factor, completed, perToken: perToken === true })),
    ...Object.entries(RATES).map(([native, name]) => ({
      name, stat: name === "concurrency" ? "mean" : "overall", native: `${native}.successful.mean`, value: fieldsAt(benchmark, "metrics", native, "successful")["mean"], n: completed, over: "window" as const,
      tokenCounter: name.includes("throughput") && name !== "request_throughput" ? ("server-else-chunks" as const) : null,
    })),
    { name: "concurrency", stat: "max", native: "request_concurrency.total.max", value: fieldsAt(benchmark, "metrics", "request_concurrency", "total")["max"], n: completed, over: "window" },
    ...delay(benchmark, completed, isOld),
  ];
}

/** How late requests were sent, where a clock was to send them; an average in seconds is all the versions write. */
function delay(benchmark: Fields, completed: number, isOld: boolean): Sample[] {
  const strategy = isOld ? fieldsAt(benchmark, "args", "strategy") : fieldsAt(benchmark, "config", "strategy");
  const [part, key] = isOld ? ["run_stats", "request_start_time_targeted_delay_avg"] : ["scheduler_metrics", "request_targeted_start_delay_avg"];
  return "rate" in strategy ? [{ name: "schedule_delay", stat: "mean", native: `${part}.${key} (s)`, value: fieldsAt(benchmark, part)[key], factor: 1000, n: completed, over: "requests" }] : [];
}

interface Place {
  native: string;
  name: MetricName;
  factor: number;
  completed: number;
  perToken: boolean;
}

/** Values a token are weighted by tokens, so `count` counts tokens there: never more requests than completed. */
function distribution(summary: Fields, { native, name, factor, completed, perToken }: Place): Sample[] {
  const n = Math.min(countOf(summary["count"]) ?? completed, completed);
  const sample = { name, factor, n, over: "requests", percentileMethod: "step", tokenCounter: perToken ? "server-else-chunks" : null } as const;
  if (n === 0) return [];
  const plain = { mean: "mean", std_dev: "std", min: "min", max: "max" } as const;
  const percentiles = fieldsAt(summary, "percentiles");
  return [
    ...Object.entries(plain).map(([key, stat]) => ({ ...sample, stat, native: `${native}.successful.${key}`, value: summary[key] })),
    ...Object.entries(PERCENTILES).map(([key, stat]) => ({ ...sample, stat, native: `${native}.successful.percentiles.${key}`, value: percentiles[key] })),
  ];
}
