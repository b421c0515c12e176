/** Step two: every fact, wherever it is written, becomes a claim with one reference; every source one record. */
import { entryFacts } from "@/lib/ecosystems/facts";
import { type RecordFact, recordFacts } from "@/lib/reviews/facts";
import { anchorOf } from "./anchor";
import type { Claim, SourceRecord } from "./model";
import { markOutrun } from "./outrun";
import { type ParsedContent, type ParsedSeed, type Parsed } from "./parse";
import { factsOf, machineFacts, modelFacts, type PresetFact } from "./preset-facts";
import { type Finding, type Place, show } from "./problem";
import type { ClaimData } from "./schema/claim";
import type { RuntimeData, RuntimePageData } from "./schema/runtime";
import type { Source } from "./schema/source";

export interface Facts {
  claims: Map<string, Claim>;
  sources: Map<string, SourceRecord>;
}

/** A bare id means a claim of the same subject. */
export const resolveRef = (ref: string, subject: string) => (ref.includes("/") ? ref : `${subject}/${ref}`);

type Provenance = Pick<ClaimData, "sources" | "asOf" | "evidence" | "version" | "conditions">;
type Draft = Omit<Partial<ClaimData>, "property" | "subject"> & Pick<ClaimData, "sources" | "asOf" | "evidence">;

export function collectFacts(seed: ParsedSeed, content: ParsedContent, findings: Finding[]): Facts {
  const facts: Facts = { claims: new Map(), sources: new Map() };
  const book = new Book(facts, findings);
  // Sources first, all of them: a claim may rest on a source that another file declares.
  for (const { data, place } of [...seed.runtimes, ...presetRecords(seed), ...filesWithFacts(content)]) book.addSources(data.sources, place);
  for (const { data, place } of seed.runtimes) {
    book.addClaims(data.claims, data.slug, place);
    addRecords(book, data, place);
  }
  for (const { data, place, facts: stated } of presetRecords(seed)) for (const fact of stated) book.addClaim(data.slug, fact.id, fact.property, fact.draft, below(place, ...fact.path));
  for (const page of content.runtimePages) addNotes(book, page);
  for (const { subject, id, property, statement, value, origin, place } of entryFacts(content.entries)) {
    book.addClaim(subject, id, property, { ...pick(origin), statement, ...(value === undefined ? {} : { value }) }, place);
  }
  for (const file of filesWithFacts(content)) {
    book.addClaims(file.data.claims, file.month === undefined ? (file.system ?? file.slug) : undefined, file.place);
  }
  for (const record of recordFacts(seed, content)) addReviewRecord(book, record);
  markOutrun(facts.claims);
  return facts;
}

const filesWithFacts = (content: ParsedContent): Parsed<Pick<RuntimePageData, "claims" | "sources">>[] => Object.values(content).flat();

/** Presets with their figures as facts; setups state none. */
const presetRecords = ({ presets: { models, machines, links, quantisations } }: ParsedSeed): { data: { slug: string; sources: Record<string, Source> }; place: Place; facts: PresetFact[] }[] => [
  ...models.map(({ data, place }) => ({ data, place, facts: modelFacts(data) })),
  ...machines.map(({ data, place }) => ({ data, place, facts: machineFacts(data) })),
  ...[...links, ...quantisations].map(({ data, place }) => ({ data, place, facts: factsOf(data) })),
];

/** Collects into one map, and says where a reference is taken already. */
class Book {
  constructor(private readonly facts: Facts, private readonly findings: Finding[]) {}

  addSources(sources: Record<string, Source>, place: Place): void {
    for (const [id, source] of Object.entries(sources)) {
      const at = below(place, "sources", id);
      const taken = this.facts.sources.get(id);
      if (taken !== undefined) this.collision(at, `sources.${id}`, id, taken.place);
      else this.facts.sources.set(id, { ...source, id, claims: [], place: at });
    }
  }

