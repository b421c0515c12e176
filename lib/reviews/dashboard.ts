/** A Grafana dashboard made of a review's metrics: a row a group, a panel a metric. */
import { claimHref } from "@/lib/links";
import type { Catalog } from "@/lib/catalog";
import { permalink } from "@/lib/routes";
import type { Metric, Review } from "./model";
import { queriesOf } from "./panels";
import { METRIC_GROUPS, type MetricData } from "./schema/metric";
import { generatedNotice, metricsByGroup } from "./words";

const UNITS: Record<MetricData["unit"], string> = { s: "s", ms: "ms", ratio: "percentunit", tokens: "short", requests: "short", blocks: "short", bytes: "bytes", GB: "decgbytes", count: "short" };
const DATASOURCE = { type: "prometheus", uid: "${datasource}" };
const [WIDTH, HEIGHT, ACROSS] = [8, 7, 3];

/** Grafana's schema 39, as Grafana 11 and later import it. No threshold is set: the sources give hardly any. */
export function dashboard(catalog: Catalog, review: Review) {
  return {
    uid: `runtime-atlas-${review.slug}`,
    title: `${review.name}: what its review documents`,
    description: generatedNotice(review),
    tags: ["runtime-atlas", review.slug],
    schemaVersion: 39,
    editable: true,
    timezone: "browser",
    time: { from: "now-1h", to: "now" },
    templating: { list: [{ name: "datasource", type: "datasource", query: "prometheus", label: "Data source" }] },
    panels: panelsOf(catalog, review),
  };
}

function panelsOf(catalog: Catalog, { metrics }: Review) {
  let y = 0;
  let id = 0;
  return metricsByGroup(metrics, METRIC_GROUPS).flatMap(({ group, members }) => {
    const row = { id: ++id, type: "row", title: group, collapsed: false, gridPos: { x: 0, y, w: WIDTH * ACROSS, h: 1 }, panels: [] };
    const panels = members.map((metric, index) => panel(catalog, metric, ++id, { x: (index % ACROSS) * WIDTH, y: y + 1 + Math.floor(index / ACROSS) * HEIGHT, w: WIDTH, h: HEIGHT }));
    y += 1 + Math.ceil(members.length / ACROSS) * HEIGHT;
    return [row, ...panels];
  });
}

function panel(catalog: Catalog, metric: Metric, id: number, gridPos: { x: number; y: number; w: number; h: number }) {
  const perSecond = metric.type === "counter" ? " per second" : "";
  return {
    id, type: "timeseries", title: `${metric.name}${perSecond}`, gridPos, datasource: DATASOURCE,
    description: `${metric.tells} Matters when ${metric.matters} ${permalink(claimHref(catalog, metric.ref))}`,
    fieldConfig: { defaults: { unit: UNITS[metric.unit] }, overrides: [] },
    targets: queriesOf(metric, "$__rate_interval").map(({ expr, legend }, index) => ({ refId: String.fromCharCode(65 + index), expr, legendFormat: legend, datasource: DATASOURCE })),
  };
}
