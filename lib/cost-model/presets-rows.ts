/** The published measurements with their predictions, for pages drawn at build time. */
import data from "@/content/cost-model/rows.json";
import { checkRows } from "./check-rows";
import { CONSTANTS } from "./current";
import type { Row, RowClass } from "./describe/row";
import { parseRows } from "./parse-rows";
import type { Result } from "./score";

export interface MeasuredRow extends Result {
  source: string;
  location: string;
  date: string;
  /** Machine, model and quantisation as the row names them. */
  what: string;
}

const nameOf = (described: unknown): string => (typeof described === "object" && described !== null && "name" in described && typeof described.name === "string" ? described.name : "");

function wordsOf({ hardware, model, quant, nodes }: Row): string {
  const kinds = Array.isArray(hardware) ? hardware.map(nameOf) : [nameOf(hardware)];
  const count = nodes === undefined || nodes === 1 ? "" : `${nodes} × `;
  return `${count}${kinds.filter(Boolean).join(" + ")}, ${nameOf(model)} ${nameOf(quant)}`.trim();
}

/** Every row of content/cost-model/rows.json in its order. @throws Error when the file is malformed: `npm run cost-model -- check` says where. */
export function measuredRows(): MeasuredRow[] {
  const parsed = parseRows(data);
  if ("problems" in parsed) throw new Error(`content/cost-model/rows.json holds ${parsed.problems.length} malformed fields; run npm run cost-model -- check content/cost-model/rows.json.`);
  const results = checkRows(parsed.rows, CONSTANTS);
  return parsed.rows.flatMap((row, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ ...result, source: row.source ?? "", location: row.location ?? "", date: row.date ?? "", what: wordsOf(row) }];
  });
}

/** Classes in words. */
export const CLASS_NAMES: Record<RowClass, string> = {
  single_decode: "One device, decode",
  single_prefill: "One device, prefill",
  tp: "Tensor parallel",
  pp: "Pipeline",
  batch: "Many streams",
  wan: "Across the internet",
  wan_fwd: "Across the internet, forward passes",
};
