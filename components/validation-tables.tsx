import { figure, percent as percentOf } from "@/lib/calculator/numbers";
import { CLASSES, type RowClass } from "@/lib/cost-model/describe/row";
import { CLASS_NAMES } from "@/lib/cost-model/presets-rows";
import type { Summary } from "@/lib/cost-model/score";
import type { Validation } from "@/lib/cost-model/validation/validate";

const percent = (share: number | null) => (share === null ? "none" : percentOf(share));
const isClass = (name: string): name is RowClass => CLASSES.some((cls) => cls === name);

/** How far the model was off on rows it was fitted to, and on rows it had not seen. */
export function ValidationTables({ validation }: { validation: Validation }) {
  const { inSample, heldOut, weighted, fiveFold, leaveOneHardwareOut, leaveOneSourceOut, unknownBackend, fitted, rows, backends } = validation;
  const kinds: [string, Summary | undefined][] = [
    ["Rows it was fitted to", inSample["all"]],
    ["The same, no source counting for more than 15 %", weighted],
    ["One row in four kept out of the fit", heldOut["all"]],
    ["Five parts, each predicted from the other four", fiveFold],
    ["Each machine predicted without its own rows", leaveOneHardwareOut],
    ["Each source predicted without its own rows", leaveOneSourceOut],
    ["Runtime not known", unknownBackend],
  ];
  return (
    <>
      <table className="stack">
        <caption>Absolute relative error of {rows} rows; {fitted.length} constants were fitted, {figure(rows / Math.max(1, fitted.length))} rows for each. Constants of {validation.date}.</caption>
        <thead><tr><th scope="col">Predicted how</th><th scope="col">Rows</th><th scope="col">Median</th><th scope="col">95th percentile</th></tr></thead>
        <tbody>{kinds.flatMap(([name, summary]) => (summary === undefined ? [] : [<tr key={name}><th scope="row">{name}</th><td data-label="Rows">{summary.n}</td><td data-label="Median">{percent(summary.median)}</td><td data-label="95th percentile">{percent(summary.p95)}</td></tr>]))}</tbody>
      </table>
      <table className="stack">
        <caption>The same by class: fitted, and kept out of the fit</caption>
        <thead><tr><th scope="col">Class</th><th scope="col">Rows</th><th scope="col">Median</th><th scope="col">95th percentile</th><th scope="col">Kept out</th><th scope="col">Median</th><th scope="col">95th percentile</th></tr></thead>
        <tbody>
          {Object.entries(inSample).filter(([name]) => name !== "all").map(([name, { n, median, p95 }]) => {
            const held = heldOut[name];
            return <tr key={name}><th scope="row">{isClass(name) ? CLASS_NAMES[name] : name}</th><td data-label="Rows">{n}</td><td data-label="Median">{percent(median)}</td><td data-label="95th percentile">{percent(p95)}</td><td data-label="Kept out">{held?.n ?? 0}</td><td data-label="Median, kept out">{percent(held?.median ?? null)}</td><td data-label="95th percentile, kept out">{percent(held?.p95 ?? null)}</td></tr>;
          })}
        </tbody>
      </table>
      <table className="stack">
        <caption>Constants of each runtime’s own, and the rows that carry them; all others are assumed or shared</caption>
        <thead><tr><th scope="col">Runtime, as the rows name it</th><th scope="col">Rows</th><th scope="col">Constants</th></tr></thead>
        <tbody>{backends.map(({ backend, rows: count, constants }) => <tr key={backend}><th scope="row"><code>{backend}</code></th><td data-label="Rows">{count}</td><td data-label="Constants">{constants}</td></tr>)}</tbody>
      </table>
    </>
  );
}
