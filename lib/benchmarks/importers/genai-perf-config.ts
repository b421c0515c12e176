/** What AIPerf and GenAI-Perf write of the load they made, and of the devices they watched. */
import type { BenchmarkDraft } from "../record";
import { countOf, fieldsAt, isFields, positiveOf, textOf, valueAt, type Fields } from "../text/narrow";

interface Configured {
  model: string | null;
  workload: Pick<BenchmarkDraft["workload"], "loop" | "concurrency" | "requestRate" | "arrival" | "warmup" | "dataset" | "seed">;
  input: number | null;
  output: number | null;
}

/** AIPerf's settings stand below `loadgen` and `input`; GenAI-Perf's below `perf_analyzer` and `input`. */
export function configured({ input_config: config }: Fields): Configured {
  const load = fieldsAt(config, "loadgen");
  const stimulus = fieldsAt(config, "perf_analyzer", "stimulus");
  const concurrency = countOf(load["concurrency"] ?? stimulus["concurrency"]);
  const rate = positiveOf(load["request_rate"] ?? stimulus["request_rate"]);
  const warmup = countOf(load["warmup_request_count"] ?? valueAt(config, "perf_analyzer", "warmup_request_count"));
  const tokens = (which: string, aiperf: string) => countOf(valueAt(config, "input", "prompt", aiperf, "mean") ?? valueAt(config, "input", which, "mean"));
  return {
    model: firstText(valueAt(config, "endpoint", "model_names") ?? valueAt(config, "model_names")),
    workload: {
      ...loopOf(concurrency, rate, textOf(load["request_rate_mode"])),
      warmup: warmup === null ? null : warmup === 0 ? "none" : `${warmup} requests left out`,
      dataset: textOf(valueAt(config, "input", "public_dataset")), seed: countOf(valueAt(config, "input", "random_seed")),
    },
    input: tokens("synthetic_tokens", "input_tokens"), output: tokens("output_tokens", "output_tokens"),
  };
}

function loopOf(concurrency: number | null, rate: number | null, mode: string | null): Pick<Configured["workload"], "loop" | "concurrency" | "requestRate" | "arrival"> {
  if (rate !== null) return { loop: concurrency === null ? "open" : "open-capped", concurrency, requestRate: rate, arrival: mode === "constant" ? "constant" : mode === null || mode === "poisson" ? "poisson" : null };
  if (concurrency === null) return { loop: null, concurrency: null, requestRate: null, arrival: null };
  return { loop: concurrency === 1 ? "one-at-a-time" : "closed", concurrency, requestRate: null, arrival: null };
}

const firstText = (value: unknown): string | null => (Array.isArray(value) ? textOf(value[0]) : textOf(value));

/** Devices of AIPerf's telemetry: those watched, which may be more than those used. */
export function devicesOf(value: Fields): { name: string | null; count: number | null } {
  const endpoints = Object.values(fieldsAt(value, "telemetry_data", "endpoints"));
  const names = endpoints.flatMap((endpoint) => Object.values(fieldsAt(endpoint, "gpus"))).filter(isFields).map((gpu) => textOf(gpu["gpu_name"])).filter((name) => name !== null);
  return names.length === 0 ? { name: null, count: null } : { name: [...new Set(names)].join(" + "), count: names.length };
}
