/** What every rule receives: the parsed records, the facts collected from them, and the joined catalog. */
import type { Facts } from "../claims";
import type { Catalog } from "../model";
import type { ParsedContent, ParsedSeed } from "../parse";
import type { Finding } from "../problem";

export interface Context {
  seed: ParsedSeed;
  content: ParsedContent;
  facts: Facts;
  catalog: Catalog;
}

/** A rule reads, and reports; it changes nothing. */
export type Rule = (context: Context) => Finding[];
