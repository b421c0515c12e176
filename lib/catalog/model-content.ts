/** What editors write, joined: each file with its data and its text. */
import type { z } from "zod";
import type { Place } from "./problem";
import type { correctionSchema } from "./schema/correction";
import type * as edition from "./schema/edition";
import type * as picker from "./schema/picker";
import type { systemSchema, systemSectionSchema } from "./schema/system";

export interface Prose {
  text: string;
  place: Place;
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

export type SystemSection = Framed<z.output<typeof systemSectionSchema>>;

/** A deep dive: its frame and its sections in reading order. */
export interface SystemPage extends Framed<z.output<typeof systemSchema>> {
  sections: SystemSection[];
}
