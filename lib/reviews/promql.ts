/** What a PromQL expression names, by Prometheus' own grammar. */
import { parser } from "@prometheus-io/lezer-promql";
import type { MetricData } from "./schema/metric";

/** Stands for a limit that the reader sets. */
const LIMIT = /^[A-Z][A-Z_]*$/;

/** Names of the series in an expression, each once, in order. */
export function seriesIn(expr: string): string[] {
  const names = new Set<string>();
  parser.parse(expr).iterate({ enter: ({ name, from, to, node }) => void (name === "Identifier" && node.parent?.name === "VectorSelector" && names.add(expr.slice(from, to))) });
  return [...names].filter((name) => !LIMIT.test(name));
}

/** How many places of an expression the grammar does not accept. */
export function faultsOf(expr: string): number {
  let faults = 0;
  parser.parse(expr).iterate({ enter: ({ type }) => void (type.isError && faults++) });
  return faults;
}

/** The series a metric has on the wire: the Prometheus client adds `_total` to counters, and histograms have three. */
export function wireNames({ name, type }: Pick<MetricData, "name" | "type">): string[] {
  if (type === "counter") return [counterName(name)];
  return type === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name];
}

export const counterName = (name: string): string => (name.endsWith("_total") ? name : `${name}_total`);
