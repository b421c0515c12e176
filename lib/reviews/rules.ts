/** A review is whole, belongs to a runtime, and refers only to what exists; its alerts read only documented metrics. */
import { resolveRef } from "@/lib/catalog/claims";
import { suggest } from "@/lib/catalog/near";
import { type Finding, type Place, show } from "@/lib/catalog/problem";
import type { Context } from "@/lib/catalog/rules/context";
import { unknownRests, unknownSlugs } from "@/lib/catalog/rules/references";
import { seriesIn, wireNames } from "./promql";
import { PARTS } from "./rooms";

const below = (place: Place, ...keys: PropertyKey[]): Place => ({ ...place, path: [...(place.path ?? []), ...keys] });

/** Every file of a folder under content/reviews/, by part. */
const partsOf = ({ content }: Context) => ({ review: content.reviews, defaults: content.reviewDefaults, metrics: content.reviewMetrics, failures: content.reviewFailures, upgrades: content.reviewUpgrades, points: content.reviewPoints, advisories: content.reviewAdvisories });

export function reviewsAreWhole(context: Context): Finding[] {
  const parts = partsOf(context);
  const files = Object.values(parts).flat();
  const folders = [...new Set(files.map(({ slug }) => slug))];
  const known = context.seed.runtimes.map(({ data }) => data.slug);
  if (folders.length === 0) return [{ place: { file: "content/reviews" }, field: "folder", expected: "at least one review", got: "nothing", fix: "Write content/reviews/<slug>/ after the template in content/README.md.", rule: "empty-room" }];
  return folders.flatMap((folder) => {
    const file = `content/reviews/${folder}`;
    const stranger = known.includes(folder) ? [] : [{ place: { file }, field: "folder name", expected: "the slug of a runtime in scripts/seed/tools.ts", got: show(folder), fix: suggest(folder, known, `register the runtime, or rename ${file}.`), rule: "unknown-runtime" }];
    const missing = PARTS.filter((part) => !parts[part].some(({ slug }) => slug === folder)).map((part) => ({ place: { file }, field: `${part}.md`, expected: `the part "${part}" of the review`, got: "nothing", fix: `Write ${file}/${part}.md after the template in content/README.md.`, rule: "review-part" }));
    return [...stranger, ...missing];
  });
}

export function reviewsReferToWhatExists(context: Context): Finding[] {
  return context.content.reviews.flatMap(({ slug, data, place }) => [
    ...(["choose", "chooseNot"] as const).flatMap((field) => data[field].flatMap(({ rests }, index) => unknownRests(context, rests, slug, below(place, field, index, "rests"), `${field}[${index}].rests`))),
    ...data.chooseNot.flatMap(({ instead }, index) => unknownSlugs(context, instead, below(place, "chooseNot", index, "instead"), `chooseNot[${index}].instead`)),
    ...data.comparisons.flatMap(({ against, found }, index) => [
      ...unknownSlugs(context, [against], below(place, "comparisons", index, "against"), `comparisons[${index}].against`),
      ...unknownRests(context, found, slug, below(place, "comparisons", index, "found"), `comparisons[${index}].found`),
    ]),
  ]);
}

/** A failure names a note of its runtime and a metric of its review; an advisory one of the runtime's record. */
export function recordsReferToWhatExists({ seed, content }: Context): Finding[] {
  const missing = (place: Place, field: string, expected: string, got: string, known: readonly string[], fix: string): Finding[] => (known.includes(got) ? [] : [{ place, field, expected, got: show(got), fix: suggest(got, known, fix), rule: "review-reference" }]);
  const failures = content.reviewFailures.flatMap(({ slug, data, place }) => {
    const notes = content.runtimePages.find((page) => page.slug === slug)?.data.notes.map(({ id }) => id) ?? [];
    const metrics = content.reviewMetrics.find((file) => file.slug === slug)?.data.records.map(({ id }) => id) ?? [];
    return data.records.flatMap(({ note, metric }, index) => [
      ...(note === undefined ? [] : missing(below(place, "records", index, "note"), `records[${index}].note`, "the id of an operator note of the runtime", note, notes, `write the note in content/runtimes/${slug}.md, or a symptom here.`)),
      ...(metric === undefined ? [] : missing(below(place, "records", index, "metric"), `records[${index}].metric`, "the id of a metric of this review", metric, metrics, `document the metric in content/reviews/${slug}/metrics.md.`)),
    ]);
  });
  const advisories = content.reviewAdvisories.flatMap(({ slug, data, place }) => {
    const known = seed.runtimes.find((runtime) => runtime.data.slug === slug)?.data.advisories.map(({ id }) => id) ?? [];
    return data.records.flatMap(({ id }, index) => missing(below(place, "records", index, "id"), `records[${index}].id`, "an advisory of the runtime's record", id, known, `record it under advisories in scripts/seed/runtimes/${slug}.ts.`));
  });
  return [...failures, ...advisories];
}

/** An alert reads metrics that its review documents, and its limit is the value of a claim. */
export function alertsRestOnRecords({ content, facts }: Context): Finding[] {
  return content.reviewMetrics.flatMap(({ slug, data, place }) => {
    const documented = data.records.flatMap(wireNames);
    return data.records.flatMap(({ alert }, index) => {
      if (alert === undefined) return [];
      const at = below(place, "records", index, "alert");
      const strangers = seriesIn(alert.expr).filter((name) => !documented.includes(name)).map((name) => ({ place: below(at, "expr"), field: `records[${index}].alert.expr`, expected: "a series of a metric in this file", got: show(name), fix: suggest(name, documented, `document the metric in ${place.file} first.`), rule: "undocumented-metric" }));
      const limit = alert.threshold === undefined ? undefined : facts.claims.get(resolveRef(alert.threshold, slug));
      const unfounded = alert.threshold !== undefined && typeof limit?.value !== "number" ? [{ place: below(at, "threshold"), field: `records[${index}].alert.threshold`, expected: "a claim whose value is a number", got: show(alert.threshold), fix: "Name the claim that gives the limit, or leave the threshold out: the rule is then a template.", rule: "threshold-without-claim" }] : [];
      return [...strangers, ...unfounded];
    });
  });
}
