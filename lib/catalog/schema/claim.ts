/** A claim: one fact with its sources, its date, its conditions and its evidence. All facts on the site are claims. */
import { z } from "zod";
import { claimRef, day, slug } from "./fields";
import { EVIDENCE, READINGS } from "./words";

/** Where a fact comes from. Shared by claims, cells, relations, notes, advisories and releases. */
export const provenance = {
  /** Ids of sources, the one that carries the fact first. Empty only when evidence is `derived`. */
  sources: z.array(z.string()).default([]),
  /** The date of the text read (commit, release, publication), never the day of reading. */
  asOf: day,
  evidence: z.enum(EVIDENCE),
  /** The version of the subject that the text speaks of. */
  version: z.string().min(1).optional(),
  /** What must hold for the fact to hold: hardware, model, settings, platform. */
  conditions: z.string().min(3).optional(),
};

export const claimSchema = z
  .strictObject({
    /** What it is about; inside a runtime's own files the runtime, so left out there. */
    subject: slug.optional(),
    /** A word of lib/catalog/properties.ts, or a capability. Left out when it equals the claim's id. */
    property: slug.optional(),
    /** One sentence that can stand alone. */
    statement: z.string().min(12).optional(),
    /** The value, where one can be given apart from the sentence. */
    value: z.union([z.string().min(1), z.number(), z.array(z.string().min(1)).min(1)]).optional(),
    /** The unit of a numeric value: tok/s, GB, s, × … */
    unit: z.string().min(1).optional(),
    /** For values of a list that hold only under a condition: value → condition. */
    qualified: z.record(z.string(), z.string().min(3)).optional(),
    ...provenance,
    /** Claims with the same subject and property that say otherwise. */
    disagreesWith: z.array(claimRef).optional(),
    /** For values of a list: those that the disagreement is about. Left out: the whole list. */
    disagreesOn: z.array(z.string().min(1)).min(1).optional(),
    /** The editors' reading of that disagreement. */
    reading: z.enum(READINGS).optional(),
    /** For `derived`: the claims it is inferred from. */
    derivedFrom: z.array(claimRef).optional(),
    /** For `derived`: the formula or the reasoning, in words. */
    reasoning: z.string().min(10).optional(),
    /** The claim is to be checked again as soon as the records name a release of the subject that differs from `version` by this much. */
    until: z.enum(["none", "patch", "minor", "major"]).optional(),
  })
  .refine((claim) => claim.statement !== undefined || claim.value !== undefined, { path: ["statement"], error: "a statement or a value" })
  .refine((claim) => claim.unit === undefined || typeof claim.value === "number", { path: ["unit"], error: "a unit only beside a numeric value" });

export type ClaimData = z.output<typeof claimSchema>;
export const claimsSchema = z.record(slug, claimSchema);
