/** The graph in the shape that goes to the path finder, words and addresses included. */
import type { Catalog } from "@/lib/catalog/model";
import { claimHref } from "@/lib/links";
import type { CompactGraph } from "./expand";
import { graphFor, placeOf, verbOf } from "./places";

/** Edges in the order of the graph, which decides between paths of one length. */
export function compactGraph(catalog: Catalog): CompactGraph {
  const graph = graphFor(catalog);
  return {
    nodes: [...graph.nodes.values()].map((node) => ({ slug: node.slug, name: node.name, kinds: node.kinds, href: placeOf(node) ?? "" })),
    edges: graph.edges.map((edge) => ({ from: edge.from, to: edge.to, kind: edge.kind, verb: verbOf(graph, edge), href: claimHref(catalog, edge.ref), since: edge.since ?? "", partial: edge.partial === true })),
  };
}
