/** Judgements, framing and prose refer only to claims and runtimes that exist. */
import { resolveRef } from "../claims";
import { suggest } from "../near";
import { type Finding, type Place, show } from "../problem";
import type { Context } from "./context";

export function judgementsRestOnClaims(context: Context): Finding[] {
  const { content, seed } = context;
  const spans = seed.runtimes.flatMap(({ data, place }) => unknownRests(context, data.span?.rests ?? [], data.slug, { ...place, path: ["record", "span", "rests"] }, "span.rests"));
  const judged = content.runtimePages.flatMap(({ slug, data, place }) =>
    (["chooseWhen", "lookElsewhereWhen", "bitesFirst"] as const).flatMap((field) => unknownRests(context, data[field].rests, slug, below(place, field, "rests"), `${field}.rests`)),
  );
  const framed = [...content.changes, ...content.winners, ...content.glossary, ...content.checked, ...content.corrections].flatMap(({ slug, data, place }) => unknownRests(context, data.rests, slug, below(place, "rests"), "rests"));
  const declined = content.declining.flatMap(({ slug, data, place }) =>
    unknownRests(context, data.evidence.map(({ claim }) => claim), data.runtime ?? slug, below(place, "evidence"), "evidence"),
  );
  return [...spans, ...judged, ...framed, ...declined];
}

export function framingNamesRuntimes(context: Context): Finding[] {
  const { content } = context;
  const pages = content.runtimePages.flatMap(({ data, place }) => unknownSlugs(context, data.lookElsewhereWhen.instead, below(place, "lookElsewhereWhen", "instead"), "lookElsewhereWhen.instead"));
  const listed = [...content.changes, ...content.opportunities].flatMap(({ data, place }) => unknownSlugs(context, data.runtimes, below(place, "runtimes"), "runtimes"));
  const winners = content.winners.flatMap(({ slug, data, place }) => [...unknownSlugs(context, [slug], place, "file name"), ...unknownSlugs(context, [data.challenger], below(place, "challenger"), "challenger")]);
  const declines = content.declining.flatMap(({ data, place }) => [
    ...unknownSlugs(context, data.runtime === undefined ? [] : [data.runtime], below(place, "runtime"), "runtime"),
    ...unknownSlugs(context, data.successors.flatMap(({ runtime }) => runtime ?? []), below(place, "successors"), "successors"),
  ]);
  return [...pages, ...listed, ...winners, ...declines];
}

const below = (place: Place, ...keys: PropertyKey[]): Place => ({ ...place, path: [...(place.path ?? []), ...keys] });

/** References of claims that are not in the book. */
export function unknownRests({ facts }: Context, rests: readonly string[], subject: string, place: Place, field: string): Finding[] {
  return rests.map((ref) => resolveRef(ref, subject)).flatMap((ref, index) =>
    facts.claims.has(ref) ? [] : [{ place: below(place, index), field, expected: "the reference of a claim", got: show(ref), fix: suggest(ref, facts.claims.keys(), "write the claim first."), rule: "unknown-claim" }],
  );
}

/** Slugs that no runtime with a page has. */
export function unknownSlugs({ seed }: Context, slugs: readonly string[], place: Place, field: string): Finding[] {
  const known = seed.runtimes.filter(({ data }) => data.unplaced === undefined).map(({ data }) => data.slug);
  return slugs.filter((slug) => !known.includes(slug)).map((slug) => ({ place, field, expected: "the slug of a runtime in scripts/seed/tools.ts", got: show(slug), fix: suggest(slug, known, `register the runtime, or correct ${place.file}.`), rule: "unknown-runtime" }));
}
