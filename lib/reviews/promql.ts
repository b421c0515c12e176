/** What a PromQL expression names: enough to say which series it reads, not a parser. */
import type { MetricData } from "./schema/metric";

const KEYWORDS = new Set(["by", "without", "on", "ignoring", "group_left", "group_right", "and", "or", "unless", "bool", "offset", "inf", "nan", "atan2", "THRESHOLD"]);

/** Names of the series in an expression, each once, in order. Label lists, strings and ranges are passed over. */
export function seriesIn(expr: string): string[] {
  const bare = expr
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, "")
    .replaceAll(/\{[^}]*\}/g, "")
    .replaceAll(/\[[^\]]*\]/g, "")
    .replaceAll(/\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, "");
  const names = [...bare.matchAll(/(?<![\w.])[a-zA-Z_:][a-zA-Z0-9_:]*(?![\w:]|\s*\()/g)].map(([name]) => name);
  return [...new Set(names.filter((name) => !KEYWORDS.has(name)))];
}

/** The series a metric has on the wire: the Prometheus client adds `_total` to counters, and histograms have three. */
export function wireNames({ name, type }: Pick<MetricData, "name" | "type">): string[] {
  if (type === "counter") return [counterName(name)];
  return type === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name];
}

export const counterName = (name: string): string => (name.endsWith("_total") ? name : `${name}_total`);
