/** The notes of the pages that draw an edition: cited claims in reading order. */
import type { Catalog, Checked, Correction, Decline, Edition, Opportunity, Retrospective, Runtime, Situation, Term, Zone } from "./catalog";
import { resolveRef } from "./catalog";
import type { Review } from "./reviews/model";
import { numberNotes, type Numbering, proseOf } from "./links";

export function numberEdition(edition: Edition): Numbering {
  const { intro, changes, zones, winners, declining, updates } = edition;
  const of = (refs: readonly string[], subject: string) => refs.map((ref) => ({ text: `:cite[${resolveRef(ref, subject)}]`, subject }));
  return numberNotes([], [
    proseOf("map", intro),
    ...changes.map(({ slug, body }) => proseOf(slug, body)),
    ...zones.map(({ slug, body }) => proseOf(slug, body)),
    ...winners.flatMap(({ slug, body, data }) => [proseOf(slug, body), ...of(data.rests, slug), { text: data.unless, subject: slug }]),
    ...declining.flatMap(declineTexts),
    proseOf("map", updates),
  ]);
}

/** A runtime's page lists its own claims; their numbers follow the page, then those cited from elsewhere. */
export function numberRuntime({ slug, claims, body, notes, chooseWhen, lookElsewhereWhen, bitesFirst }: Runtime): Numbering {
  const judged = [chooseWhen, lookElsewhereWhen, bitesFirst];
  const cited = [...judged.flatMap(({ rests }) => rests), ...notes.map(({ ref }) => ref)];
  const texts = [...judged.map(({ text }) => text), body.text, ...claims.flatMap(({ statement, conditions, reasoning }) => [statement ?? "", conditions ?? "", reasoning ?? ""])];
  const firstRun = claims.filter(({ property }) => property === "first-run").map(({ ref }) => ref).slice(0, 1);
  return numberNotes([...firstRun, ...cited], texts.map((text) => ({ text, subject: slug })));
}

/** A zone's page: its framing, then its declines. */
export function numberZone(zone: Zone, declines: readonly Decline[]): Numbering {
  return numberNotes([], [proseOf(zone.slug, zone.blurb), ...declines.flatMap(declineTexts)]);
}

const declineTexts = ({ slug, body, data }: Decline) => {
  const subject = data.runtime ?? slug;
  const evidence = data.evidence.map(({ claim }) => ({ text: `:cite[${resolveRef(claim, subject)}]`, subject }));
  return [...evidence, proseOf(subject, body), { text: [...data.migration, data.stillFineIf].join("\n\n"), subject }];
};

export const numberOpportunity = ({ slug, body }: Opportunity): Numbering => numberNotes([], [proseOf(slug, body)]);

/** The ledger of declines by itself. */
export const numberDeclines = (declines: readonly Decline[]): Numbering => numberNotes([], declines.flatMap(declineTexts));

/** Traced numbers: who repeats them, their story, what to say instead. */
export function numberChecked(entries: readonly Checked[]): Numbering {
  const ordered = [...entries.filter(({ data }) => data.kind === "number"), ...entries.filter(({ data }) => data.kind === "superlative")];
  const cites = (refs: readonly string[], subject: string) => ({ text: refs.map((ref) => `:cite[${resolveRef(ref, subject)}]`).join(" "), subject });
  return numberNotes([], ordered.flatMap(({ slug, data, body }) => [cites(data.seenIn, slug), proseOf(slug, body), { text: data.sayInstead, subject: slug }, cites(data.rests, slug)]));
}

/** Corrections, newest first: the claims that show each, then those it cites. */
export const numberCorrections = (corrections: readonly Correction[]): Numbering =>
  numberNotes([], corrections.flatMap(({ slug, data, body }) => [{ text: data.rests.map((ref) => `:cite[${resolveRef(ref, slug)}]`).join(" "), subject: slug }, { text: data.shouldSay, subject: slug }, proseOf(slug, body)]));

export const numberRetrospective = ({ slug, body }: Retrospective): Numbering => numberNotes([], [proseOf(slug, body)]);

/** The glossary lists its own definitions; their numbers are not shown. */
export const numberGlossary = (terms: readonly Term[]): Numbering => numberNotes([], terms.map(({ slug, body }) => proseOf(slug, body)));

/** A review: its judgements, its prose, then what its comparisons and records cite. */
export function numberReview({ slug, data, body, prose, failures, points }: Review): Numbering {
  const cites = (refs: readonly string[]) => refs.map((ref) => `:cite[${resolveRef(ref, slug)}]`).join(" ");
  const texts = [
    ...[...data.choose, ...data.chooseNot].flatMap(({ text, rests }) => [text, cites(rests)]),
    body.text,
    ...Object.values(prose).map(({ text }) => text),
    ...points.map(({ says }) => says),
    ...failures.flatMap(({ cause, remedy }) => [cause, remedy]),
    ...data.comparisons.flatMap(({ found, says }) => [cites(found), says ?? ""]),
  ];
  return numberNotes([], texts.map((text) => ({ text, subject: slug })));
}

/** A situation: the choice, what bites, what is given up, what would change it, why, and the lines that decided. */
export function numberSituation({ slug, data, body }: Situation, { bitesFirst }: Runtime, drawn: readonly { rests: readonly string[] }[]): Numbering {
  const cited = [...data.choice.rests, ...data.start, ...bitesFirst.rests, ...data.givesUp.rests, ...data.changes.flatMap(({ rests }) => rests)];
  const after = numberNotes(cited.map((ref) => resolveRef(ref, slug)), [proseOf(slug, body)]);
  return numberNotes([...after.keys(), ...drawn.flatMap(({ rests }) => rests)], []);
}

/** The picker's entrance: the policy's own claims, then those its lines rest on. */
export function numberPolicy(catalog: Catalog, drawn: readonly { rests: readonly string[] }[]): Numbering {
  const own = [...catalog.claims.values()].filter(({ subject }) => subject === catalog.policy?.slug).map(({ ref }) => ref);
  return numberNotes([...own, ...drawn.flatMap(({ rests }) => rests)], []);
}
