/** The twins of the reviews and of the runbook. */
import { type Catalog, claimByRef, formatDate, resolveRef, runtimeBySlug } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";
import type { Review } from "@/lib/reviews/model";
import { runbook, type RunbookRow } from "@/lib/reviews/runbook";
import { METRIC_GROUPS } from "@/lib/reviews/schema/metric";
import { POINT_SECTIONS } from "@/lib/reviews/schema/records";
import { metricsByGroup, pointsOf, readAtSentence } from "@/lib/reviews/words";
import { Twin } from "./write";

const link = (name: string, href: string) => `[${name}](${permalink(href)})`;

export const reviewsTwin = (catalog: Catalog): string =>
  new Twin(catalog, "Operational reviews", routes.reviews()).items(catalog.reviews.map((review) => `${link(review.name, routes.review(review.slug))}: ${review.data.description} ${readAtSentence(catalog, review)}`)).end();

export function reviewTwin(catalog: Catalog, review: Review): string {
  const { slug, data, body } = review;
  const twin = new Twin(catalog, `${review.name} in operation`, routes.review(slug), `${data.lede} ${readAtSentence(catalog, review)} Nobody here ran it.`);
  for (const { text, rests } of data.choose) twin.judgement("Choose it", text, rests, slug);
  for (const { text, rests } of data.chooseNot) twin.judgement("Look elsewhere", text, rests, slug);
  twin.prose(body, slug).items([`Alert rules: <${permalink(routes.reviewAlerts(slug))}>`, `Dashboard: <${permalink(routes.reviewDashboard(slug))}>`]);
  records(twin, catalog, review);
  twin.heading("Comparisons");
  for (const { shape, against, found, says, searched } of data.comparisons) {
    const cites = found.map((ref) => `:cite[${resolveRef(ref, slug)}]`).join("");
    const none = searched.length === 0 ? "" : ` No comparable published measurement found. Searched: ${searched.join("; ")}.`;
    twin.text(`**${shape}, against ${runtimeBySlug(catalog, against).name}:** ${says ?? ""}${cites}${none}`, slug);
  }
  return twin.end();
}

/** Each record is its claim, and beside it what the claim does not say. */
function records(twin: Twin, catalog: Catalog, review: Review): void {
  const { slug, defaults, metrics, failures, upgrades, advisories, prose } = review;
  const row = (ref: string, ...words: string[]) => twin.claims([claimByRef(catalog, ref)]).text(words.join(" "), slug);
  twin.heading("Defaults").prose(prose.defaults, slug);
  for (const { ref, changing, matters } of defaults) row(ref, changing, `Matters when ${matters}`);
  twin.heading("Metrics").prose(prose.metrics, slug);
  for (const { members } of metricsByGroup(metrics, METRIC_GROUPS)) for (const { ref, type, matters } of members) row(ref, `A ${type}.`, `Matters when ${matters}`);
  twin.heading("Failure modes").prose(prose.failures, slug);
  for (const { ref, log, cause, remedy, matters } of failures) row(ref, ...log.map((line) => `\`${line}\``), cause, `**Remedy:** ${remedy}`, `Matters when ${matters}`);
  twin.heading("Upgrades").prose(prose.upgrades, slug);
  for (const { ref, date, do: todo, matters } of upgrades) row(ref, `${formatDate(date)}.`, `**Do:** ${todo}`, `Matters when ${matters}`);
  twin.heading("Advisories").prose(prose.advisories, slug);
  for (const { advisory, matters } of advisories) row(advisory.ref, `Matters when ${matters}`);
  twin.prose(prose.points, slug);
  for (const section of POINT_SECTIONS) {
    const points = pointsOf(review, section);
    if (points.length > 0) twin.heading(`${section.charAt(0).toUpperCase()}${section.slice(1)}`);
    for (const { ref, type, matters } of points) row(ref, ...(type === undefined ? [] : [`\`${type}\`.`]), `Matters when ${matters}`);
  }
}

export function runbookTwin(catalog: Catalog): string {
  const twin = new Twin(catalog, "Runbook", routes.runbook());
  for (const { runtime, rows } of runbook(catalog)) {
    twin.heading(runtime.name);
    for (const row of rows) twin.heading(row.heading, 3).text(rowWords(row), runtime.slug);
  }
  return twin.end();
}

const rowWords = ({ log, metric, cause, remedy, affects, fixedIn, evidence, asOf }: RunbookRow): string =>
  [...log.map((line) => `\`${line}\``), metric && `Metric: \`${metric}\`.`, cause, `**Remedy:** ${remedy}`, affects && `Affects ${affects}.`, fixedIn && `Fixed in ${fixedIn}.`, `(${evidence}, ${asOf})`].filter(Boolean).join(" ");
