/** Step one: seed and content files become typed records, or findings. Nothing is joined yet. */
import { ECOSYSTEM_ROOMS } from "@/lib/ecosystems/rooms";
import { z } from "zod";
import { REVIEW_ROOMS } from "@/lib/reviews/rooms";
import type { Finding, Place } from "./problem";
import type { ContentFile, Reading } from "./read";
import type { Seed } from "./schema";
import { claimsSchema } from "./schema/claim";
import { correctionSchema } from "./schema/correction";
import * as edition from "./schema/edition";
import * as picker from "./schema/picker";
import { runtimePageSchema, runtimeSchema } from "./schema/runtime";
import { sourcesSchema } from "./schema/source";
import { capabilitySchema, zoneSchema } from "./schema/zone";
import { month } from "./schema/fields";
import { validate } from "./validate";

/** A parsed file: its data, its markdown and where both stand. */
export interface Parsed<T> {
  slug: string;
  place: Place;
  data: T;
  body: { text: string; place: Place };
  /** For files of an edition, its month. */
  month?: string;
}

/** What is still read from the files of an edition that is published and no longer the newest: its facts. The rest is in its record. */
const factsSchema = z.object({ sources: sourcesSchema.default({}), claims: claimsSchema.default({}) });

/** The rooms of content/ and the schema of the files in each. */
const ROOMS = {
  runtimePages: { pattern: /^content\/runtimes\/[^/]+\.md$/, schema: runtimePageSchema },
  editions: { pattern: /^content\/editions\/([^/]+)\/edition\.md$/, schema: edition.editionSchema },
  updates: { pattern: /^content\/editions\/([^/]+)\/updates\.md$/, schema: edition.updatesSchema },
  blurbs: { pattern: /^content\/editions\/([^/]+)\/zones\/[^/]+\.md$/, schema: edition.zoneBlurbSchema },
  changes: { pattern: /^content\/editions\/([^/]+)\/changes\/[^/]+\.md$/, schema: edition.changeSchema },
  winners: { pattern: /^content\/editions\/([^/]+)\/winners\/[^/]+\.md$/, schema: edition.winnerSchema },
  declining: { pattern: /^content\/editions\/([^/]+)\/declining\/[^/]+\.md$/, schema: edition.decliningSchema },
  opportunities: { pattern: /^content\/opportunities\/[^/]+\.md$/, schema: edition.opportunitySchema },
  glossary: { pattern: /^content\/glossary\/[^/]+\.md$/, schema: edition.glossarySchema },
  checked: { pattern: /^content\/checked\/[^/]+\.md$/, schema: edition.checkedSchema },
  retrospectives: { pattern: /^content\/retrospectives\/[^/]+\.md$/, schema: edition.retrospectiveSchema },
  pages: { pattern: /^content\/pages\/[^/]+\.md$/, schema: edition.pageTextSchema },
  considered: { pattern: /^content\/considered\.md$/, schema: edition.consideredSchema },
  corrections: { pattern: /^content\/corrections\/(\d{4}-\d{2})-\d{2}-[^/]+\.md$/, schema: correctionSchema },
  archived: { pattern: /^(?!)/, schema: factsSchema },
  ...REVIEW_ROOMS,
  ...ECOSYSTEM_ROOMS,
  policy: { pattern: /^content\/picker\/policy\.md$/, schema: picker.policySchema },
  tree: { pattern: /^content\/picker\/tree\.md$/, schema: picker.treeSchema },
  situations: { pattern: /^content\/picker\/situations\/[^/]+\.md$/, schema: picker.situationSchema },
} as const;

type Rooms = typeof ROOMS;
export type ParsedContent = { [K in keyof Rooms]: Parsed<z.output<Rooms[K]["schema"]>>[] };

export interface ParsedSeed {
  zones: { data: z.output<typeof zoneSchema>; place: Place }[];
  runtimes: { data: z.output<typeof runtimeSchema>; place: Place }[];
  capabilities: z.output<typeof capabilitySchema>[];
}

/** The file a runtime's record stands in, by convention. */
export const seedFile = (slug: string) => `scripts/seed/runtimes/${slug}.ts`;

