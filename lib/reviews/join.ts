/** The parts of each review joined into one. Pure; a review that lacks a part is left out, for the check reports it. */
import { anchorOf } from "@/lib/catalog/anchor";
import type { Note, Prose, Runtime } from "@/lib/catalog/model";
import type { Parsed, ParsedContent } from "@/lib/catalog/parse";
import type { FailureMode, Review } from "./model";

type Failure = ParsedContent["reviewFailures"][number]["data"]["records"][number];

export function joinReviews(content: ParsedContent, runtimes: readonly Runtime[]): Review[] {
  return content.reviews.flatMap(({ slug, data, body }) => {
    const runtime = runtimes.find((candidate) => candidate.slug === slug);
    const parts = partsOf(content, slug);
    if (runtime === undefined || parts === undefined) return [];
    const { defaults, metrics, failures, upgrades, points, advisories } = parts;
    const claimed = <R extends { id: string }>(prefix: string, records: readonly R[]) => records.map((record) => ({ ...record, ref: `${slug}/${prefix}-${record.id}` }));
    const prose = (part: { body: Prose }): Prose => part.body;
    return [{
      slug, name: runtime.name, data, body,
      prose: { defaults: prose(defaults), metrics: prose(metrics), failures: prose(failures), upgrades: prose(upgrades), points: prose(points), advisories: prose(advisories) },
      defaults: claimed("flag", defaults.data.records),
      metrics: claimed("metric", metrics.data.records),
      failures: failures.data.records.map((failure) => joinFailure(failure, slug, runtime.notes)),
      upgrades: upgrades.data.records.map((upgrade) => ({ ...upgrade, ref: `${slug}/upgrade-${anchorOf(upgrade.version)}` })).sort(byDate),
      points: claimed("point", points.data.records),
      advisories: advisories.data.records.flatMap(({ id, matters }) => runtime.advisories.filter((advisory) => advisory.id === id).map((advisory) => ({ advisory, matters }))),
      readings: [...new Map([defaults, metrics, failures, upgrades, points].map(({ data: { read } }) => [read.commit, read])).values()].sort((a, b) => (a.committed < b.committed ? -1 : 1)),
    }];
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

const byDate = (a: { date: string }, b: { date: string }) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

function partsOf(content: ParsedContent, slug: string) {
  const of = <T>(files: readonly Parsed<T>[]) => files.find((file) => file.slug === slug);
  const [defaults, metrics, failures, upgrades, points, advisories] = [of(content.reviewDefaults), of(content.reviewMetrics), of(content.reviewFailures), of(content.reviewUpgrades), of(content.reviewPoints), of(content.reviewAdvisories)];
  if (!defaults || !metrics || !failures || !upgrades || !points || !advisories) return undefined;
  return { defaults, metrics, failures, upgrades, points, advisories };
}

/** An operator note lends its words where the failure has none of its own. */
function joinFailure({ id, note, symptom, log, metric, cause, remedy, affects, fixedIn, openOn, closedOn, matters }: Failure, slug: string, notes: readonly Note[]): FailureMode {
  const told = notes.find((candidate) => candidate.id === note);
  return {
    id, log, metric, openOn: openOn ?? told?.openOn, closedOn, matters,
    affects: affects ?? told?.affects, fixedIn: fixedIn ?? told?.fixedIn,
    ref: `${slug}/failure-${id}`, note: told?.ref,
    heading: symptom ?? told?.symptom ?? told?.rule ?? id,
    cause: cause ?? told?.cause ?? "",
    remedy: remedy ?? told?.remedy ?? "",
  };
}
