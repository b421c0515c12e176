/** The rooms of content/ecosystems/ and the schema of the files in each. */
import type { Claim } from "@/lib/catalog/model";
import { ecosystemMapSchema, entrySchema, questionsSchema } from "./schema";
import { type MapName, MAPS } from "./words";

const FOLDER = "content/ecosystems/";

export const ECOSYSTEM_ROOMS = {
  entries: { pattern: /^content\/ecosystems\/(?:agents|mcp)\/[^/]+\.md$/, schema: entrySchema },
  ecosystemMaps: { pattern: /^content\/ecosystems\/(?:agents|mcp)\.md$/, schema: ecosystemMapSchema },
  questions: { pattern: /^content\/ecosystems\/questions\.md$/, schema: questionsSchema },
} as const;

/** The map to which a file of content/ecosystems/ belongs; undefined for the questions. */
export const mapOfFile = (file: string): MapName | undefined => MAPS.find((name) => file.startsWith(`${FOLDER}${name}/`) || file === `${FOLDER}${name}.md`);

/** True for a claim that the maps' own files state: it stands on a map, whatever its subject. */
export const isEcosystemClaim = ({ place }: Pick<Claim, "place">): boolean => place.file.startsWith(FOLDER);
