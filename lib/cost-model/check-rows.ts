/** Predicts rows and scores them. */
import type { Constants } from "./constants";
import { describeRow, metricOf } from "./describe/describe";
import type { Row } from "./describe/row";
import { predict } from "./predict";
import { relativeError, type Result } from "./score";

/** One row's prediction; null with a reason where the description leads to no finite, positive number. */
export function predictRow(row: Row, constants: Constants): { predicted: number | null; reason?: string } {
  const predicted = predict(describeRow(row), metricOf(row), constants);
  if (Number.isFinite(predicted) && predicted > 0) return { predicted };
  return { predicted: null, reason: "the description gives no finite time: one of its sizes is out of all proportion" };
}

/** Every row with prediction and error, in the order given. Rows without a measurement are left out. */
export function checkRows(rows: readonly Row[], constants: Constants): Result[] {
  return rows.flatMap((row, index) => {
    if (row.measured === undefined) return [];
    const { predicted, reason } = predictRow(row, constants);
    const result: Result = { id: row.id ?? `row ${index}`, cls: row.cls, metric: metricOf(row), measured: row.measured, predicted, error: relativeError(predicted, row.measured) };
    return [{ ...result, ...(reason === undefined ? {} : { reason }), ...(row.exclude_from_error === true ? { excluded: true as const } : {}) }];
  });
}
