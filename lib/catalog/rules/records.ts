/** A runtime's record is whole: required facts, a cell for every capability that applies, four notes, relations that lead somewhere. */
import { suggest } from "../near";
import { type Finding, show } from "../problem";
import { PROPERTIES, propertyNamed } from "../properties";
import type { Context } from "./context";

const REQUIRED = Object.keys(PROPERTIES).filter((name) => propertyNamed(name)?.required);
const BETWEEN_RUNTIMES = ["embeds", "wraps", "orchestrates", "succeeds"];
const LEAST_NOTES = 4;

export function missingFacts({ seed, facts }: Context): Finding[] {
  const stated = new Set([...facts.claims.values()].map(({ subject, property }) => `${subject} ${property}`));
  return seed.runtimes.filter(({ data }) => !data.historical && data.unplaced === undefined).flatMap(({ data, place }) => {
    return REQUIRED.filter((property) => !stated.has(`${data.slug} ${property}`)).map((property) => ({
      place: { ...place, path: ["record", "claims"] }, field: `claims.${property}`, expected: `a claim that states "${property}"`, got: "nothing", fix: `Add it to ${place.file}; where it does not apply, state that with its source.`, rule: "missing-fact",
    }));
  });
}

export function cellsOfTheMatrix({ seed }: Context): Finding[] {
  const known = seed.capabilities.map(({ slug }) => slug);
  return seed.runtimes.filter(({ data }) => data.unplaced === undefined).flatMap(({ data, place }) => {
    const applies = (slug: string) => seed.capabilities.find((capability) => capability.slug === slug)?.appliesTo.includes(data.kind);
    const strangers = Object.keys(data.cells).filter((slug) => !applies(slug)).map((slug) => ({
      place: { ...place, path: ["record", "cells", slug] }, field: `cells.${slug}`, expected: known.includes(slug) ? `no cell: it does not apply to a runtime of kind "${data.kind}"` : "a capability of scripts/seed/capabilities.ts", got: show(slug), fix: known.includes(slug) ? `Remove the cell from ${place.file}.` : suggest(slug, known, "add the capability first."), rule: "unknown-capability",
    }));
    const missing = data.historical ? [] : known.filter((slug) => applies(slug) && data.cells[slug] === undefined).map((slug) => ({
      place: { ...place, path: ["record", "cells"] }, field: `cells.${slug}`, expected: "yes, no, partial or unknown", got: "nothing", fix: `Add the cell to ${place.file}; write "unknown" with what was searched.`, rule: "missing-cell",
    }));
    return [...strangers, ...missing];
  });
}

export function tooFewNotes({ seed, content }: Context): Finding[] {
  const records = new Map(seed.runtimes.map((runtime) => [runtime.data.slug, runtime.data]));
  return content.runtimePages.flatMap(({ slug, data, place }) => {
    const record = records.get(slug);
    const short = record !== undefined && !record.historical && data.notes.length < LEAST_NOTES;
    return short ? [{ place: { ...place, path: [...(place.path ?? []), "notes"] }, field: "notes", expected: `at least ${LEAST_NOTES} operator notes`, got: String(data.notes.length), fix: `Add notes to ${place.file}, or record the runtime as unplaced.`, rule: "too-few-notes" }] : [];
  });
}

export function relationsThatLeadNowhere({ seed }: Context): Finding[] {
  const slugs = seed.runtimes.map(({ data }) => data.slug);
  return seed.runtimes.flatMap(({ data, place }) =>
    data.relations.flatMap(({ kind, to }, index) =>
      !BETWEEN_RUNTIMES.includes(kind) || slugs.includes(to) ? [] : [{ place: { ...place, path: ["record", "relations", index, "to"] }, field: `relations[${index}].to`, expected: "the slug of a registered runtime", got: show(to), fix: suggest(to, slugs, `register the runtime, or state it as a claim.`), rule: "unknown-runtime" }],
    ),
  );
}
