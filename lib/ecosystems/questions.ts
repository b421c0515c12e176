/** The readers' questions, answered by searches on the graph. */
import type { Edge, Graph, Path, Question } from "./model";
import { pathsFrom, slugsAt } from "./paths";

/** One shortest path from a start to a target of the question. */
export interface Found {
  from: string;
  to: string;
  path: Path;
}

/** Every pair of ends that a path joins within the steps of the question, in the order of the graph. */
export function answer(graph: Graph, { from, to, through, steps }: Pick<Question, "from" | "to" | "through" | "steps">): Found[] {
  const targets = slugsAt(graph, to);
  return slugsAt(graph, from).flatMap((start) => {
    const paths = through === undefined ? pathsFrom(graph, start, steps) : pathsThrough(graph, start, slugsAt(graph, through), steps);
    return targets.flatMap((target) => {
      const path = paths.get(target);
      return path === undefined ? [] : [{ from: start, to: target, path }];
    });
  });
}

/** Shortest paths that touch one of the nodes between start and target; among equals the node named first wins. */
function pathsThrough(graph: Graph, start: string, between: readonly string[], steps: number): Map<string, Path> {
  const first = pathsFrom(graph, start, steps);
  const best = new Map<string, Path>();
  for (const node of between) {
    const head = first.get(node);
    if (head === undefined) continue;
    for (const [target, tail] of pathsFrom(graph, node, steps - head.length)) {
      const path = [...head, ...tail];
      if (target !== start && path.length < (best.get(target)?.length ?? Infinity)) best.set(target, path);
    }
  }
  return best;
}

/** Paths that share all but one edge, so that a page can say the shared part once. */
export interface Bundle {
  /** The edges every path of the bundle has in common. */
  shared: Path;
  /** What differs: the far ends in the order found, each with the edge that leads to it. */
  ends: readonly { slug: string; edge: Edge }[];
}

/** The shortest first; by common beginning, where the question starts at one node; by common ending, where it ends at one. What differs is of one relation. */
export function bundle(found: readonly Found[], by: "beginning" | "ending"): Bundle[] {
  const bundles = new Map<string, { shared: Path; ends: { slug: string; edge: Edge }[] }>();
  for (const { from, to, path } of found) {
    const edge = by === "beginning" ? path.at(-1) : path[0];
    if (edge === undefined) continue;
    const shared = by === "beginning" ? path.slice(0, -1) : path.slice(1);
    const key = [by === "beginning" ? edge.from : edge.to, edge.kind, ...shared.map(({ ref, from: a, to: b }) => `${ref} ${a} ${b}`)].join("|");
    const known = bundles.get(key) ?? { shared, ends: [] };
    known.ends.push({ slug: by === "beginning" ? to : from, edge });
    bundles.set(key, known);
  }
  return [...bundles.values()].sort((a, b) => a.shared.length - b.shared.length);
}

/** A question that starts at one node is told from its beginning, any other from its end. */
export const sideOf = ({ from }: Pick<Question, "from">): "beginning" | "ending" => ("node" in from ? "beginning" : "ending");
