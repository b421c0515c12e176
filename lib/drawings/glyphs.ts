/** The sign of a relation where a source joins a trunk, as path data around a point. Told apart by form, filled or open, without colour. */
import type { DrawnRelation } from "./graph";

export const round = (value: number): string => String(Math.round(value * 10) / 10);

const circle = (x: number, y: number, r: number) => `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`;
const diamond = (x: number, y: number, r: number) => `M${round(x)} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
const square = (x: number, y: number, r: number) => `M${round(x - r)} ${round(y - r)}h${r * 2}v${r * 2}h${-r * 2}z`;

/** Filled circle, open circle, filled diamond, open square: what is open is so by its class. */
export const JOINTS: Record<DrawnRelation, (x: number, y: number) => string> = {
  embeds: (x, y) => circle(x, y, 3.5),
  wraps: (x, y) => circle(x, y, 3.2),
  orchestrates: (x, y) => diamond(x, y, 4.2),
  succeeds: (x, y) => square(x, y, 3),
};

/** An arrow that touches the line at `y`, from above or from below. */
export const arrow = (x: number, y: number, from: "above" | "below"): string => {
  const [tip, back] = from === "above" ? [y - 1, -6] : [y + 1, 6];
  return `M${round(x)} ${round(tip)}l3.5 ${back}h-7z`;
};
