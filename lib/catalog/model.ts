/** The joined catalog: what pages, the API and the commands read. Everything in it has passed every rule. */
import type { BenchmarkRecord } from "@/lib/benchmarks/record";
import type { Ecosystems } from "@/lib/ecosystems/model";
import type { ClaimData } from "./schema/claim";
import type { z } from "zod";
import type { EditionRecord } from "@/lib/editions/record";
import type { correctionSchema } from "./schema/correction";
import type * as edition from "./schema/edition";
import type * as picker from "./schema/picker";
import type { CellData, RuntimeData, RuntimePageData } from "./schema/runtime";
import type { Source } from "./schema/source";
import type { Evidence } from "./schema/words";
import type { CapabilityData, ZoneData } from "./schema/zone";
import type { Review } from "@/lib/reviews/model";
import type { Place } from "./problem";

/** A fact with its provenance. `ref` is `subject/id`; its anchor on the subject's page is `#c-<id>`. */
export interface Claim extends Omit<ClaimData, "subject" | "property" | "disagreesWith" | "derivedFrom"> {
  ref: string;
  id: string;
  subject: string;
  property: string;
  evidence: Evidence;
  disagreesWith: string[];
  derivedFrom: string[];
  /** The release on record that lies beyond the claim's version and `until` rule. */
  outrun?: string | undefined;
  /** Month of the only edition that still holds the claim; set on claims thawed from a record. */
  keptIn?: string;
  place: Place;
}

export interface SourceRecord extends Source {
  id: string;
  /** The claims that rest on it, by ref. */
  claims: string[];
  place: Place;
}

/** Markdown with the line it begins on, so that mistakes in it have a place. */
export interface Prose {
  text: string;
  place: Place;
}

export type Note = RuntimePageData["notes"][number] & { ref: string };
export type Advisory = RuntimeData["advisories"][number] & { ref: string };
export type Release = RuntimeData["releases"][number] & { ref: string };
export type Relation = RuntimeData["relations"][number] & { ref: string };
export type Cell = CellData | { state: "not-applicable" };

export interface Runtime extends Omit<RuntimeData, "claims" | "sources" | "cells" | "releases" | "advisories" | "relations"> {
  chooseWhen: RuntimePageData["chooseWhen"];
  lookElsewhereWhen: RuntimePageData["lookElsewhereWhen"];
  bitesFirst: RuntimePageData["bitesFirst"];
  body: Prose;
  notes: Note[];
  releases: Release[];
  advisories: Advisory[];
  relations: Relation[];
  /** One cell for every capability of the vocabulary, in its order. */
  cells: { capability: CapabilityData; cell: Cell; ref: string }[];
  /** Claims of this subject that the record or any content file states, in page order. */
  claims: Claim[];
  /** Slug of its home zone; undefined for historical entries. */
  home: string | undefined;
}

export interface Framed<T> {
  slug: string;
  data: T;
  body: Prose;
}

export type ZoneBlurb = Framed<z.output<typeof edition.zoneBlurbSchema>>;
export type Change = Framed<z.output<typeof edition.changeSchema>>;
export type Winner = Framed<z.output<typeof edition.winnerSchema>>;
export type Decline = Framed<z.output<typeof edition.decliningSchema>>;
export type Opportunity = Framed<z.output<typeof edition.opportunitySchema>>;
export type Checked = Framed<z.output<typeof edition.checkedSchema>>;
export type Retrospective = Framed<z.output<typeof edition.retrospectiveSchema>>;
export type PageText = Framed<z.output<typeof edition.pageTextSchema>>;
export type Term = Framed<z.output<typeof edition.glossarySchema>>;

export type Correction = Framed<z.output<typeof correctionSchema>>;

/** A file of an edition whose words were brought over from an earlier one. */
export interface Carried {
  /** Below the edition's folder. */
  file: string;
  from: string;
  /** The day an editor confirmed them. */
  reviewed: string | undefined;
}

export type Policy = Framed<z.output<typeof picker.policySchema>>;
export type Situation = Framed<z.output<typeof picker.situationSchema>>;
export type Tree = Framed<z.output<typeof picker.treeSchema>>;

export interface Edition {
  month: string;
  /** The day, and what was frozen on it; undefined for a draft. A published edition is drawn from its record. */
  published: { on: string; record: EditionRecord } | undefined;
  data: z.output<typeof edition.editionSchema>;
  intro: Prose;
  updates: Prose;
  zones: ZoneBlurb[];
  changes: Change[];
  winners: Winner[];
  declining: Decline[];
  /** Empty for a published edition. */
  carried: Carried[];
}

export interface Zone extends ZoneData {
  /** The newest edition's framing. */
  title: string;
  blurbSummary: string;
  blurb: Prose;
}

export interface Catalog {
  /** Runtimes with a page, by name: on the map, and historical. */
  runtimes: Runtime[];
  unplaced: RuntimeData[];
  zones: Zone[];
  capabilities: CapabilityData[];
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<string, SourceRecord>;
  /** Newest first; the newest frames the live map. */
  editions: Edition[];
  /** The maps of agents and of MCP, with the questions asked of them. */
  ecosystems: Ecosystems;
  /** Of published editions, newest first. */
  corrections: Correction[];
  opportunities: Opportunity[];
  glossary: Term[];
  checked: Checked[];
  retrospectives: Retrospective[];
  /** Benchmark records, by id. */
  benchmarks: BenchmarkRecord[];
  pages: PageText[];
  /** Operational reviews, by the runtime's name. */
  reviews: Review[];
  considered: { name: string; url: string; reason: string; on: string }[];
  consideredNote: Prose;
  /** The picker's thresholds, its questions and the situations they lead to. */
  policy: Policy | undefined;
  tree: Tree | undefined;
  situations: Situation[];
}