export function parseSeed(seed: Seed, findings: Finding[]): ParsedSeed {
  const keep = <S extends z.ZodType>(schema: S, data: unknown, place: Place) => {
    const checked = validate(schema, data, place);
    if (!checked.ok) findings.push(...checked.findings);
    const value = checked.ok ? checked.value : checked.salvaged;
    return value === undefined ? [] : [{ data: value, place }];
  };
  return {
    zones: seed.zones.flatMap((zone, index) => keep(zoneSchema, zone, { file: "scripts/seed/tools.ts", path: ["zones", index] })),
    runtimes: seed.runtimes.flatMap((record) => keep(runtimeSchema, record, { file: seedFile(record.slug), path: ["record"] })),
    capabilities: seed.capabilities.flatMap((entry, index) =>
      keep(capabilitySchema, entry, { file: "scripts/seed/capabilities.ts", path: ["capabilities", index] }).map(({ data }) => data),
    ),
  };
}

/** The prose that a seed record carries itself, as the page file it stands for. */
export function prosePages(seed: ParsedSeed): ParsedContent["runtimePages"] {
  return seed.runtimes.flatMap(({ data: { slug, prose }, place }) => {
    if (prose === undefined) return [];
    const { body, ...data } = prose;
    const at = (key: string) => ({ file: place.file, path: ["record", "prose", key] });
    return [{ slug, place: { file: place.file, path: ["record", "prose"] }, data, body: { text: body, place: at("body") } }];
  });
}

/** @param archived Months of which only the facts are read. */
export function parseContent(reading: Reading, findings: Finding[], archived: ReadonlySet<string> = new Set()): ParsedContent {
  const content: ParsedContent = { runtimePages: [], editions: [], updates: [], blurbs: [], changes: [], winners: [], declining: [], opportunities: [], glossary: [], checked: [], retrospectives: [], pages: [], considered: [], entries: [], ecosystemMaps: [], questions: [], corrections: [], archived: [], reviews: [], reviewDefaults: [], reviewMetrics: [], reviewFailures: [], reviewUpgrades: [], reviewPoints: [], reviewAdvisories: [], policy: [], tree: [], situations: [] };
  findings.push(...reading.findings);
  for (const file of reading.files) parseFile(file, content, findings, archived);
  return content;
}

const EDITION_FILE = /^content\/editions\/([^/]+)\//;

function parseFile(file: ContentFile, content: ParsedContent, findings: Finding[], archived: ReadonlySet<string>): void {
  const old = EDITION_FILE.exec(file.file)?.[1];
  const room = old !== undefined && archived.has(old) ? "archived" : (Object.keys(ROOMS) as (keyof Rooms)[]).find((name) => ROOMS[name].pattern.test(file.file));
  if (room === undefined) {
    findings.push({ place: { file: file.file }, field: "file name", expected: "a file of one of the rooms that content/README.md lists", got: JSON.stringify(file.file), fix: "Move the file to its room, or remove it.", rule: "unknown-file" });
    return;
  }
  const folder = room === "archived" ? old : ROOMS[room].pattern.exec(file.file)?.[1];
  const ofReview = room in REVIEW_ROOMS;
  if (folder !== undefined && !ofReview && !month.safeParse(folder).success) {
    findings.push({ place: { file: file.file }, field: "folder name", expected: "a month written YYYY-MM", got: JSON.stringify(folder), fix: `Rename the folder content/editions/${folder} to the month it frames, such as 2026-12.`, rule: "edition-month" });
    return;
  }
  const place = { file: file.file };
  const checked = validate(ROOMS[room].schema as z.ZodType, file.data, place);
  if (!checked.ok) findings.push(...checked.findings);
  const data = checked.ok ? checked.value : checked.salvaged;
  if (data !== undefined) {
    const parsed = { slug: ofReview ? (folder ?? file.name) : file.name, place, data, body: { text: room === "archived" ? "" : file.body, place: { file: file.file, line: file.bodyLine } }, ...(folder === undefined || ofReview ? {} : { month: folder }) };
    (content[room] as unknown[]).push(parsed);
  }
}
