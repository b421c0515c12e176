/**
 * The frozen record of a published edition: what the map said on that day, apart from all that changes later.
 * Its schema is its own and imports none of the catalog's, so that records stay readable when those move on.
 * A change here is a new `schemaVersion` beside this one, never an edit.
 */
import { z } from "zod";

export const RECORD_VERSION = 1;

const text = z.string();
const refs = z.array(text);

const framing = z.strictObject({
  title: text,
  description: text,
  framed: text,
  nextDue: text,
  covers: text,
  /** Bodies are markdown, as written. */
  intro: text,
  updates: text,
  zones: z.array(z.strictObject({ slug: text, title: text, summary: text, body: text })),
  changes: z.array(z.strictObject({ slug: text, date: text, title: text, runtimes: refs, rests: refs, body: text })),
  winners: z.array(z.strictObject({ slug: text, zone: text.optional(), title: text, rests: refs, challenger: text, unless: text, body: text })),
  declining: z.array(
    z.strictObject({
      slug: text,
      runtime: text.optional(),
      name: text,
      state: z.enum(["maintenance", "archived", "superseded", "backend-removed", "dormant"]),
      since: text,
      summary: text,
      evidence: z.array(z.strictObject({ kind: z.enum(["statement", "archival", "removal", "last-release", "non-response"]), claim: text })),
      successors: z.array(z.strictObject({ name: text, runtime: text.optional() })),
      migration: z.array(text),
      stillFineIf: text,
      body: text,
    }),
  ),
});

const runtime = z.strictObject({
  slug: text,
  name: text,
  kind: z.enum(["engine", "server", "orchestrator", "application"]),
  summary: text,
  historical: z.boolean(),
  /** Slug of its home zone. */
  home: text.optional(),
  stance: z.strictObject({ word: text, reason: text }),
  judgements: z.strictObject({ chooseWhen: text, lookElsewhereWhen: text, bitesFirst: text }),
  /** Capability → state. */
  cells: z.record(text, z.enum(["yes", "no", "partial", "unknown", "not-applicable"])),
  advisories: z.array(z.strictObject({ id: text, severity: text, published: text })),
});

const claim = z.strictObject({
  property: text,
  value: z.union([text, z.number(), z.array(text)]).optional(),
  unit: text.optional(),
  qualified: z.record(text, text).optional(),
  /** Kept where there is no value, and wherever the framing cites the claim. */
  statement: text.optional(),
  asOf: text,
  version: text.optional(),
  evidence: z.enum(["operated", "documented", "reported", "asserted", "derived"]),
  /** It was to be checked again when the edition was published. */
  stale: z.literal(true).optional(),
  /** The release on record that lay beyond it. */
  outrun: text.optional(),
  /** From here on only where the framing cites the claim. */
  conditions: text.optional(),
  sources: refs.optional(),
  disagreesWith: refs.optional(),
  reading: z.enum(["newer", "code over docs", "different conditions", "unresolved"]).optional(),
  derivedFrom: refs.optional(),
  reasoning: text.optional(),
});

const source = z.strictObject({
  title: text,
  url: text,
  publisher: text,
  kind: z.enum(["source-code", "docs", "release", "paper", "advisory", "issue", "post", "dataset"]),
  published: text.optional(),
  accessed: text,
  interest: z.enum(["maker", "rival", "independent"]),
  locator: text.optional(),
});

export const recordSchema = z.strictObject({
  schemaVersion: z.literal(RECORD_VERSION),
  month: text,
  framing,
  zones: z.array(z.strictObject({ slug: text, name: text, home: refs, also: z.array(z.strictObject({ slug: text, reason: text })) })),
  capabilities: z.array(z.strictObject({ slug: text, name: text })),
  runtimes: z.array(runtime),
  /** By `subject/id`. */
  claims: z.record(text, claim),
  /** The documents of the cited claims. */
  sources: z.record(text, source),
  /** File of the edition → the first eight hex digits of the sha256 of each of its lines, so that a changed line can be named. */
  lines: z.record(text, z.array(text)),
});
export type EditionRecord = z.output<typeof recordSchema>;
export type FrozenClaim = z.output<typeof claim>;
export type FrozenRuntime = z.output<typeof runtime>;

/** published.json: the day, and the seal over the other files of the folder. */
export const publishedSchema = z.strictObject({
  publishedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day written YYYY-MM-DD"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "a sha256 in 64 hex digits"),
});
export type Published = z.output<typeof publishedSchema>;
