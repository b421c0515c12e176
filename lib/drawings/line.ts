/** One line over an axis: the speed of a stream against machines or latency. */
import { linearScale, logScale, place, type Scale } from "./scale";

export interface LineDrawing {
  width: number;
  height: number;
  left: number;
  bottom: number;
  x: Scale;
  y: Scale;
  path: string;
  /** The reader's own point, where it lies on the line. */
  marked: { x: number; y: number } | undefined;
}

const WIDTH = 420;
const HEIGHT = 230;
const LEFT = 52;
const BOTTOM = 192;

/** @param log Whether the horizontal axis is logarithmic. @param here The x that the reader chose. */
export function lineOf(points: readonly { x: number; y: number }[], { log, here }: { log: boolean; here: number | undefined }): LineDrawing {
  const xs = points.map(({ x }) => x);
  const x = log ? logScale(xs, LEFT, WIDTH - 14) : linearScale(xs, LEFT, WIDTH - 14);
  const y = linearScale(points.map((point) => point.y), BOTTOM, 14);
  const own = points.find((point) => here !== undefined && Math.abs(point.x - here) <= 0.2 * here);
  const path = points.map((point, index) => `${index === 0 ? "M" : "L"}${place(x.at(point.x))} ${place(y.at(point.y))}`).join("");
  return { width: WIDTH, height: HEIGHT, left: LEFT, bottom: BOTTOM, x, y, path, marked: own && { x: place(x.at(own.x)), y: place(y.at(own.y)) } };
}
