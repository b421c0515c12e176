/** Judgements, framing and prose refer only to claims and runtimes that exist. */
import { resolveRef } from "../claims";
import { suggest } from "../near";
import { type Finding, type Place, show } from "../problem";
import type { Context } from "./context";
import type { Policy } from "../model";

export function judgementsRestOnClaims(context: Context): Finding[] {
  const { content, seed } = context;
  const spans = seed.runtimes.flatMap(({ data, place }) => unknownRests(context, data.span?.rests ?? [], data.slug, { ...place, path: ["record", "span", "rests"] }, "span.rests"));
  const judged = content.runtimePages.flatMap(({ slug, data, place }) =>
    (["chooseWhen", "lookElsewhereWhen", "bitesFirst"] as const).flatMap((field) => unknownRests(context, data[field].rests, slug, below(place, field, "rests"), `${field}.rests`)),
  );
  const framed = [...content.changes, ...content.winners, ...content.glossary, ...content.checked, ...content.corrections].flatMap(({ slug, data, place }) => unknownRests(context, data.rests, slug, below(place, "rests"), "rests"));
  const picked = content.situations.flatMap(({ slug, data, place }) => [
    ...(["choice", "givesUp"] as const).flatMap((field) => unknownRests(context, data[field].rests, slug, below(place, field, "rests"), `${field}.rests`)),
    ...unknownRests(context, data.start, slug, below(place, "start"), "start"),
    ...data.changes.flatMap(({ rests }, index) => unknownRests(context, rests, slug, below(place, "changes", index, "rests"), `changes[${index}].rests`)),
  ]);
  const drawn = content.policy.flatMap(({ slug, data, place }) => linesDrawn(data).flatMap(({ rests, path }) => unknownRests(context, rests, slug, below(place, ...path, "rests"), `${path.join(".")}.rests`)));
  const declined = content.declining.flatMap(({ slug, data, place }) =>
    unknownRests(context, data.evidence.map(({ claim }) => claim), data.runtime ?? slug, below(place, "evidence"), "evidence"),
  );
  return [...spans, ...judged, ...framed, ...picked, ...drawn, ...declined];
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

interface Line {
  rests: readonly string[];
  path: PropertyKey[];
}

/** Every line of the picker's policy that rests on claims, with its place in the file. */
function linesDrawn({ users, devices, traffic, links, mixed, impossible, vulkan, bridges, licences, headless, slots, floors, memory }: Policy["data"]): Line[] {
  const each = (entries: readonly { rests: readonly string[] }[], ...path: PropertyKey[]): Line[] => entries.map(({ rests }, index) => ({ rests, path: [...path, index] }));
  return [
    ...each(users, "users"), ...each(traffic, "traffic"), ...each(links, "links"), ...each(impossible, "impossible"), ...each(headless, "headless"), ...each(slots, "slots"), ...each(floors, "floors"),
    ...links.flatMap(({ documented }, index) => each(documented, "links", index, "documented")), ...each(mixed.documented, "mixed", "documented"),
    { rests: devices.rests, path: ["devices"] }, { rests: mixed.rests, path: ["mixed"] }, { rests: vulkan.rests, path: ["vulkan"] }, { rests: bridges.rests, path: ["bridges"] }, { rests: licences.rests, path: ["licences"] },
    ...(memory === undefined ? [] : [{ rests: memory.rests, path: ["memory"] }]),
  ];
}
