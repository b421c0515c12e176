/** Error bands by class and kind of link, from rows that the fit did not see. */
import { describeRow } from "../describe/describe";
import type { Row, RowClass } from "../describe/row";
import { type Band, type BandRow, ROWS_FOR_A_BAND } from "../band";
import { quantile, type Result } from "../score";
import { type LinkKind, linkKindOf } from "../link-kind";

/** One band per class and kind of link that occurs. `results` are in the order of `rows`. */
export function bandsOf(rows: readonly Row[], results: readonly Result[]): Band[] {
  const groups = new Map<string, { cls: RowClass; link: LinkKind; rows: BandRow[] }>();
  for (const [index, row] of rows.entries()) {
    const result = results[index];
    if (result === undefined || result.excluded === true) continue;
    const link = linkKindOf(describeRow(row));
    const group = groups.get(`${row.cls} ${link}`) ?? { cls: row.cls, link, rows: [] };
    groups.set(`${row.cls} ${link}`, { ...group, rows: [...group.rows, { id: result.id, measured: result.measured, predicted: result.predicted === null ? null : Number(result.predicted.toPrecision(4)), source: row.source ?? "" }] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => bandOf(group));
}

function bandOf({ cls, link, rows }: { cls: RowClass; link: LinkKind; rows: BandRow[] }): Band {
  if (rows.length < ROWS_FOR_A_BAND) return { cls, link, n: rows.length, rows };
  const ratios = rows.flatMap(({ measured, predicted }) => (predicted === null ? [] : [measured / predicted]));
  const errors = ratios.map((ratio) => Math.abs(1 / ratio - 1));
  const at = (values: readonly number[], share: number) => Number((quantile(values, share) ?? 1).toFixed(3));
  return { cls, link, n: rows.length, low: at(ratios, 0.1), high: at(ratios, 0.9), median: at(errors, 0.5) };
}
