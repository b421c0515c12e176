/** From a system and a metric to the one number a benchmark would report, tokens per second. */
import type { Constants } from "./constants";
import { decodeStep } from "./equations/decode";
import { prefillTime } from "./equations/prefill";
import { aggregateRate, forwardRate, maxThroughput } from "./equations/throughput";
import type { System } from "./system";

/** `decode` one stream's tokens/s · `prefill` prompt tokens/s of one prompt · `decode_agg` all B streams · `max_throughput` at the best batch · `pipe_agg` a filled pipeline · `forward` parallel forward passes. */
export const METRICS = ["decode", "prefill", "decode_agg", "max_throughput", "pipe_agg", "forward"] as const;
export type Metric = (typeof METRICS)[number];

const DEFAULT_PROMPT = 512;

/** Tokens/s, finite and positive for every system whose sizes are. */
export function predict(system: System, metric: Metric, constants: Constants): number {
  const { load, parallelism } = system;
  switch (metric) {
    case "decode":
      return load.interleaved ? aggregateRate(system, constants) / load.batch : 1 / decodeStep(system, constants, Math.max(1, load.batch / parallelism.replicas)).total;
    case "prefill": {
      const tokens = load.promptTokens > 0 ? load.promptTokens : DEFAULT_PROMPT;
      return tokens / prefillTime(system, constants, tokens);
    }
    case "decode_agg":
    case "pipe_agg":
      return aggregateRate(system, constants);
    case "max_throughput":
      return maxThroughput(system, constants);
    case "forward":
      return forwardRate(system, constants);
  }
}
