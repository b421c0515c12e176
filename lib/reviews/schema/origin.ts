/** Where a record of a review comes from: lines of the runtime's own repository at a commit, or sources like anywhere else. */
import { z } from "zod";
import { provenance } from "@/lib/catalog/schema/claim";
import { day, sentence } from "@/lib/catalog/schema/fields";

/** The commit of the runtime's repository at which the records of a file were read. */
export const readingSchema = z.strictObject({
  commit: z.string({ error: "the 40-hex commit at which the records were read" }).regex(/^[0-9a-f]{40}$/, "the 40-hex commit at which the records were read"),
  /** The commit's own date: the `asOf` of records that name no other. */
  committed: day,
  /** The day we read it. */
  accessed: day,
}, { error: "the commit at which the records were read: commit, committed, accessed" });
export type Reading = z.output<typeof readingSchema>;

/** `path#L12-L20` of the commit. */
export const codeLine = z.string().regex(/^[\w.@()/-]+#L\d+(-L\d+)?$/, "a file of the commit with its lines, such as vllm/config/cache.py#L80-L87");

/** Every row says when it matters; one that cannot is left out. */
export const matters = sentence(260, "when it matters to an operator, in a sentence");

export const origin = {
  /** Lines at the file's commit. */
  code: z.array(codeLine).default([]),
  ...provenance,
  asOf: day.optional(),
  evidence: provenance.evidence.default("documented"),
};

export type Origin = Pick<z.output<z.ZodObject<typeof origin>>, keyof typeof origin>;

export const hasOrigin = ({ code, sources }: Pick<Origin, "code" | "sources">): boolean => code.length + sources.length > 0;
export const hasDay = ({ code, asOf }: Pick<Origin, "code" | "asOf">): boolean => code.length > 0 || asOf !== undefined;
export const UNDATED = { path: ["asOf"], error: "the date of the text, where no code is named" };
