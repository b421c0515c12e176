/** From a parsed JSON file to rows, or every mistake in it at its index. */
import type { z } from "zod";
import { validate } from "@/lib/catalog/validate";
import { type Row, rowSchema } from "./describe/row";

export interface RowProblem {
  /** Place of the row in the list, from 0; −1 for the file itself. */
  index: number;
  id?: string | undefined;
  field: string;
  expected: string;
  got: string;
}

/** `{ rows: […] }`, a bare list, or one row alone. */
export function listOf(data: unknown): unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== "object" || data === null) return undefined;
  if ("rows" in data) return Array.isArray(data.rows) ? data.rows : undefined;
  return "cls" in data ? [data] : undefined;
}

/** All rows, or all problems; never some of each. `measured` is asked for unless a prediction alone is wanted. */
export function parseRows(data: unknown, needsMeasured = true): { rows: Row[] } | { problems: RowProblem[] } {
  const list = listOf(data);
  if (list === undefined) return { problems: [{ index: -1, field: "rows", expected: 'a list of rows, or { "rows": [ … ] }', got: typeOf(data) }] };
  const checked = list.map((row, index) => parseRow(row, index, needsMeasured));
  const problems = checked.flatMap((each) => ("problems" in each ? each.problems : []));
  return problems.length > 0 ? { problems } : { rows: checked.flatMap((each) => ("row" in each ? [each.row] : [])) };
}

function parseRow(data: unknown, index: number, needsMeasured: boolean): { row: Row } | { problems: RowProblem[] } {
  const id = typeof data === "object" && data !== null && "id" in data && typeof data.id === "string" ? data.id : undefined;
  const result = validate<z.ZodType<Row>>(rowSchema, data, { file: "row" });
  if (!result.ok) return { problems: result.findings.map(({ field, expected, got }) => ({ index, id, field: field === "front matter" ? "row" : field, expected, got })) };
  if (needsMeasured && result.value.measured === undefined) return { problems: [{ index, id, field: "measured", expected: "a positive number", got: "nothing" }] };
  return { row: result.value };
}

const typeOf = (data: unknown) => (data === null ? "null" : `${typeof data === "object" ? "an object" : `a ${typeof data}`} without rows`);
