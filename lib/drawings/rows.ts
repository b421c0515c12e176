/** One row for every mark, layer under layer: where its name stands and how far its line runs. */
import { type Kind, KINDS, SPANS } from "@/lib/catalog/schema/words";
import { columnEdges, type Frame } from "./frame";
import type { Graph, Mark } from "./graph";
import { LAYERS } from "./words";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Row {
  mark: Mark;
  /** The name as drawn; before it the number of the zone, after it a dagger where the runtime declines. */
  name: string;
  nameAt: number;
  daggerAt: number;
  /** Number, name and dagger together. */
  label: Box;
  /** The whole row of this mark, as a target for the pointer. */
  target: Box;
  baseline: number;
  /** Height of the line, its two ends, and where it begins to be broken. */
  bar: number;
  x1: number;
  x2: number;
  brokenAt: number;
}

export interface Layer {
  kind: Kind;
  y: number;
  height: number;
  /** Its name; in the tall format with what it does, which the wide one sets below. */
  label: Box;
  /** Runtimes of the layer that folding left out, and where that is said. */
  more: { count: number; baseline: number; target: Box } | undefined;
}

export interface Rows {
  rows: readonly Row[];
  layers: readonly Layer[];
  height: number;
}

/** Between a line and the edge of its column. */
export const INSET = 4;
/** Letters that the zone's number takes with the space behind it, and the dagger with the space before it. */
const NUMBER = 1.8;
const DAGGER = 1.5;
/** The most a letter of the serif takes: the layer's name at 14.5 px semibold, what it does at 12 px italic. */
const LAYER_ADVANCE = 8.4;
const DOES_ADVANCE = 6.2;
/** Longer names are drawn short: their initials if these are a slug of theirs, else cut. The page beside it has them whole. */
const LONGEST = 22;

export function layRows({ marks, more: left }: Graph, frame: Frame): Rows {
  const rows: Row[] = [];
  const layers: Layer[] = [];
  let y = frame.head;
  for (const kind of [...KINDS].reverse()) {
    const own = marks.filter(({ layer }) => layer === kind);
    const count = left[kind] ?? 0;
    if (own.length + count === 0) continue;
    const first = y + frame.gap + frame.heading;
    rows.push(...own.map((mark, index) => rowOf(mark, first + index * frame.row, frame)));
    const end = first + own.length * frame.row;
    const more = count > 0 ? { count, baseline: end + frame.baseline, target: { x: frame.margin, y: end, width: frame.width - frame.margin, height: frame.row } } : undefined;
    const height = frame.gap * 1.5 + frame.heading + Math.max(frame.least, (own.length + (count > 0 ? 1 : 0)) * frame.row);
    layers.push({ kind, y, height, label: layerLabel(kind, y, frame), more });
    y += height;
  }
  return { rows, layers, height: y + 2 };
}

function layerLabel(kind: Kind, y: number, { gap, heading, baseline }: Frame): Box {
  const { name, does } = LAYERS[kind];
  const wide = heading === 0;
  const width = wide ? Math.max(name.length * LAYER_ADVANCE, does.length * DOES_ADVANCE) : name.length * LAYER_ADVANCE + (does.length + 1) * DOES_ADVANCE;
  return { x: 0, y: y + gap + (wide ? baseline : heading - 8) - 13, width, height: wide ? 36 : 16 };
}

function rowOf(mark: Mark, y: number, frame: Frame): Row {
  const edges = columnEdges(frame);
  const edge = (index: number) => edges[index] ?? frame.width;
  const { from, to, partFrom } = mark.reach;
  const x1 = edge(SPANS.indexOf(from)) + INSET;
  const x2 = edge(SPANS.indexOf(to) + 1) - INSET;
  const name = drawnName(mark);
  const width = (NUMBER + name.length + (mark.declining ? DAGGER : 0)) * frame.advance;
  const label = { x: Math.max(0, Math.min(x1, frame.width - width)), y: y + frame.baseline - frame.font * 0.8, width, height: frame.font * 1.05 };
  const target = { x: Math.min(x1, label.x), y, width: Math.max(x2 - x1, width), height: frame.row };
  const nameAt = label.x + NUMBER * frame.advance;
  return { mark, name, nameAt, daggerAt: nameAt + (name.length + DAGGER - 1) * frame.advance, label, target, baseline: y + frame.baseline, bar: y + frame.bar, x1, x2, brokenAt: partFrom === undefined ? x2 : Math.max(x1, edge(SPANS.indexOf(partFrom))) };
}

export function drawnName({ name, slug }: Pick<Mark, "name" | "slug">): string {
  if (name.length <= LONGEST) return name;
  const initials = name.split(/\s+/).map((word) => word[0] ?? "").join("");
  return initials.toLowerCase() === slug ? initials.toUpperCase() : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
