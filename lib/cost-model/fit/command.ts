/** The fit as one step: rows in, constants and their validation out. No clock: the date is given or the newest row's. */
import type { Constants } from "../constants";
import type { Row } from "../describe/row";
import { type Validation, validateFit } from "../validation/validate";
import { fitConstants } from "./fit";

export function fitAll(rows: readonly Row[], today?: string): { constants: Constants; validation: Validation } {
  const newest = rows.map(({ date }) => date ?? "").sort().at(-1) ?? "";
  const constants = fitConstants(rows, today ?? newest);
  return { constants, validation: validateFit(rows, constants) };
}
