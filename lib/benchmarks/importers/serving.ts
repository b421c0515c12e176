/** What vllm bench serve and sglang.bench_serving have in common: sglang's client began as a copy of vLLM's. */
import { statisticOf, type Sample } from "../samples";
import type { Metric } from "../metric";
import { type Fields, numbersOf } from "../text/narrow";
import type { MetricName } from "../words";

/** Per-request arrays, written when details are asked for. */
export interface Details {
  requests: number;
  failed: number;
  /** Completed requests with no first chunk or no output token. */
  empty: number;
  /** Completed requests with at least two output tokens. */
  severalTokens: number;
  outputTokens: number;
  chunks: number;
}

/** Reads the arrays; undefined when they were not written or differ in length. */
export function readDetails(value: Fields): Details | undefined {
  const { errors, itls } = value;
  const [ttfts, lengths] = [numbersOf(value["ttfts"]), numbersOf(value["output_lens"])];
  if (!Array.isArray(errors) || !Array.isArray(itls) || ttfts === null || lengths === null) return undefined;
  if (new Set([errors.length, itls.length, ttfts.length, lengths.length]).size > 1) return undefined;
  const details: Details = { requests: errors.length, failed: 0, empty: 0, severalTokens: 0, outputTokens: 0, chunks: 0 };
  for (const [index, error] of errors.entries()) {
    const tokens = lengths[index] ?? 0;
    const ttft = ttfts[index] ?? 0;
    const gaps = numbersOf(itls[index])?.length ?? 0;
    const failed = (typeof error === "string" && error !== "") || (tokens === 0 && ttft === 0 && gaps === 0);
    if (failed) details.failed += 1;
    else {
      details.empty += tokens === 0 || ttft === 0 ? 1 : 0;
      details.severalTokens += tokens > 1 ? 1 : 0;
      details.outputTokens += tokens;
      details.chunks += gaps + (ttft > 0 ? 1 : 0);
    }
  }
  return details;
}

export interface Family {
  /** The part of the key between statistic and `_ms`. */
  key: string;
  name: MetricName;
  over: NonNullable<Metric["over"]>;
  n: number | null;
}

/** The `{statistic}_{family}_ms` keys of a result. */
export function familySamples(value: Fields, families: readonly Family[], tokenCounter: Metric["tokenCounter"]): Sample[] {
  return Object.entries(value).flatMap(([key, found]) => {
    const [, word = "", family = ""] = /^([a-z]+|p[\d.]+)_([a-z0-9_]+)_ms$/.exec(key) ?? [];
    const stat = statisticOf(word);
    const known = families.find((candidate) => candidate.key === family);
    if (stat === undefined || known === undefined) return [];
    const counter = known.name === "tpot" || known.name === "ntpot" ? tokenCounter : null;
    return [{ name: known.name, stat, native: key, value: found, n: known.n, over: known.over, tokenCounter: counter ?? null, percentileMethod: "linear" as const }];
  });
}

/** Values of the whole window, as `key → metric`. */
export function overallSamples(value: Fields, names: Readonly<Record<string, MetricName>>, n: number | null, tokenCounter: Metric["tokenCounter"]): Sample[] {
  return Object.entries(names).map(([key, name]) => ({ name, stat: name === "concurrency" ? "mean" : "overall", native: key, value: value[key], n, over: "window" as const, tokenCounter: name === "request_throughput" || name === "goodput" ? null : (tokenCounter ?? null) }));
}
