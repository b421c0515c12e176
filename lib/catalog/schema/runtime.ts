/** The seed record of a runtime: identity, facts, relations, capability cells, releases, advisories. */
import { z } from "zod";
import { claimsSchema, provenance } from "./claim";
import { advisoryId, claimRef, day, httpsUrl, sentence, slug } from "./fields";
import { sourcesSchema } from "./source";
import { KINDS, RELATIONS, SEVERITIES, SPANS } from "./words";

/** One cell of the capability matrix. `not-applicable` is never written: it follows from the runtime's kind. */
export const cellSchema = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.enum(["yes", "partial"]),
    /** One sentence saying how; on `partial` it must say what is missing. */
    note: z.string().min(12).optional(),
    /** First version that has it, and the last. */
    since: z.string().optional(),
    until: z.string().optional(),
    /** The flag, setting or route that turns it on. */
    flag: z.string().optional(),
    ...provenance,
  }).refine((cell) => cell.state !== "partial" || cell.note !== undefined, { path: ["note"], error: "a note saying what is missing" }),
  z.strictObject({
    state: z.literal("no"),
    /** `stated`: a source says so. `none-found`: a complete list or the code at a commit was searched. */
    basis: z.enum(["stated", "none-found"]),
    /** For a capability "by default": the setting that changes the default. */
    flag: z.string().optional(),
    /** What a source says, or what was searched for. */
    note: z.string().min(12),
    since: z.string().optional(),
    until: z.string().optional(),
    ...provenance,
  }),
  z.strictObject({
    state: z.literal("unknown"),
    /** What was searched without an answer: documents, files, issues. */
    searched: z.array(z.string().min(3)).min(1),
  }),
]);
export type CellData = z.output<typeof cellSchema>;

export const relationSchema = z.strictObject({
  kind: z.enum(RELATIONS),
  /** The slug of a runtime, or for `speaks`, `hosts-mcp`, `stores-in` and `observes` the name of the other side. */
  to: z.string().min(2),
  /** One sentence that can stand alone. */
  statement: z.string().min(12),
  /** For `hosts-mcp`: protocol revision and transport. */
  revision: z.string().optional(),
  transport: z.string().optional(),
  ...provenance,
});

export const advisorySchema = z.strictObject({
  id: advisoryId,
  severity: z.enum(SEVERITIES),
  /** What an attacker can do, in one sentence of ours. */
  summary: sentence(240),
  /** Versions affected and the first fixed one, as the advisory gives them; `not stated` where it does not. */
  affected: z.string().min(1),
  fixed: z.string().min(1),
  published: day,
  ...provenance,
});

export const releaseSchema = z.strictObject({
  ...provenance,
  version: z.string().min(1),
  date: day,
  /** Why an operator should care. */
  matters: sentence(240),
});

/** A sentence of the editors that rests on claims. */
export const judgement = z.strictObject({ text: sentence(200), rests: z.array(claimRef).min(1) });

export const noteSchema = z.strictObject({
  /** Anchor of the note on the runtime's page: #n-<id>. */
  id: slug,
  /** What the operator sees, or the rule to follow. */
  symptom: sentence(200).optional(),
  rule: sentence(200).optional(),
  /** Why it is so. */
  cause: z.string().min(12),
  /** What to do. */
  remedy: z.string().min(12),
  /** Versions affected, as the source gives them. */
  affects: z.string().min(1).optional(),
  /** First fixed version: only from a release note, a commit or an advisory. */
  fixedIn: z.string().min(1).optional(),
  /** The day on which the source was read and the matter was still open. */
  openOn: day.optional(),
  ...provenance,
}).refine((note) => (note.symptom === undefined) !== (note.rule === undefined), { path: ["symptom"], error: "either a symptom or a rule" });

/** Front matter of content/runtimes/<slug>.md. The body says what the runtime is. */
export const runtimePageSchema = z.strictObject({
  chooseWhen: judgement,
  /** Names at least one alternative on the map. */
  lookElsewhereWhen: judgement.extend({ instead: z.array(slug).min(1) }),
  bitesFirst: judgement,
  notes: z.array(noteSchema).default([]),
  sources: sourcesSchema.default({}),
  claims: claimsSchema.default({}),
});
export type RuntimePageData = z.output<typeof runtimePageSchema>;

export const runtimeSchema = z.strictObject({
  /** File name, URL and anchor. */
  slug,
  name: z.string().min(2),
  /** Other slugs that lead here. */
  aliases: z.array(slug).default([]),
  kind: z.enum(KINDS),
  /** Only where cells and zone cannot tell how many machines it spans (lib/drawings/reach.ts): the end that they miss, and the claims that say so. */
  span: z.strictObject({ from: z.enum(SPANS).optional(), to: z.enum(SPANS).optional(), rests: z.array(claimRef).min(1) }).optional(),
  /** One sentence, shown on cards and in search results. No figure. */
  summary: sentence(140),
  /** No longer in any zone: kept because people still meet it. Needs a decline. */
  historical: z.boolean().default(false),
  /** Registered, but not placed on the map: why, and since when. It has no page. */
  unplaced: z.strictObject({ reason: sentence(240), since: day }).optional(),
  repository: httpsUrl.optional(),
  homepage: httpsUrl,
  sources: sourcesSchema,
  claims: claimsSchema,
  relations: z.array(relationSchema).default([]),
  /** Capability slug → cell. */
  cells: z.record(slug, cellSchema),
  releases: z.array(releaseSchema).default([]),
  advisories: z.array(advisorySchema).default([]),
  /** The page's prose, for a record that has no content/runtimes/<slug>.md yet. One of the two, never both. */
  prose: runtimePageSchema.extend({ body: z.string().min(40) }).optional(),
  /** Where advisories were looked for, so that absence can be printed with its date. */
  advisorySearch: z.strictObject({ on: day, databases: z.array(z.string()).min(1) }),
});

/** What a seed file writes. */
export type RuntimeInput = z.input<typeof runtimeSchema>;
export type RuntimeData = z.output<typeof runtimeSchema>;
