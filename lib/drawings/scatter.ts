/** Predicted against measured on logarithmic axes of the same range: a point on the diagonal was foretold exactly. */
import { logScale, place, type Scale } from "./scale";

export interface ScatterPoint {
  x: number;
  y: number;
  /** Decides mark and colour. */
  series: string;
  label: string;
}

export interface Scatter {
  size: number;
  margin: number;
  axis: Scale;
  points: { x: number; y: number; series: number; label: string }[];
  /** Twice and half the measured value, as paths. */
  double: string;
  half: string;
  diagonal: string;
}

const SIZE = 560;
const MARGIN = 56;

/** @param series The order of the series, which gives each its mark. */
export function scatterOf(points: readonly ScatterPoint[], series: readonly string[]): Scatter {
  const axis = logScale(points.flatMap(({ x, y }) => [x, y]), MARGIN, SIZE - 12);
  const flip = (value: number) => place(SIZE - axis.at(value));
  const low = axis.ticks[0] ?? 1;
  const high = axis.ticks.at(-1) ?? 10;
  const line = (factor: number) => {
    const [from, to] = factor >= 1 ? [low, high / factor] : [low / factor, high];
    return `M${place(axis.at(from))} ${flip(from * factor)}L${place(axis.at(to))} ${flip(to * factor)}`;
  };
  return { size: SIZE, margin: MARGIN, axis, points: points.map(({ x, y, series: name, label }) => ({ x: place(axis.at(x)), y: flip(y), series: series.indexOf(name), label })), double: line(2), half: line(0.5), diagonal: line(1) };
}

/** A mark per series, each a shape of its own: colour is never the only signal. Paths around the origin. */
export const MARKS = ["M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0", "M-3-3h6v6h-6Z", "M0-4L4 3H-4Z", "M0-4.5L4.5 0L0 4.5L-4.5 0Z", "M-4-1H-1V-4H1V-1H4V1H1V4H-1V1H-4Z", "M0 4L4-3H-4Z", "M-3.5-3.5L3.5 3.5M-3.5 3.5L3.5-3.5"] as const;
