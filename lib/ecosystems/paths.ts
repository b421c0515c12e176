/** Breadth-first paths over the graph. Pure. */
import type { Edge, End, Graph, Path } from "./model";

/** Relations along which one thing can be used through another; history, watching and governing lead nowhere. */
const PASSABLE: ReadonlySet<Edge["kind"]> = new Set(["speaks", "serves", "wraps", "embeds", "orchestrates", "hosts-mcp"]);

/** The slugs an end stands for, in the order of the graph. */
export function slugsAt({ nodes }: Graph, end: End): string[] {
  if ("node" in end) return nodes.has(end.node) ? [end.node] : [];
  return [...nodes.values()].filter(({ kinds }) => kinds.includes(end.kind)).map(({ slug }) => slug);
}

/**
 * The shortest paths from one node to each node within `steps`, by target. Among paths of one length the edge written first wins.
 * A path ends at the first runtime it reaches: what a runtime is built on does not serve its callers.
 */
export function pathsFrom(graph: Graph, start: string, steps: number): Map<string, Path> {
  const leaving = edgesByStart(graph);
  const found = new Map<string, Path>([[start, []]]);
  let front: Path[] = [[]];
  for (let step = 0; step < steps; step += 1) {
    const next: Path[] = [];
    for (const path of front) {
      const end = path.at(-1)?.to ?? start;
      if (end !== start && graph.nodes.get(end)?.kinds.includes("runtime") === true) continue;
      for (const edge of leaving.get(end) ?? []) {
        if (found.has(edge.to)) continue;
        const longer = [...path, edge];
        found.set(edge.to, longer);
        next.push(longer);
      }
    }
    front = next;
  }
  found.delete(start);
  return found;
}

const byGraph = new WeakMap<Graph, ReadonlyMap<string, Edge[]>>();

function edgesByStart(graph: Graph): ReadonlyMap<string, Edge[]> {
  const known = byGraph.get(graph);
  if (known !== undefined) return known;
  const leaving = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    if (!PASSABLE.has(edge.kind)) continue;
    const group = leaving.get(edge.from);
    if (group === undefined) leaving.set(edge.from, [edge]);
    else group.push(edge);
  }
  byGraph.set(graph, leaving);
  return leaving;
}
