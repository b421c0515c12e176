/** The shapes of the API's data, as zod schemas; the JSON Schemas under /api/v1/schema/ are made from them. */
import { z } from "zod";
import * as words from "@/lib/catalog/schema/words";

const provenance = { asOf: z.string(), evidence: z.enum(words.EVIDENCE), sources: z.array(z.string()) };
const judgement = z.object({ text: z.string(), rests: z.array(z.string()) });
const address = z.url();

export const claim = z.object({
  ref: z.string(),
  href: address,
  subject: z.string(),
  property: z.string(),
  value: z.union([z.string(), z.number(), z.array(z.string())]).optional(),
  unit: z.string().optional(),
  printed: z.string().optional(),
  statement: z.string().optional(),
  conditions: z.string().optional(),
  version: z.string().optional(),
  ...provenance,
  age: z.enum(["fresh", "check-again"]),
  freshUntil: z.string().optional(),
  /** The release on record that lies beyond what the claim speaks of. */
  outrunBy: z.string().optional(),
  disagreesWith: z.array(z.string()),
  reading: z.enum(words.READINGS).optional(),
  derivedFrom: z.array(z.string()),
  reasoning: z.string().optional(),
});

export const source = z.object({ id: z.string(), title: z.string(), url: address, publisher: z.string(), kind: z.enum(words.SOURCE_KINDS), published: z.string().optional(), accessed: z.string(), interest: z.enum(words.INTERESTS), locator: z.string().optional(), claims: z.array(z.string()) });

export const runtimeSummary = z.object({ slug: z.string(), name: z.string(), href: address, api: address, kind: z.enum(words.KINDS), summary: z.string(), historical: z.boolean(), zones: z.array(z.string()), licence: z.string().optional(), newestRelease: z.string().optional(), newestReleaseSeen: z.string().optional() });

export const runtime = runtimeSummary.extend({
  aliases: z.array(z.string()),
  span: z.object({ from: z.enum(words.SPANS), to: z.enum(words.SPANS) }),
  homepage: address,
  repository: address.optional(),
  chooseWhen: judgement,
  lookElsewhereWhen: judgement.extend({ instead: z.array(z.string()) }),
  bitesFirst: judgement,
  cells: z.array(z.object({ capability: z.string(), state: z.enum(words.CELL_STATES), claim: z.string().optional(), searched: z.array(z.string()).optional() })),
  relations: z.array(z.object({ kind: z.enum(words.RELATIONS), to: z.string(), claim: z.string() })),
  releases: z.array(z.object({ version: z.string(), date: z.string(), matters: z.string(), claim: z.string() })),
  advisories: z.array(z.object({ id: z.string(), severity: z.enum(words.SEVERITIES), affected: z.string(), fixed: z.string(), published: z.string(), claim: z.string() })),
  notes: z.array(z.object({ id: z.string(), rule: z.string().optional(), symptom: z.string().optional(), cause: z.string(), remedy: z.string(), affects: z.string().optional(), fixedIn: z.string().optional(), openOn: z.string().optional(), claim: z.string() })),
  claims: z.array(claim),
});

export const zone = z.object({ slug: z.string(), name: z.string(), href: address, summary: z.string(), home: z.array(z.string()), also: z.array(z.object({ slug: z.string(), reason: z.string() })) });
export const edition = z.object({ month: z.string(), title: z.string(), href: address, framed: z.string(), nextDue: z.string(), covers: z.string(), draft: z.boolean(), publishedOn: z.string().optional() });
export const editionWhole = edition.extend({
  intro: z.string(),
  zones: z.array(z.object({ slug: z.string(), title: z.string(), summary: z.string(), blurb: z.string() })),
  changes: z.array(z.object({ slug: z.string(), date: z.string(), title: z.string(), runtimes: z.array(z.string()), rests: z.array(z.string()), text: z.string() })),
  winners: z.array(z.object({ runtime: z.string(), title: z.string(), rests: z.array(z.string()), challenger: z.string(), unless: z.string(), text: z.string() })),
  declining: z.array(z.object({ slug: z.string(), name: z.string(), state: z.enum(words.DECLINE_STATES), since: z.string(), evidence: z.array(z.string()), stillFineIf: z.string(), text: z.string() })),
});
export const opportunity = z.object({ slug: z.string(), title: z.string(), href: address, question: z.string(), runtimes: z.array(z.string()), protocol: z.array(z.string()), answers: z.string() });
export const ecosystems = z.object({
  maps: z.array(z.object({ map: z.string(), title: z.string(), href: address, entries: z.array(z.object({ slug: z.string(), name: z.string(), kind: z.string(), summary: z.string(), href: address, declining: z.enum(words.DECLINE_STATES).optional(), claims: z.array(z.string()) })) })),
  nodes: z.array(z.object({ slug: z.string(), name: z.string(), kinds: z.array(z.string()) })),
  edges: z.array(z.object({ from: z.string(), to: z.string(), kind: z.string(), claim: z.string(), since: z.string().optional(), partial: z.boolean().optional() })),
});
const preset = z.object({ slug: z.string(), name: z.string(), href: address, claims: z.array(z.string()) });
const count = z.number();
export const presets = z.object({
  models: z.array(preset.extend({ params: count, activeParams: count, layers: count, hidden: count, heads: count, kvHeads: count, headDim: count, attention: z.enum(["mha", "gqa", "mla"]), vocab: count, tiedEmbeddings: z.boolean(), experts: count, routedExperts: count, kvBytesPerToken: count })),
  machines: z.array(preset.extend({ memory: count, bandwidth: count, flops: count, vendor: z.string(), unified: z.boolean() })),
  links: z.array(preset.extend({ bandwidth: count, latency: count, assumed: z.string() })),
  quantisations: z.array(preset.extend({ denseBits: count, expertBits: count })),
});
export const index = z.object({ name: z.string(), home: address, documents: z.array(z.object({ href: address, holds: z.string() })) });

const envelope = (data: z.ZodType) => z.object({ schemaVersion: z.literal(1), schema: address, edition: z.string(), framed: z.string(), licence: z.literal("CC-BY-4.0"), data });

/** Name → schema of a whole answer. */
export const SCHEMAS = {
  index: envelope(index),
  runtimes: envelope(z.array(runtimeSummary)),
  runtime: envelope(runtime),
  zones: envelope(z.array(zone)),
  claims: envelope(z.array(claim)),
  sources: envelope(z.array(source)),
  editions: envelope(z.array(edition)),
  edition: envelope(editionWhole),
  opportunities: envelope(z.array(opportunity)),
  ecosystems: envelope(ecosystems),
  presets: envelope(presets),
} as const;

export type SchemaName = keyof typeof SCHEMAS;
export const jsonSchemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { target: "draft-2020-12" });
