/** The `summary.csv` that `vllm bench sweep` writes with pandas: the results of its runs, a row each. */
import { cellValue } from "../text/narrow";
import { parseCsv } from "../text/table";
import { refuse, type Reading, type TextImporter } from "./importer";
import { importVllm } from "./vllm";

/** Empty cells are what a run did not write; the first column is pandas' index. */
export const importVllmCsv: TextImporter = ({ text }) => {
  const header = text.slice(0, text.indexOf("\n"));
  if (!/(^|,)model_id(,|$)/.test(header) || !/(^|,)total_input_tokens(,|$)/.test(header)) return undefined;
  const rows = parseCsv(text).map((row) => Object.fromEntries(Object.entries(row).filter(([key, cell]) => key !== "" && cell !== "").map(([key, cell]) => [key, cellValue(cell)])));
  if (rows.length === 0) return refuse("a summary of vllm bench sweep without runs");
  return rows.map((row) => importVllm(row) ?? refuse("a row of a vLLM summary without model_id or completed")).reduce<Reading>((all, one) => ({ imported: [...all.imported, ...one.imported], refused: [...all.refused, ...one.refused] }), { imported: [], refused: [] });
};

