/** Prometheus alerting rules made of a review's metrics. A limit stands only where a claim gives it; the rest are commented templates. */
import { type Catalog, claimByRef, resolveRef } from "@/lib/catalog";
import { claimHref } from "@/lib/links";
import { permalink, routes } from "@/lib/routes";
import type { Metric, Review } from "./model";
import type { AlertData } from "./schema/metric";
import { generatedNotice } from "./words";

/** The name under which a template's missing limit is to be replaced. */
export const limitName = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();

type Alerting = Metric & { alert: AlertData };
const isAlerting = (metric: Metric): metric is Alerting => metric.alert !== undefined;

/** A rules file for `rule_files:`; YAML strings are written as JSON, which YAML is a superset of. */
export function alertRules(catalog: Catalog, review: Review): string {
  const alerting = review.metrics.filter(isAlerting);
  const founded = alerting.filter(({ alert }) => alert.threshold !== undefined);
  const templates = alerting.filter(({ alert }) => alert.threshold === undefined);
  return [
    `# ${review.name}: ${generatedNotice(review)}.`,
    `# ${permalink(routes.review(review.slug))} · CC BY 4.0`,
    "# A rule stands here only with a limit that a source gives; its annotation names the claim. No source gives a `for:`, so none is set.",
    "# The windows of rates, 5m, are ours: they smooth, they limit nothing.",
    "groups:",
    `  - name: ${review.slug}`,
    "    rules:",
    ...founded.flatMap((metric) => rule(catalog, review, metric)),
    ...(templates.length === 0 ? [] : ["# Templates: worth having, but no source gives a limit. Replace the name in capitals by yours and uncomment.", ...templates.flatMap((metric) => template(catalog, metric))]),
    "",
  ].join("\n");
}

function rule(catalog: Catalog, { slug }: Review, metric: Alerting): string[] {
  const limit = claimByRef(catalog, resolveRef(metric.alert.threshold ?? "", slug));
  return lines(metric.alert, String(limit.value), [["documented", permalink(claimHref(catalog, metric.ref))], ["threshold", permalink(claimHref(catalog, limit.ref))]]);
}

const template = (catalog: Catalog, metric: Alerting): string[] =>
  lines(metric.alert, limitName(metric.alert.name), [["documented", permalink(claimHref(catalog, metric.ref))]]).map((line) => `#${line.slice(1)}`);

function lines({ name, expr, severity, says }: AlertData, limit: string, links: readonly [string, string][]): string[] {
  return [
    `      - alert: ${name}`,
    `        expr: ${JSON.stringify(expr.replaceAll("THRESHOLD", limit))}`,
    "        labels:",
    `          severity: ${severity}`,
    "        annotations:",
    `          summary: ${JSON.stringify(says)}`,
    ...links.map(([key, href]) => `          ${key}: ${JSON.stringify(href)}`),
  ];
}
