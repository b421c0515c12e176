/** The cited setups with what the model predicts for each size and what was measured there. */
import type { Setup } from "@/lib/catalog/schema/preset";
import type { Band } from "@/lib/cost-model";
import type { MeasuredRow } from "@/lib/cost-model/presets-rows";
import type { Catalogue } from "./catalogue";
import { type Result, resultOf } from "./result";
import { stateOf } from "./setup-state";
import { type State, writeState } from "./state";

export interface SetupLine {
  key: string;
  /** "4 machines", "2 machines, 8 streams". */
  size: string;
  state: State;
  /** The calculator's address for it, from the "?" on. */
  search: string;
  result: Result;
  /** Tokens/s that the row's metric asks for: of all streams where there are several. */
  predicted: number;
  measured: { value: number; row: MeasuredRow } | { searched: string };
}

export interface SetupReport {
  setup: Setup;
  lines: SetupLine[];
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** @throws Error naming a setup that leads to no prediction, or a row that is not in the file: both are mistakes of the register. */
export function reportSetups(setups: readonly Setup[], catalogue: Catalogue, rows: readonly MeasuredRow[], bands: readonly Band[]): SetupReport[] {
  return setups.map((setup) => ({ setup, lines: setup.variants.map((variant) => lineOf(setup, variant, catalogue, rows, bands)) }));
}

function lineOf(setup: Setup, { machines, batch, row: id, searched }: Setup["variants"][number], catalogue: Catalogue, rows: readonly MeasuredRow[], bands: readonly Band[]): SetupLine {
  const state = stateOf(setup, { machines, batch });
  const result = resultOf(state, catalogue, bands);
  if ("mistakes" in result) throw new Error(`scripts/seed/presets/setups.ts, "${setup.slug}": ${result.mistakes.join(" ")}`);
  const row = rows.find((candidate) => candidate.id === id);
  if (id !== undefined && row === undefined) throw new Error(`scripts/seed/presets/setups.ts, "${setup.slug}": no row "${id}" in content/cost-model/rows.json.`);
  return {
    key: `${setup.slug}-${machines}-${batch}`,
    size: batch === 1 ? plural(machines, "machine") : `${plural(machines, "machine")}, ${plural(batch, "stream")}`,
    state, search: writeState(state), result,
    predicted: batch === 1 ? result.answer.decode : result.answer.aggregate,
    measured: row === undefined ? { searched: searched ?? "" } : { value: row.measured, row },
  };
}
