/** What a drawing shows: runtimes as marks, relations between them as edges. Pure; the same catalog gives the same graph. */
import { type Catalog, newestEdition, type Runtime, type Zone } from "@/lib/catalog";
import { type Kind, KINDS, type RelationKind, SPANS } from "@/lib/catalog/schema/words";
import { type Reach, reachOf } from "./reach";

/** Relations that hold between two runtimes; the others lead to stores, protocols and monitors. */
export const DRAWN_RELATIONS = ["embeds", "wraps", "orchestrates", "succeeds"] as const satisfies readonly RelationKind[];
export type DrawnRelation = (typeof DRAWN_RELATIONS)[number];

/** More marks than this and the map is folded: nobody reads a hundred names on one plate. */
export const MOST_MARKS = 60;

export interface Mark {
  slug: string;
  name: string;
  layer: Kind;
  /** Slug of the home zone, and its number in the key. */
  zone: string;
  zoneNumber: number;
  reach: Reach;
  /** The newest edition lists it, and not only a part of it, as declining. */
  declining: boolean;
  /** On a zone's drawing: here for its relations only. */
  neighbour: boolean;
}

/** `from` embeds, wraps, … `to`. */
export interface Edge {
  kind: DrawnRelation;
  from: string;
  to: string;
  /** The claim that states it. */
  ref: string;
}

export interface Graph {
  marks: readonly Mark[];
  edges: readonly Edge[];
  /** Runtimes left out by folding, by layer. */
  more: Readonly<Partial<Record<Kind, number>>>;
}

/** Every runtime that is at home in a zone. */
export function mapGraph(catalog: Catalog): Graph {
  const marks = catalog.runtimes.filter(({ home }) => home !== undefined).map((runtime) => markOf(catalog, runtime, false));
  return fold(inOrder(marks), edgesOf(catalog));
}

/** A zone's runtimes, those it names as well, and whatever they are related to. */
export function zoneGraph(catalog: Catalog, { home, also }: Zone): Graph {
  const members = new Set([...home, ...also.map(({ slug }) => slug)]);
  const edges = edgesOf(catalog).filter(({ from, to }) => members.has(from) || members.has(to));
  const shown = new Set([...members, ...edges.flatMap(({ from, to }) => [from, to])]);
  const marks = catalog.runtimes.filter(({ slug, home: zone }) => zone !== undefined && shown.has(slug)).map((runtime) => markOf(catalog, runtime, !members.has(runtime.slug)));
  return fold(inOrder(marks), edges);
}

export function edgesOf(catalog: Catalog): Edge[] {
  const placed = new Set(catalog.runtimes.filter(({ home }) => home !== undefined).map(({ slug }) => slug));
  return catalog.runtimes.filter(({ slug }) => placed.has(slug)).flatMap(({ slug, relations }) =>
    relations.flatMap(({ kind, to, ref }) => {
      const drawn = DRAWN_RELATIONS.find((candidate) => candidate === kind);
      return drawn === undefined || !placed.has(to) ? [] : [{ kind: drawn, from: slug, to, ref }];
    }),
  );
}

function markOf(catalog: Catalog, runtime: Runtime, neighbour: boolean): Mark {
  const { slug, name, kind, home = "" } = runtime;
  const declining = newestEdition(catalog).declining.some((decline) => decline.slug === slug);
  return { slug, name, layer: kind, zone: home, zoneNumber: zoneNumber(catalog, home), reach: reachOf(runtime), declining, neighbour };
}

/** Zones are numbered in the order of the register. */
export const zoneNumber = (catalog: Catalog, zone: string): number => catalog.zones.findIndex(({ slug }) => slug === zone) + 1;

/** Layers from the application down; within one by reach, then zone, then name. A mark's place depends on nothing but itself. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  const key = ({ layer, reach, zoneNumber: zone }: Mark) => [-KINDS.indexOf(layer), SPANS.indexOf(reach.from), SPANS.indexOf(reach.to), zone];
  return [...marks].sort((a, b) => compare(key(a), key(b)) || compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.slug, b.slug));
}

const compare = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Keeps the marks with most relations; ties go to the order of the drawing. */
export function fold(marks: readonly Mark[], edges: readonly Edge[], most = MOST_MARKS): Graph {
  const degree = new Map<string, number>();
  for (const { from, to } of edges) for (const slug of [from, to]) degree.set(slug, (degree.get(slug) ?? 0) + 1);
  const ranked = [...marks].sort((a, b) => (degree.get(b.slug) ?? 0) - (degree.get(a.slug) ?? 0));
  const kept = new Set(ranked.slice(0, most).map(({ slug }) => slug));
  const left = marks.filter(({ slug }) => !kept.has(slug));
  const more = Object.fromEntries(KINDS.map((kind) => [kind, left.filter(({ layer }) => layer === kind).length]).filter(([, count]) => count !== 0));
  return { marks: marks.filter(({ slug }) => kept.has(slug)), edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)), more };
}
