/** One figure of a record, and the rules it must keep. */
import { z } from "zod";
import { isMetricName, METRICS, OVER, PERCENTILE_METHODS, STATISTICS, TOKEN_COUNTERS, type MetricName } from "./words";

const PERCENTILE = /^p(100|\d{1,2}(\.\d+)?)$/;
/** Beyond these a figure is a mistake of whoever wrote it: eleven days in ms, a thousand million tokens a second. */
const LARGEST = 1e9;

const isStatistic = (stat: string) => PERCENTILE.test(stat) || STATISTICS.some((word) => word === stat);

export const metricSchema = z.strictObject({
  name: z.string().refine(isMetricName, { error: `one of ${Object.keys(METRICS).join(", ")}` }),
  /** `overall`, `mean`, `std`, `min`, `max` or a percentile such as `p50` (the median) or `p99.9`. */
  stat: z.string().refine(isStatistic, { error: "overall, mean, std, min, max or a percentile such as p99" }),
  value: z.number(),
  unit: z.enum(["ms", "tok/s", "req/s", "%", "GB", "requests", "tokens"]),
  /** How many values it was taken over; null where not stated. */
  n: z.number().int().positive().nullable(),
  over: z.enum(OVER).nullable(),
  tokenCounter: z.enum(TOKEN_COUNTERS).nullable(),
  percentileMethod: z.enum(PERCENTILE_METHODS).nullable(),
  /** What the harness calls it, in its own unit. */
  nativeName: z.string().min(1),
});
export type Metric = z.output<typeof metricSchema>;

/** How many values a statistic needs: p99 a hundred, p99.9 a thousand; 0 where any number will do. */
export function valuesNeeded(stat: string): number {
  const percentile = PERCENTILE.test(stat) ? Number(stat.slice(1)) : 50;
  const tail = Math.min(percentile, 100 - percentile);
  return tail <= 1 && tail > 0 ? Math.round(100 / tail) : 0;
}

/** Why a figure cannot be what it says it is; undefined when it can. */
export function whyImpossible(name: MetricName, stat: string, value: number): string | undefined {
  const { kind, unit } = METRICS[name];
  if (!Number.isFinite(value)) return `${value} is no measurement`;
  if (value < 0) return `${value} ${unit} is negative`;
  if (value > LARGEST) return `${value} ${unit} is beyond anything that can be measured`;
  if (unit === "%" && value > 100) return `${value} % is more than all`;
  if (value === 0 && stat !== "std" && (kind === "latency" || kind === "rate")) return `0 ${unit}: the harness writes 0 where it measured nothing`;
  return undefined;
}

/** Why a percentile rests on too few values; undefined when it does not. */
export function whyTooFew(stat: string, n: number | null): string | undefined {
  const needed = valuesNeeded(stat);
  if (needed === 0 || (n !== null && n >= needed)) return undefined;
  return `${stat} needs ${needed} values; ${n === null ? "the file does not say how many there were" : `there were ${n}`}`;
}

interface Measured {
  metrics: Metric[];
  counts: { completed: number | null };
}

/** The refinements of a record: nothing completed, then no metrics; every figure possible, in its unit, told once. */
export function metricRules({ metrics, counts }: Measured): { path: (string | number)[]; message: string }[] {
  if (counts.completed === 0 && metrics.length > 0) return [{ path: ["metrics"], message: "no metrics, for nothing completed" }];
  const told = new Set<string>();
  return metrics.flatMap(({ name, stat, value, unit, n }, index) => {
    if (!isMetricName(name)) return [];
    const twice = told.has(`${name} ${stat}`);
    told.add(`${name} ${stat}`);
    const wrong = [
      ["value", because("a value that can be measured", whyImpossible(name, stat, value))],
      ["n", because("enough values", whyTooFew(stat, n))],
      ["unit", unit === METRICS[name].unit ? undefined : `${METRICS[name].unit}, the one unit of ${name}`],
      ["stat", twice ? `${name} ${stat} told once` : undefined],
    ] as const;
    return wrong.flatMap(([field, message]) => (message === undefined ? [] : [{ path: ["metrics", index, field], message }]));
  });
}

const because = (expected: string, reason: string | undefined) => (reason === undefined ? undefined : `${expected} (${reason})`);
