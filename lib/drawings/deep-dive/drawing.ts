/** A drawing of a deep dive: its shapes, and the same in words and in a table for those who do not see it. */
import type { Element } from "hast";

export interface Drawing {
  /** What the drawing is called. */
  title: string;
  /** What it shows, in a sentence or two; stands for the drawing where it cannot be seen. */
  says: string;
  /** Width and height of the shapes, in user units. */
  width: number;
  height: number;
  shapes: readonly Element[];
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
  /** Claims whose figures it draws, by ref; their notes stand under it. */
  rests: readonly string[];
}

/** A claim as a drawing needs it: its number, and both as printed. */
export interface Fact {
  number: number;
  printed: string;
}

/** Looks a claim up by its ref. */
export type FactOf = (ref: string) => Fact;
