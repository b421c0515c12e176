import { figure } from "@/lib/calculator/numbers";
import { lineOf } from "@/lib/drawings/line";
import { place } from "@/lib/drawings/scale";

interface Props {
  title: string;
  points: readonly { x: number; y: number }[];
  /** Words under the horizontal axis. */
  axis: string;
  log?: boolean;
  here?: number | undefined;
  /** A tick of the horizontal axis in words. */
  tick?: (value: number) => string;
}

/** Tokens per second of one stream against one quantity. The reader's own point is marked. */
export function LineChart({ title, points, axis, log = false, here, tick = figure }: Props) {
  const drawing = lineOf(points, { log, here });
  const { width, height, left, bottom, x, y } = drawing;
  const ends = [points[0], points.at(-1)].flatMap((point) => (point === undefined ? [] : [`${figure(point.y)} tok/s at ${tick(point.x)}`]));
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}: ${ends.length === 0 ? "nothing to draw" : ends.join(", ")}`}>
        {y.ticks.map((value) => <g key={value}><path className="grid" d={`M${left} ${place(y.at(value))}H${width - 14}`} /><text x={left - 6} y={place(y.at(value)) + 4} textAnchor="end">{figure(value)}</text></g>)}
        {points.length > 0 && x.ticks.map((value) => <text key={value} x={place(x.at(value))} y={bottom + 16} textAnchor="middle">{tick(value)}</text>)}
        <text x={width - 14} y={height - 4} textAnchor="end">{axis}</text>
        {points.length === 0 ? <text x={left + 8} y={bottom / 2}>Nothing to draw: nothing is linked.</text> : <path className="line" d={drawing.path} />}
        {drawing.marked && <circle className="mark" cx={drawing.marked.x} cy={drawing.marked.y} r={5} />}
      </svg>
    </figure>
  );
}
