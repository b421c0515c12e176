/** One figure of a record, and the rules it must keep. */
import { z } from "zod";
import { isMetricName, METRICS, OVER, PERCENTILE_METHODS, STATISTICS, TOKEN_COUNTERS, type MetricName } from "./words";

const PERCENTILE = /^p(100|\d{1,2}(\.\d+)?)$/;
/** Beyond these a figure is a mistake of whoever wrote it: eleven days in ms, a thousand million tokens a second. */
const LARGEST = 1e9;

const isStatistic = (stat: string) => PERCENTILE.test(stat) || STATISTICS.some((word) => word === stat);

const figureSchema = z.strictObject({
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
export type Metric = z.output<typeof figureSchema>;

/** A figure that can be, in its unit, of enough values. Rules stand on the figure, so that a mistake elsewhere hides none. */
const metricSchema = figureSchema.superRefine(({ name, stat, value, unit, n }, context) => {
  if (!isMetricName(name)) return;
  const wrong = [
    ["value", because("a value that can be measured", whyImpossible(name, stat, value))],
    ["n", because("enough values", whyTooFew(stat, n))],
    ["unit", unit === METRICS[name].unit ? undefined : `${METRICS[name].unit}, the one unit of ${name}`],
  ] as const;
  for (const [field, message] of wrong) if (message !== undefined) context.addIssue({ code: "custom", path: [field], message });
});

/** Every figure of a record, each told once. */
export const metricsSchema = z.array(metricSchema).superRefine((metrics, context) => {
  const told = metrics.map(({ name, stat }) => `${name} ${stat}`);
  for (const [index, key] of told.entries()) if (told.indexOf(key) !== index) context.addIssue({ code: "custom", path: [index, "stat"], message: `${key} told once` });
});

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

const because = (expected: string, reason: string | undefined) => (reason === undefined ? undefined : `${expected} (${reason})`);
