/** SVG elements by attribute and class only: the policy allows no style attribute and no style element. Lengths in user units. */
import type { Element, ElementContent } from "hast";

type Properties = Element["properties"];

export const el = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({ type: "element", tagName, properties, children });

/** Two decimals are finer than any screen, and keep the bytes of two builds the same. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

export const words = (value: string): ElementContent => ({ type: "text", value });

/** A line of text; `anchor` says which end of it stands at x. */
export const label = (x: number, y: number, value: string, className: string, anchor: "start" | "middle" | "end" = "start"): Element =>
  el("text", { x: round(x), y: round(y), className: [className], ...(anchor === "start" ? {} : { textAnchor: anchor }) }, words(value));

export const box = (x: number, y: number, width: number, height: number, className: string): Element =>
  el("rect", { x: round(x), y: round(y), width: round(width), height: round(height), className: [className] });

export const path = (d: string, className: string): Element => el("path", { d, className: [className] });

/** An arrow along a straight line, its head at the second point. */
export function arrow(x1: number, y1: number, x2: number, y2: number, className = "talk"): Element {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const barb = (side: 1 | -1) => `M${round(x2)} ${round(y2)}L${round(x2 - 6 * ux - side * 3 * uy)} ${round(y2 - 6 * uy + side * 3 * ux)}`;
  return path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}${barb(1)}${barb(-1)}`, className);
}
