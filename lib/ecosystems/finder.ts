/** What the path finder offers to choose from. */
import type { Catalog } from "@/lib/catalog/model";
import { graphFor } from "./places";
import { KIND_WORDS, NODE_KINDS } from "./words";

/** Longer ways than this say little. */
export const FINDER_STEPS = 5;

/** Nodes by their first kind, in the order of the vocabulary; kinds without a node are left out. */
export function groupsOf(catalog: Catalog): { title: string; slugs: string[] }[] {
  const nodes = [...graphFor(catalog).nodes.values()];
  return NODE_KINDS.map((kind) => ({ title: KIND_WORDS[kind].many, slugs: nodes.filter(({ kinds }) => kinds[0] === kind).map(({ slug }) => slug) })).filter(({ slugs }) => slugs.length > 0);
}
