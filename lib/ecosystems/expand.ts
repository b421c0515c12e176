/** From the compact shape back to a graph in which paths can be searched; runs in the browser too, so it knows nothing of the catalog. */
import type { Edge, Graph, Node, Path } from "./model";

export interface CompactEdge {
  from: string;
  to: string;
  kind: Edge["kind"];
  /** "calls", "is answered by" …: read from the start to the end. */
  verb: string;
  /** Address of the claim. */
  href: string;
  /** "" where no version is known. */
  since: string;
  partial: boolean;
}

export interface CompactGraph {
  /** `href` is "" for a node without a place of its own. */
  nodes: readonly { slug: string; name: string; kinds: Node["kinds"]; href: string }[];
  edges: readonly CompactEdge[];
}

/** An edge's `ref` is its position, by which its words are found again. */
export function expandGraph({ nodes, edges }: CompactGraph): Graph {
  return {
    nodes: new Map(nodes.map(({ slug, name, kinds }) => [slug, { slug, name, kinds, maps: [] }])),
    edges: edges.map(({ from, to, kind }, index) => ({ from, to, kind, ref: String(index) })),
  };
}

/** The compact edges of a path over an expanded graph. */
export const wordsOf = ({ edges }: CompactGraph, path: Path): CompactEdge[] => path.flatMap(({ ref }) => edges[Number(ref)] ?? []);
