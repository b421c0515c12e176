/** The joined catalog: what pages, the API and the commands read. Everything in it has passed every rule. */
import type { BenchmarkRecord } from "@/lib/benchmarks/record";
import type { Ecosystems } from "@/lib/ecosystems/model";
import type { ClaimData } from "./schema/claim";
import type { z } from "zod";
import type { EditionRecord } from "@/lib/editions/record";
import type * as edition from "./schema/edition";
import type { CellData, RuntimeData, RuntimePageData } from "./schema/runtime";
import type { Source } from "./schema/source";
import type { Evidence } from "./schema/words";
import type { CapabilityData, ZoneData } from "./schema/zone";
import type { Review } from "@/lib/reviews/model";
import type { Presets } from "./presets";
import type { Place } from "./problem";
import type { Carried, Change, Checked, Correction, Decline, Opportunity, PageText, Policy, Prose, Retrospective, Situation, SystemPage, Term, Tree, Winner, ZoneBlurb } from "./model-content";

export type * from "./model-content";

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
  /** Deep dives, by title. */
  systems: SystemPage[];
  pages: PageText[];
  /** Operational reviews, by the runtime's name. */
  reviews: Review[];
  /** What the calculators offer. */
  presets: Presets;
  considered: { name: string; url: string; reason: string; on: string }[];
  consideredNote: Prose;
  /** The picker's thresholds, its questions and the situations they lead to. */
  policy: Policy | undefined;
  tree: Tree | undefined;
  situations: Situation[];
}
