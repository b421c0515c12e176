/** The other records of a review: defaults, failure modes, upgrades, advisories by id, and single points to know or to do. */
import { z } from "zod";
import { advisoryId, claimRef, day, sentence, slug } from "@/lib/catalog/schema/fields";
import { codeLine, hasDay, hasOrigin, matters, origin, UNDATED } from "./origin";

/** A setting and what it is when nobody sets it. */
export const defaultSchema = z.strictObject({
  id: slug,
  /** As typed, or the name in the configuration. */
  flag: z.string().min(2),
  /** The default as the code has it. */
  value: z.string().min(1),
  /** On what it depends: hardware, model, other flags. */
  depends: z.string().min(8).optional(),
  /** What changing it does. */
  changing: sentence(320),
  matters,
  ...origin,
  code: z.array(codeLine, { error: "the source line at the commit" }).min(1, "the source line at the commit"),
});

/** What an operator meets: a symptom of its own, or an operator note of the runtime's page with the line to look for. */
export const failureSchema = z
  .strictObject({
    id: slug,
    /** The id of an operator note that tells symptom, cause and remedy. */
    note: slug.optional(),
    symptom: sentence(220).optional(),
    /** Log lines as the code prints them; … stands for what varies. */
    log: z.array(z.string().min(4)).default([]),
    /** The id of a metric of this review that shows it. */
    metric: slug.optional(),
    cause: z.string().min(12).optional(),
    remedy: z.string().min(12).optional(),
    affects: z.string().min(1).optional(),
    fixedIn: z.string().min(1).optional(),
    /** The day on which the report was read and still open. */
    openOn: day.optional(),
    /** The day on which it was read and closed. */
    closedOn: day.optional(),
    matters,
    ...origin,
  })
  .refine(hasOrigin, { path: ["sources"], error: "an issue, a document or a source line: without one a failure mode is hearsay" })
  .refine(hasDay, UNDATED)
  .refine(({ note, symptom }) => (note === undefined) !== (symptom === undefined), { path: ["symptom"], error: "either a symptom of its own, or the id of an operator note" })
  .refine(({ note, cause }) => note !== undefined || cause !== undefined, { path: ["cause"], error: "why it happens" })
  .refine(({ note, remedy }) => note !== undefined || remedy !== undefined, { path: ["remedy"], error: "what to do" })
  .refine(({ log, metric }) => log.length > 0 || metric !== undefined, { path: ["log"], error: "the exact log line, or the metric that shows it" });

const { version: _of, ...unversioned } = origin;

/** A release that breaks something. */
export const upgradeSchema = z
  .strictObject({
    version: z.string().min(1),
    date: day,
    /** Whether the date is the release's own, or the first day on which somebody had it. */
    precision: z.enum(["day", "by"]),
    breaks: z.string().min(12),
    do: z.string().min(12),
    matters,
    ...unversioned,
  })
  .refine(hasOrigin, { path: ["sources"], error: "a release note, a commit or a document" })
  .refine(hasDay, UNDATED);

/** An advisory of the runtime's record, and whom it concerns. */
export const advisoryRefSchema = z.strictObject({ id: advisoryId, matters });

export const POINT_SECTIONS = ["identity", "architecture", "deployment", "sizing", "exposure", "hardening", "observability"] as const;
export type PointSection = (typeof POINT_SECTIONS)[number];

/** One thing to know or to do. */
export const pointSchema = z
  .strictObject({
    id: slug,
    section: z.enum(POINT_SECTIONS),
    /** The fact, or the step. */
    says: sentence(360),
    /** The command or setting, as typed. */
    type: z.string().min(2).optional(),
    matters,
    ...origin,
  })
  .refine(hasOrigin, { path: ["sources"], error: "a source line or a source" })
  .refine(hasDay, UNDATED);

/** One shape of traffic, and what has been published of two runtimes under it. */
export const comparisonSchema = z
  .strictObject({
    shape: z.string().min(4).max(70),
    against: slug,
    /** Claims with the figures; their conditions are printed beside them. */
    found: z.array(claimRef).default([]),
    /** How to read them. */
    says: sentence(360).optional(),
    /** Where was looked without finding a comparable measurement. */
    searched: z.array(z.string().min(3)).default([]),
  })
  .refine(({ found, searched }) => found.length > 0 || searched.length > 0, { path: ["found"], error: "claims, or where was searched without finding any" });
