/** The search itself: MiniSearch with the same options where the index is built and where it is asked. */
import MiniSearch, { type Options, type SearchResult } from "minisearch";
import type { Kind, SearchRecord } from "./records";

/** A name outweighs its mention in a note. */
const WEIGHTS: Partial<Record<Kind, number>> = { runtime: 4, situation: 3, zone: 2, term: 2 };

const OPTIONS: Options<SearchRecord> = { fields: ["title", "text"], storeFields: ["kind", "title", "href"], searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), combineWith: "AND", boostDocument: (_id, _term, stored) => WEIGHTS[stored?.["kind"] as Kind] ?? 1 } };

export function buildIndex(records: readonly SearchRecord[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(records);
  return JSON.stringify(index);
}

export type Engine = MiniSearch<SearchRecord>;
export const loadEngine = (json: string): Engine => MiniSearch.loadJSON(json, OPTIONS);

export interface Hit {
  id: string;
  kind: Kind;
  title: string;
  href: string;
  /** Words of the index that matched. */
  words: string[];
}

const MOST = 24;

/** Best first. A query whose words do not all occur is asked again for any of them. */
export function ask(engine: Engine, query: string): Hit[] {
  const all = engine.search(query);
  const found = all.length > 0 ? all : engine.search(query, { combineWith: "OR" });
  return found.slice(0, MOST).map(({ id, kind, title, href, match }: SearchResult) => ({ id: String(id), kind: kind as Kind, title: String(title), href: String(href), words: Object.keys(match) }));
}

/** A title cut into stretches that match and stretches that do not. */
export function marked(title: string, words: readonly string[]): { text: string; hit: boolean }[] {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).sort((a, b) => b.length - a.length);
  if (escaped.length === 0) return [{ text: title, hit: false }];
  return title.split(new RegExp(`(${escaped.join("|")})`, "gi")).filter((piece) => piece !== "").map((text) => ({ text, hit: words.some((word) => word.toLowerCase() === text.toLowerCase()) }));
}
