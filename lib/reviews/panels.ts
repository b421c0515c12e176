/** How a metric is asked for: the PromQL of its panel. Windows and quantiles are ours, for drawing; they are no limits. */
import { counterName } from "./promql";
import type { MetricData } from "./schema/metric";

export interface Query {
  expr: string;
  /** The name of the line. */
  legend: string;
}

const QUANTILES = [0.5, 0.95, 0.99];

/** @param window Range of the rates: `$__rate_interval` in Grafana, a duration elsewhere. */
export function queriesOf({ name, type, by, unit }: Pick<MetricData, "name" | "type" | "by" | "unit">, window: string): Query[] {
  const legend = by.map((label) => `{{${label}}}`).join(" ");
  const labels = by.join(", ");
  // Shares of several processes do not add up: the fullest one counts.
  if (type === "gauge") return [{ expr: by.length === 0 ? name : `${unit === "ratio" ? "max" : "sum"} by (${labels}) (${name})`, legend: legend || name }];
  if (type === "counter") return [{ expr: by.length === 0 ? `sum(rate(${counterName(name)}[${window}]))` : `sum by (${labels}) (rate(${counterName(name)}[${window}]))`, legend: legend || "per second" }];
  return QUANTILES.map((quantile) => ({ expr: `histogram_quantile(${quantile}, sum by (${["le", ...by].join(", ")}) (rate(${name}_bucket[${window}])))`, legend: [`p${quantile * 100}`, legend].filter(Boolean).join(" ") }));
}
