/** From what a harness wrote to the figures of a record: each is taken, or left out with its reason. */
import type { Metric } from "./metric";
import { whyImpossible, whyTooFew } from "./metric";
import { METRICS, type MetricName } from "./words";

/** A figure as it stands in the file. */
export interface Sample {
  name: MetricName;
  stat: string;
  /** Its name in the file, with the unit it has there. */
  native: string;
  value: unknown;
  /** What to multiply with to reach the unit of the metric: 1000 for seconds. 1 where left out. */
  factor?: number;
  n: number | null;
  over: NonNullable<Metric["over"]>;
  tokenCounter?: Metric["tokenCounter"];
  percentileMethod?: Metric["percentileMethod"];
}

export interface LeftOut {
  native: string;
  why: string;
}

export interface Taken {
  metrics: Metric[];
  leftOut: LeftOut[];
}

/** What was not asked of the harness is null in its file and is passed over; everything else is taken or left out visibly. */
export function takeSamples(samples: readonly Sample[], completed: number | null): Taken {
  const told = samples.filter(({ value }) => value !== null && value !== undefined);
  if (completed === 0) return { metrics: [], leftOut: told.map(({ native }) => ({ native, why: "nothing completed, so nothing was measured" })) };
  const taken: Taken = { metrics: [], leftOut: [] };
  for (const sample of told) {
    const result = take(sample);
    if ("why" in result) taken.leftOut.push(result);
    else if (!taken.metrics.some(({ name, stat }) => name === result.name && stat === result.stat)) taken.metrics.push(result);
  }
  return taken;
}

function take(sample: Sample): Metric | LeftOut {
  const { name, native, stat, value, factor = 1, n, over, tokenCounter = null, percentileMethod = null } = sample;
  if (typeof value !== "number") return { native, why: `${JSON.stringify(value)?.slice(0, 60)} is no number` };
  const scaled = rounded(value * factor);
  const why = whyImpossible(name, stat, scaled) ?? whyTooFew(stat, n);
  if (why !== undefined) return { native, why };
  return { name, stat, value: scaled, unit: METRICS[name].unit, n: n === 0 ? null : n, over, tokenCounter, percentileMethod: /^p\d/.test(stat) ? percentileMethod : null, nativeName: native };
}

/** Twelve significant digits: a change of unit adds no digits of its own. */
const rounded = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value);

/** Word for a statistic as harnesses spell it; undefined for what is no statistic. */
export function statisticOf(word: string): string | undefined {
  const known: Record<string, string> = { mean: "mean", avg: "mean", average: "mean", median: "p50", std: "std", stddev: "std", std_dev: "std", min: "min", minimum: "min", max: "max", maximum: "max" };
  if (Object.hasOwn(known, word)) return known[word];
  return /^p(100|\d{1,2}(\.\d+)?)$/.test(word) ? word : undefined;
}
