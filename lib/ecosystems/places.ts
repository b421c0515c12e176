/** Where a node stands on the site, and the words of an edge. */
import type { Catalog } from "@/lib/catalog/model";
import { routes } from "@/lib/routes";
import { graphOf } from "./graph";
import type { Edge, Graph, Node } from "./model";

const VERBS: Record<Edge["kind"], string> = {
  speaks: "calls", serves: "is answered by", "hosts-mcp": "hosts MCP over", wraps: "drives", embeds: "carries", orchestrates: "places", "stores-in": "stores in", observes: "observes",
  succeeds: "succeeds", implements: "implements", governs: "governs", lists: "lists", "runs-in": "runs code in",
};

/** The verb where several are its subject. */
export const severally = (verb: string): string => verb.replace(/^is /, "are ").replace(/^carries\b/, "carry").replace(/^reaches\b/, "reach").replace(/^(\w+)s\b/, "$1");

/** "calls", "is answered by" …: read from the edge's start to its end. */
export function verbOf(graph: Graph, { kind, from, to }: Edge): string {
  if (kind === "serves" && isTransport(graph, from)) return "reaches";
  if (kind === "wraps" && !isRuntime(graph, from)) return "is documented with";
  return kind === "speaks" && isTransport(graph, to) ? "speaks" : VERBS[kind];
}

const isRuntime = ({ nodes }: Graph, slug: string) => nodes.get(slug)?.kinds.includes("runtime") === true;
const isTransport = ({ nodes }: Graph, slug: string) => nodes.get(slug)?.kinds.includes("transport") === true;

/** Where an entry stands on its map. */
export const entryHref = (map: string, slug: string) => `${routes.ecosystem(map)}#${slug}`;

/** A runtime by its page, an entry by its row, an HTTP API by the matrix; a transport has no place of its own. */
export function placeOf({ slug, kinds, maps }: Node): string | undefined {
  if (kinds.includes("runtime")) return routes.runtime(slug);
  if (maps[0] !== undefined) return entryHref(maps[0], slug);
  return kinds.includes("dialect") ? routes.matrix() : undefined;
}

/** The name of a node; a slug that is none is a bug of ours. */
export function nameOf({ nodes }: Graph, slug: string): string {
  const node = nodes.get(slug);
  if (node === undefined) throw new Error(`The graph has no node "${slug}".`);
  return node.name;
}

const graphs = new WeakMap<Catalog, Graph>();

/** The graph of a catalog, made once. */
export function graphFor(catalog: Catalog): Graph {
  const graph = graphs.get(catalog) ?? graphOf(catalog);
  graphs.set(catalog, graph);
  return graph;
}
