/** Sentences of a review that are reckoned from its records. */
import { type Catalog, claimsOn, formatDate, formatValue, runtimeBySlug } from "@/lib/catalog";
import type { MetricGroup } from "./schema/metric";
import type { Metric, Point, Review } from "./model";
import type { PointSection } from "./schema/records";

/** "Read at vLLM 017e9f4448b7 (17 Aug 2026). Newest release seen: 0.33.0. Releases between were not read." */
export function readAtSentence(catalog: Catalog, review: Review): string {
  const [newest] = claimsOn(runtimeBySlug(catalog, review.slug), "newest-release");
  const commits = review.readings.map(({ commit, committed }) => `${commit.slice(0, 12)} (${formatDate(committed)})`).join(" and ");
  return `Read at ${review.name} ${commits}. Newest release seen: ${newest === undefined ? "none" : formatValue(newest)}. Releases between were not read.`;
}

/** The notice of generated files: from what, and that nobody ran them. */
export const generatedNotice = ({ readings }: Review): string => `generated from documentation at ${readings.map(({ commit }) => commit).join(", ")}; not run by us`;

/** Records in groups, in the order of the groups; groups without records are left out. */
function grouped<R, G extends string>(records: readonly R[], groups: readonly G[], of: (record: R) => G): { group: G; members: R[] }[] {
  return groups.map((group) => ({ group, members: records.filter((record) => of(record) === group) })).filter(({ members }) => members.length > 0);
}

export const metricsByGroup = (metrics: readonly Metric[], groups: readonly MetricGroup[]) => grouped(metrics, groups, ({ group }) => group);
export const pointsOf = ({ points }: Review, section: PointSection): Point[] => points.filter((point) => point.section === section);
