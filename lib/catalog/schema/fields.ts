/** Field shapes shared by the records: slugs, dates, references, sentences. Each says in words what it expects. */
import { z } from "zod";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .regex(SLUG, "a slug: lower-case letters and digits, joined by single hyphens")
  .refine((value) => !value.includes("-vs-"), "a slug without -vs-");

/** `subject/id`, as in `vllm/default-bind`; inside a runtime's own files the bare `id` means its own claim. */
export const claimRef = z
  .string()
  .regex(/^([a-z0-9-]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/, "a claim as subject/id, such as vllm/default-bind");

const isRealDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

export const day = z
  .string({ error: "a day written YYYY-MM-DD" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day written YYYY-MM-DD")
  .refine(isRealDay, "a day of the calendar");

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month written YYYY-MM");

/** A sentence that says one thing, written to length: it ends in a full stop and never in an ellipsis. `what` names it where it is missing. */
export const sentence = (most: number, what?: string) =>
  z
    .string(what === undefined ? undefined : { error: what })
    .min(20, "a whole sentence, at least 20 characters")
    .max(most, `at most ${most} characters`)
    .regex(/[.?!](["”)]|`)?$/, "a sentence that ends in a full stop")
    .refine((text) => !/(…|\.\.\.)$/.test(text), "a sentence that is not cut off");

const ADVISORY_ID = "an advisory id: CVE-YYYY-NNNN or GHSA-xxxx-xxxx-xxxx";

/** CVE-… or GHSA-…, as published. */
export const advisoryId = z.string({ error: ADVISORY_ID }).regex(/^(CVE-\d{4}-\d{4,}|GHSA(-[a-z0-9]{4}){3})$/, ADVISORY_ID);

export const httpsUrl = z.url({ protocol: /^https$/, error: "an https:// URL" });
