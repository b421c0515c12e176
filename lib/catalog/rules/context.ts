/** What every rule receives: the parsed records, the facts collected from them, and the joined catalog. */
import type { Archived } from "@/lib/editions/archive";
import type { Facts } from "../claims";
import type { Catalog } from "../model";
import type { ParsedContent, ParsedSeed } from "../parse";
import type { Finding } from "../problem";

export interface Context {
  seed: ParsedSeed;
  content: ParsedContent;
  facts: Facts;
  catalog: Catalog;
  /** Published editions as they lie in their folders. */
  archive: readonly Archived[];
}

/** A rule reads, and reports; it changes nothing. */
export type Rule = (context: Context) => Finding[];
