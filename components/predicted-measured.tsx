import { CLASS_NAMES, type MeasuredRow } from "@/lib/cost-model/presets-rows";
import { CLASSES } from "@/lib/cost-model/describe/row";
import { figure, percent } from "@/lib/calculator/numbers";
import { place } from "@/lib/drawings/scale";
import { MARKS, scatterOf } from "@/lib/drawings/scatter";

/** All measured rows with their predictions: a drawing by class, and the table behind it. */
export function PredictedMeasured({ rows }: { rows: readonly MeasuredRow[] }) {
  const present = CLASSES.filter((cls) => rows.some((row) => row.cls === cls));
  const points = rows.flatMap(({ measured, predicted, cls, id }) => (predicted === null ? [] : [{ x: measured, y: predicted, series: cls, label: id }]));
  const { size, margin, axis, points: marks, diagonal, double, half } = scatterOf(points, present);
  return (
    <>
      <figure className="chart scatter">
        <figcaption>Predicted tok/s, upwards, against measured, to the right. On the line the two agree; above the upper and below the lower thin line they differ by more than a factor of two.</figcaption>
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`${points.length} measured rows against their predictions; the table below holds every one`}>
          {axis.ticks.map((tick) => {
            const at = place(axis.at(tick));
            return <g key={tick}><path className="grid" d={`M${at} 12V${size - margin}M${margin} ${size - at}H${size - 12}`} /><text x={at} y={size - margin + 18} textAnchor="middle">{figure(tick)}</text><text x={margin - 6} y={size - at + 4} textAnchor="end">{figure(tick)}</text></g>;
          })}
          <path className="grid strong" d={`${double}${half}`} />
          <path className="axis" d={diagonal} />
          {marks.map(({ x, y, series, label }) => <path key={label} className={`mark series-${series}`} d={MARKS[series % MARKS.length]} transform={`translate(${x} ${y})`} />)}
          <text x={size - 12} y={size - margin + 38} textAnchor="end">measured, tok/s</text>
          <text x={margin + 8} y={26}>predicted, tok/s</text>
        </svg>
        <ul className="legend marks">{present.map((cls, index) => <li key={cls}><svg viewBox="-6 -6 12 12" aria-hidden="true"><path className={`mark series-${index}`} d={MARKS[index % MARKS.length]} /></svg>{CLASS_NAMES[cls]}</li>)}</ul>
      </figure>
      <details>
        <summary>All {rows.length} rows, by class, with their sources</summary>
        {present.map((cls) => <ClassTable key={cls} title={CLASS_NAMES[cls]} rows={rows.filter((row) => row.cls === cls)} />)}
      </details>
    </>
  );
}

function ClassTable({ title, rows }: { title: string; rows: readonly MeasuredRow[] }) {
  return (
    <table className="stack">
      <caption>{title}</caption>
      <thead><tr><th scope="col">Row</th><th scope="col">Figure</th><th scope="col">Measured</th><th scope="col">Predicted</th><th scope="col">Off by</th><th scope="col">Source</th></tr></thead>
      <tbody>
        {rows.map(({ id, what, metric, measured, predicted, error, source, location, date }) => (
          <tr key={id}>
            <th scope="row">{what} <span className="meta">{id}</span></th>
            <td data-label="Figure">{metric}</td>
            <td data-label="Measured">{figure(measured)}</td>
            <td data-label="Predicted">{predicted === null ? "none" : figure(predicted)}</td>
            <td data-label="Off by">{percent(error)}</td>
            <td data-label="Source"><a href={source}>{location === "" ? new URL(source).hostname : location}</a>, {date}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
