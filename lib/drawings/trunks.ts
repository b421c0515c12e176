/** One upright trunk for every runtime and relation: sources join it on their rows, and it ends in an arrow at the runtime they lead to. */
import { columnEdges, type Frame } from "./frame";
import type { DrawnRelation, Edge, Graph } from "./graph";
import { type Box, INSET, type Row, type Rows } from "./rows";

export interface Trunk {
  kind: DrawnRelation;
  /** Slug of the runtime it leads to. */
  to: string;
  x: number;
  top: number;
  bottom: number;
  /** Rows of the sources, by the height of their lines. */
  joints: readonly number[];
  /** Height of the line it leads to. */
  end: number;
  /** Level pieces that join a line too short to reach the trunk. */
  leaders: readonly { y: number; x1: number; x2: number }[];
}

export interface Trunks {
  trunks: readonly Trunk[];
  /** Relations for which no free place was left; the table has them. */
  undrawn: number;
}

type Draft = Omit<Trunk, "x" | "leaders"> & { rows: readonly Row[]; edges: readonly Edge[] };

/** Free space kept beside a name and beside an edge of the plate. */
const CLEAR = 5;

/** How far trunks are pushed together, step by step, where some would find no place otherwise. */
export const STEPS = [1, 0.9, 0.8, 0.7] as const;

/** Every relation finds its place, if need be on tracks pushed together; where even the tightest are full, some are left to the table. */
export function layTrunks(graph: Graph, rows: Rows, frame: Frame): Trunks {
  let best: Trunks = { trunks: [], undrawn: Infinity };
  for (const step of STEPS) {
    const laid = layAlong(graph, rows, { ...frame, track: frame.track * step });
    if (laid.undrawn < best.undrawn) best = laid;
    if (best.undrawn === 0) break;
  }
  return best;
}

/** Longest trunks choose first; each takes the free place that needs the shortest leaders, the leftmost of equals. */
function layAlong(graph: Graph, { rows, layers }: Rows, frame: Frame): Trunks {
  const names = [...rows, ...layers].map(({ label }) => label);
  const placed: Trunk[] = [];
  let undrawn = 0;
  for (const draft of draftsOf(graph, rows)) {
    const x = bestPlace(draft, names, placed, frame);
    if (x === undefined) undrawn += draft.edges.length;
    else placed.push(trunkAt(draft, x));
  }
  return { trunks: placed, undrawn };
}

function draftsOf({ edges }: Graph, rows: readonly Row[]): Draft[] {
  const bySlug = new Map(rows.map((row) => [row.mark.slug, row]));
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) groups.set(`${edge.to} ${edge.kind}`, [...(groups.get(`${edge.to} ${edge.kind}`) ?? []), edge]);
  const drafts = [...groups.values()].flatMap((group): Draft[] => {
    const [first] = group;
    const target = first && bySlug.get(first.to);
    if (first === undefined || target === undefined) return [];
    const sources = group.flatMap(({ from }) => bySlug.get(from) ?? []);
    const heights = [...sources, target].map(({ bar }) => bar);
    return [{ kind: first.kind, to: first.to, top: Math.min(...heights), bottom: Math.max(...heights), joints: sources.map(({ bar }) => bar), end: target.bar, rows: [...sources, target], edges: group }];
  });
  return drafts.sort((a, b) => b.bottom - b.top - (a.bottom - a.top) || b.joints.length - a.joints.length || (`${a.to} ${a.kind}` < `${b.to} ${b.kind}` ? -1 : 1));
}

function bestPlace(draft: Draft, names: readonly Box[], placed: readonly Trunk[], frame: Frame): number | undefined {
  const crossed = names.filter((label) => label.y < draft.bottom && label.y + label.height > draft.top);
  const beside = placed.filter((other) => other.top <= draft.bottom + CLEAR && other.bottom >= draft.top - CLEAR);
  const free = tracks(frame).filter((x) => !crossed.some((label) => strikes(label, x)) && !beside.some((other) => Math.abs(other.x - x) < frame.track));
  const cost = (x: number) => draft.rows.reduce((sum, row) => sum + distance(row, x), 0);
  return free.reduce<number | undefined>((best, x) => (best === undefined || cost(x) < cost(best) ? x : best), undefined);
}

/** Every place a trunk may take; none lies by the edge of a column, where lines begin and end. */
function tracks(frame: Frame): number[] {
  const edges = columnEdges(frame);
  const count = Math.floor((frame.width - CLEAR - frame.margin - CLEAR) / frame.track) + 1;
  return Array.from({ length: count }, (_, index) => frame.width - CLEAR - index * frame.track).reverse().filter((x) => edges.every((edge) => Math.abs(edge - x) > INSET + 2));
}

const strikes = ({ x, width }: Box, at: number) => at > x - CLEAR && at < x + width + CLEAR;
const distance = ({ x1, x2 }: Row, x: number) => Math.max(0, x1 - x, x - x2);

function trunkAt({ rows, edges: _edges, ...draft }: Draft, x: number): Trunk {
  const leaders = rows.filter((row) => distance(row, x) > 0).map(({ bar, x1, x2 }) => (x > x2 ? { y: bar, x1: x2, x2: x } : { y: bar, x1: x, x2: x1 }));
  return { ...draft, x, leaders };
}
