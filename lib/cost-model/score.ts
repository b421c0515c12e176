/** Errors and their summaries. An error is |predicted / measured − 1|; a row without a prediction scores 1. */
import type { Row } from "./describe/row";
import type { Metric } from "./predict";

export interface Result {
  id: string;
  cls: Row["cls"];
  metric: Metric;
  measured: number;
  predicted: number | null;
  /** Absolute relative error, 1 for null. */
  error: number;
  /** Why there is no prediction. */
  reason?: string;
  /** Shown, not scored. */
  excluded?: true;
}

export interface Summary {
  n: number;
  median: number | null;
  p95: number | null;
  nulls: number;
}

export const NULL_ERROR = 1;

export const relativeError = (predicted: number | null, measured: number): number => (predicted === null ? NULL_ERROR : Math.abs(predicted / measured - 1));

/** The value below which a share of the weight lies, linear between neighbours; equal weights give the usual quantile of rank (n − 1)·p. */
export function quantile(values: readonly number[], share: number, weights: readonly number[] = values.map(() => 1)): number | null {
  const order = values.map((value, index) => ({ value, weight: weights[index] ?? 0 })).sort((a, b) => a.value - b.value);
  const middles = order.reduce<{ at: number; value: number; end: number }[]>((list, { value, weight }) => {
    const start = list.at(-1)?.end ?? 0;
    return [...list, { value, at: start + weight / 2, end: start + weight }];
  }, []);
  const [first, last] = [middles[0], middles.at(-1)];
  if (first === undefined || last === undefined) return null;
  const target = first.at + share * (last.at - first.at);
  const above = middles.find(({ at }) => at >= target) ?? last;
  const below = middles.filter(({ at }) => at <= target).at(-1) ?? first;
  return above.at === below.at ? above.value : below.value + ((target - below.at) / (above.at - below.at)) * (above.value - below.value);
}

/** Count, median and 95th percentile of the scored rows, and how many had no prediction. */
export function summarise(results: readonly Result[]): Summary {
  const errors = results.filter(({ excluded }) => excluded !== true).map(({ error }) => error);
  return { n: errors.length, median: quantile(errors, 0.5), p95: quantile(errors, 0.95), nulls: results.filter(({ predicted }) => predicted === null).length };
}

/** The summary of all rows, then of each class that occurs. */
export function summariseByClass(results: readonly Result[]): Record<string, Summary> {
  const classes = [...new Set(results.map(({ cls }) => cls))].sort();
  return Object.fromEntries([["all", summarise(results)], ...classes.map((cls) => [cls, summarise(results.filter((result) => result.cls === cls))] as const)]);
}

const MOST_OF_ONE_SOURCE = 0.15;
const ROUNDS = 50;

/** Weights by which no source counts for more than 15 % of all (as far as there are sources enough): a source's rows share what it may have. */
export function sourceWeights(sources: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  let weights = new Map(counts);
  for (let round = 0; round < ROUNDS; round += 1) {
    const cap = Math.max(1, MOST_OF_ONE_SOURCE * [...weights.values()].reduce((sum, weight) => sum + weight, 0));
    weights = new Map([...counts].map(([source, count]) => [source, Math.min(count, cap)]));
  }
  return sources.map((source) => (weights.get(source) ?? 1) / (counts.get(source) ?? 1));
}

/** The summary with every source held to 15 % of the weight. */
export function summariseWeighted(results: readonly Result[], sources: readonly string[]): Summary {
  const scored = results.map((result, index) => ({ result, source: sources[index] ?? "" })).filter(({ result }) => result.excluded !== true);
  const weights = sourceWeights(scored.map(({ source }) => source));
  const errors = scored.map(({ result }) => result.error);
  return { n: errors.length, median: quantile(errors, 0.5, weights), p95: quantile(errors, 0.95, weights), nulls: scored.filter(({ result }) => result.predicted === null).length };
}
