/** Metrics of AIPerf and GenAI-Perf. Each carries its unit; the unit decides the factor. */
import { statisticOf, type Sample } from "../samples";
import { fieldsAt, isFields, type Fields } from "../text/narrow";
import type { MetricName } from "../words";

const PER_REQUEST: Readonly<Record<string, MetricName>> = {
  time_to_first_token: "ttft", time_to_first_output_token: "ttft_content", time_to_second_token: "ttst",
  inter_token_latency: "tpot", inter_chunk_latency: "icl", request_latency: "e2e", output_token_throughput_per_user: "user_speed",
};
const OVERALL: Readonly<Record<string, MetricName>> = { request_throughput: "request_throughput", request_goodput: "goodput", goodput: "goodput", output_token_throughput: "output_throughput", total_token_throughput: "total_throughput" };
const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, sec: 1000, us: 1e-3, ns: 1e-6 };

export function genaiSamples(value: Fields, completed: number | null): Sample[] {
  const single = Object.entries(OVERALL).map(([native, name]) => ({ name, stat: "overall", native: `${native} (${String(fieldsAt(value, native)["unit"])})`, value: fieldsAt(value, native)["avg"], n: completed, over: "window" as const }));
  return [...Object.entries(PER_REQUEST).flatMap(([native, name]) => perRequest(value, native, name, completed)), ...single];
}

/** The time to the second token is counted from the first. `adj_` percentiles count failed requests as endless and are no latency. */
function perRequest(value: Fields, native: string, name: MetricName, completed: number | null): Sample[] {
  const metric = value[native];
  if (!isFields(metric)) return [];
  const factor = name === "user_speed" ? 1 : (MILLISECONDS[String(metric["unit"])] ?? Number.NaN);
  return Object.entries(metric).flatMap(([key, found]) => {
    const stat = statisticOf(key);
    if (stat === undefined) return [];
    return [{ name, stat, native: `${native}.${key} (${String(metric["unit"])})`, value: found, factor, n: completed, over: "requests" as const, percentileMethod: "linear" as const, tokenCounter: name === "tpot" || name === "user_speed" ? ("tokenizer" as const) : null }];
  });
}
