/** What a drawing says, in words: for its key, its table, its marks and its twin. */
import { label } from "@/lib/catalog";
import type { Kind } from "@/lib/catalog/schema/words";
import type { DrawnRelation, Edge, Graph, Mark } from "./graph";
import type { Reach } from "./reach";

export const RELATION_WORDS: Record<DrawnRelation, string> = {
  embeds: "carries the other in its own program or package",
  wraps: "starts the other, or connects to it, as its engine",
  orchestrates: "places and routes over copies of the other",
  succeeds: "takes the other’s place",
};

/** A layer's name, and what a runtime in it does, short enough to stand beside its rows. */
export const LAYERS: Record<Kind, { name: string; does: string }> = {
  application: { name: "Application", does: "what you open" },
  orchestrator: { name: "Orchestrator", does: "places servers" },
  server: { name: "Server", does: "answers requests" },
  engine: { name: "Engine", does: "computes tokens" },
};

export function reachWords({ from, to, partFrom }: Reach): string {
  const span = from === to ? label(from) : `${label(from)} to ${label(to)}`;
  return partFrom === undefined ? span : `${span}, ${partFrom === to ? "the last" : `from ${label(partFrom)} on`} only in part`;
}

/** The accessible name of a mark; it begins with the name as drawn. */
export const describeMark = ({ name, layer, reach, declining, neighbour }: Mark, drawn: string, zone: string): string =>
  `${drawn === name ? name : `${drawn} (${name})`}: ${layer}, ${reachWords(reach)}, zone ${zone}${declining ? ", declining" : ""}${neighbour ? ", a neighbour" : ""}`;

/** What a runtime does to others, in the order of its record, one entry a relation. */
export interface Doing {
  kind: DrawnRelation;
  others: readonly { mark: Mark; ref: string }[];
}

export function doingsOf({ marks, edges }: Graph, slug: string): Doing[] {
  const own = edges.filter(({ from }) => from === slug);
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, others: own.filter((edge) => edge.kind === kind).flatMap(otherEnd(marks)) }));
}

const otherEnd = (marks: readonly Mark[]) => ({ to, ref }: Edge) => marks.filter(({ slug }) => slug === to).map((mark) => ({ mark, ref }));
