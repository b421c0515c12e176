/** What an editor writes in content/ecosystems/: maps, entries, questions. */
import { z } from "zod";
import { claimsSchema, provenance } from "@/lib/catalog/schema/claim";
import { claimRef, day, httpsUrl, sentence, slug } from "@/lib/catalog/schema/fields";
import { advisorySchema } from "@/lib/catalog/schema/runtime";
import { sourcesSchema } from "@/lib/catalog/schema/source";
import { DECLINE_STATES } from "@/lib/catalog/schema/words";
import { ENTRY_RELATIONS, KINDS_OF_ENTRIES, MAPS } from "./words";

const facts = { sources: sourcesSchema.default({}), claims: claimsSchema.default({}) };

/** An edge, or several that one statement carries: a claim `rel-<kind>-<to>`. */
export const entryRelationSchema = z
  .strictObject({
    kind: z.enum(ENTRY_RELATIONS),
    /** Slugs of entries or runtimes; for `speaks` an HTTP API or an MCP transport; for `hosts-mcp` transports. */
    to: z.union([slug.transform((only) => [only]), z.array(slug).min(1)]),
    /** For `speaks`: does it call the API, answer it, or both? */
    as: z.array(z.enum(["client", "server"])).min(1).optional(),
    /** First version that has it, where a source says so. */
    since: z.string().min(1).optional(),
    /** For `hosts-mcp` and `implements`: the protocol's revision, where a source names it. */
    revision: day.optional(),
    /** One sentence that can stand alone. */
    statement: z.string().min(12),
    ...provenance,
  })
  .refine((relation) => (relation.kind === "speaks") === (relation.as !== undefined), { path: ["as"], error: "`as` (client, server or both) beside `speaks`, and only there" });

/** <map>/<slug>.md: one thing on a map. Its slug is a runtime's where it is that runtime. The body stays empty. */
export const entrySchema = z.strictObject({
  name: z.string().min(2),
  kind: z.enum(KINDS_OF_ENTRIES),
  /** One sentence on what it is. No figure. */
  summary: sentence(170),
  homepage: httpsUrl.optional(),
  /** The claim that says why no runtime is reached: a closed endpoint, or nothing that calls a model. */
  unreached: claimRef.optional(),
  /** It is ending: state, day and the claim that says so. */
  declining: z.strictObject({ state: z.enum(DECLINE_STATES), since: day, claim: claimRef }).optional(),
  relations: z.array(entryRelationSchema).default([]),
  advisories: z.array(advisorySchema).default([]),
  ...facts,
});

/** <map>.md: the map itself; its body are sections under ## headings. */
export const ecosystemMapSchema = z.strictObject({
  title: z.string().min(3).max(60),
  description: sentence(170),
  lede: sentence(260),
  /** For the history of a protocol: the entry whose `revision-…` claims are shown in a table. */
  history: slug.optional(),
  ...facts,
});

/** A node by its slug, or every node of a kind. */
const end = z.union([z.strictObject({ node: slug }), z.strictObject({ kind: z.enum([...KINDS_OF_ENTRIES, "runtime", "dialect", "transport"]) })]);

/** questions.md: what readers ask most, as searches on the graph. The answers are computed, never written. */
export const questionsSchema = z.strictObject({
  questions: z.array(z.strictObject({
    id: slug,
    map: z.enum(MAPS),
    question: sentence(160),
    from: end,
    to: end,
    /** Nodes or kinds that the path must touch on its way. */
    through: end.optional(),
    /** Most steps a path may have. */
    steps: z.int().min(1).max(6),
    /** What the editors add to the computed answer; cites claims. */
    reading: z.string().min(20).optional(),
  })).min(1),
  ...facts,
});
