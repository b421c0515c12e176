/** The two formats of the plate. Lengths in user units, which are CSS pixels where the plate is shown at its own width. */
import { type Span, SPANS } from "@/lib/catalog/schema/words";

export interface Frame {
  name: "wide" | "tall";
  width: number;
  /** Height of the line with the names of the machines. */
  head: number;
  /** Left margin, which holds the names of the layers; without one they stand above their rows. */
  margin: number;
  /** Height of a layer's own heading, and the space before a layer. */
  heading: number;
  gap: number;
  /** Least height of a layer's rows: its name must find room beside them. */
  least: number;
  /** Height of a row, and how far below its top the name and the line stand. */
  row: number;
  baseline: number;
  bar: number;
  /** Size of a name, and the most a letter of the monospace may take. */
  font: number;
  advance: number;
  /** Distance between two trunks. */
  track: number;
  machines: Readonly<Record<Span, string>>;
}

/** Widest advance among the fonts of --font-mono is 0.602 em (Menlo, DejaVu Sans Mono); a little more for rounding. */
const ADVANCE = 0.61;

export const WIDE: Frame = {
  name: "wide", width: 760, head: 28, margin: 106, heading: 0, gap: 12, least: 36, row: 26, baseline: 15, bar: 21, font: 13, advance: 13 * ADVANCE, track: 13,
  machines: { desktop: "One laptop or desktop", server: "One server", cluster: "A cluster", internet: "The internet" },
};

export const TALL: Frame = {
  name: "tall", width: 342, head: 26, margin: 0, heading: 22, gap: 10, least: 0, row: 27, baseline: 15.5, bar: 21.5, font: 12.5, advance: 12.5 * ADVANCE, track: 10,
  machines: { desktop: "Laptop", server: "Server", cluster: "Cluster", internet: "Internet" },
};

/** Where a machine's column begins; the fifth value is the right edge. */
export function columnEdges({ width, margin }: Frame): number[] {
  const each = (width - margin) / SPANS.length;
  return Array.from({ length: SPANS.length + 1 }, (_, index) => margin + each * index);
}