  addClaims(claims: Record<string, ClaimData>, owner: string | undefined, place: Place): void {
    for (const [id, claim] of Object.entries(claims)) {
      const { subject = owner, property = id, ...rest } = claim;
      const at = below(place, "claims", id);
      if (subject === undefined) {
        this.findings.push({ place: at, field: `claims.${id}.subject`, expected: "the slug of what the claim is about", got: "nothing", fix: `Add "subject:" to the claim in ${place.file}.`, rule: "claim-subject" });
      } else this.addClaim(subject, id, property, rest, at);
    }
  }

  addClaim(subject: string, id: string, property: string, draft: Draft, place: Place): void {
    const ref = `${subject}/${id}`;
    const taken = this.facts.claims.get(ref);
    if (taken !== undefined) return this.collision(place, String(place.path?.slice(1).join(".") || id), ref, taken.place);
    const full = (refs: string[] | undefined) => (refs ?? []).map((other) => resolveRef(other, subject));
    this.facts.claims.set(ref, { ...draft, ref, id, subject, property, disagreesWith: full(draft.disagreesWith), derivedFrom: full(draft.derivedFrom), place });
    for (const source of draft.sources) this.facts.sources.get(source)?.claims.push(ref);
  }

  /** The id of the source with this address; a new one where none has it. */
  sourceAt(id: string, source: Source, place: Place): string {
    const known = [...this.facts.sources.values()].find(({ url }) => url === source.url);
    if (known === undefined) this.facts.sources.set(id, { ...source, id, claims: [], place });
    return known?.id ?? id;
  }

  private collision(place: Place, field: string, id: string, taken: Place): void {
    this.findings.push({ place, field, expected: "an id of its own", got: `${show(id)}, also in ${taken.file}`, fix: `Rename one of the two in ${place.file}.`, rule: "duplicate-id" });
  }
}

const below = (place: Place, ...keys: PropertyKey[]): Place => ({ file: place.file, path: [...(place.path ?? []), ...keys] });

/** Cells, relations, releases and advisories are claims under ids of their own form. */
function addRecords(book: Book, data: RuntimeData, place: Place): void {
  for (const [capability, cell] of Object.entries(data.cells)) {
    if (cell.state === "unknown") continue;
    const { state, note, ...rest } = cell;
    book.addClaim(data.slug, `can-${capability}`, capability, { ...pick(rest), value: state, ...(note === undefined ? {} : { statement: note }) }, below(place, "cells", capability));
  }
  for (const [index, relation] of data.relations.entries()) {
    book.addClaim(data.slug, `rel-${relation.kind}-${anchorOf(relation.to)}`, relation.kind, { ...pick(relation), statement: relation.statement }, below(place, "relations", index));
  }
  for (const [index, release] of data.releases.entries()) {
    book.addClaim(data.slug, `release-${anchorOf(release.version)}`, "release", { ...pick(release), value: release.version, statement: release.matters }, below(place, "releases", index));
  }
  for (const [index, advisory] of data.advisories.entries()) {
    book.addClaim(data.slug, `advisory-${anchorOf(advisory.id)}`, "advisory", { ...pick(advisory), value: advisory.id, statement: advisory.summary }, below(place, "advisories", index));
  }
}

function addNotes(book: Book, page: Parsed<RuntimePageData>): void {
  for (const [index, note] of page.data.notes.entries()) {
    book.addClaim(page.slug, `note-${note.id}`, "note", { ...pick(note), statement: note.rule ?? note.symptom ?? "" }, below(page.place, "notes", index));
  }
}

/** What was declared comes first, then the lines that were read. */
function addReviewRecord(book: Book, { subject, id, property, value, statement, conditions, origin, reading, lines, place }: RecordFact): void {
  const read = lines.map(({ id: line, source }, index) => book.sourceAt(line, source, below(place, "code", index)));
  const draft = pick({ ...origin, sources: [...origin.sources, ...read], asOf: origin.asOf ?? reading.committed, conditions: origin.conditions ?? conditions });
  book.addClaim(subject, id, property, { ...draft, statement, ...(value === undefined ? {} : { value }) }, place);
}

/** The provenance of a record, without the rest of it. */
function pick({ sources, asOf, evidence, version, conditions }: Provenance): Draft {
  return { sources, asOf, evidence, ...(version === undefined ? {} : { version }), ...(conditions === undefined ? {} : { conditions }) };
}
