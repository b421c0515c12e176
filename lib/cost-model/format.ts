/** Tables for people. */
import type { RowProblem } from "./parse-rows";
import type { Result, Summary } from "./score";
import type { Validation } from "./validation/validate";

const figure = (value: number | null) => (value === null ? "null" : String(Number(value.toPrecision(4))));
const percent = (value: number | null) => (value === null ? "–" : `${(100 * value).toFixed(1)} %`);

/** Columns as wide as their longest cell; the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd()).join("\n");
}

/** Measured, predicted and signed error of every row, in tokens/s. */
export function formatResults(results: readonly Result[]): string {
  const rows = results.map(({ id, cls, metric, measured, predicted, excluded, reason }) => [id, cls, metric, figure(measured), figure(predicted), predicted === null ? "100 %" : signed(predicted / measured - 1), excluded === true ? "not scored" : (reason ?? "")]);
  return table([["row", "class", "metric", "measured", "predicted", "error", ""], ...rows]);
}

const signed = (value: number) => `${value < 0 ? "−" : "+"}${(100 * Math.abs(value)).toFixed(1)} %`;

/** Rows, median and 95th percentile by name. */
export function formatSummaries(summaries: Readonly<Record<string, Summary>>): string {
  return table([["absolute error", "rows", "median", "95th", "null"], ...Object.entries(summaries).map(([name, { n, median, p95, nulls }]) => [name, String(n), percent(median), percent(p95), String(nulls)])]);
}

/** How the constants were fitted, and their errors on rows that the fit did not see. */
export function formatValidation({ date, rows, fitted, generic, inSample, weighted, heldOut, fiveFold, leaveOneHardwareOut, leaveOneSourceOut, unknownBackend }: Validation): string {
  const summaries: Record<string, Summary> = { "calibration rows": inSample["all"] ?? weighted, "no source above 15 %": weighted, "held-out quarter": heldOut["all"] ?? weighted, "five-fold": fiveFold, "leave one hardware out": leaveOneHardwareOut, "leave one source out": leaveOneSourceOut, "backend unknown": unknownBackend };
  return `Constants of ${date}: ${fitted.length} of named backends and links fitted on ${rows} rows, and ${generic.length} generic ones for unknown backends.\n${formatSummaries(summaries)}`;
}

/** Every mistake at its index. */
export function formatRowProblems(file: string, problems: readonly RowProblem[]): string {
  const each = problems.map(({ index, id, field, expected, got }) => `${file}  ${index < 0 ? "file" : `row ${index}`}${id === undefined ? "" : ` (${id})`}  ${field}\n  expected  ${expected}\n  got       ${got}`);
  return [...each, `✖ ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`].join("\n\n");
}
