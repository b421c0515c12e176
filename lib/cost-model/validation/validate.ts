/** How far the constants may be trusted: errors on rows that the fit did not see. */
import { GENERIC } from "../backends";
import type { Band } from "../band";
import { checkRows } from "../check-rows";
import type { Constants } from "../constants";
import type { Row } from "../describe/row";
import { fitConstants } from "../fit/fit";
import { FREE_BACKENDS } from "../fit/free";
import { genericPaths, knownPaths } from "../fit/handles";
import { type Result, type Summary, summarise, summariseByClass, summariseWeighted } from "../score";
import { bandsOf } from "./bands";
import { backendKey, foldKey, hardwareKey, isHeldOut, sourceKey } from "./split";

export interface Validation {
  date: string;
  rows: number;
  /** Paths of the constants that rows moved; all others are assumed. */
  fitted: string[];
  /** The same for generic constants, which speak only where a backend is unknown. */
  generic: string[];
  /** Constants of its own per backend, and the rows that carry them. */
  backends: { backend: string; rows: number; constants: number }[];
  inSample: Record<string, Summary>;
  /** In-sample, no source counting for more than 15 %. */
  weighted: Summary;
  /** One row in four kept out of the fit. */
  heldOut: Record<string, Summary>;
  fiveFold: Summary;
  leaveOneHardwareOut: Summary;
  leaveOneSourceOut: Summary;
  /** A backend's rows predicted with generic constants that were fitted without them. */
  unknownBackend: Summary;
  bands: Band[];
}

/** The backend held unknown, so that the vendor's constants answer. */
const nameless = (row: Row): Row => ({ ...row, backend: GENERIC });

/** Every row predicted by a fit that saw none of its group; in the order of the rows. */
function leaveOut(rows: readonly Row[], date: string, key: (row: Row, index: number) => string, view: (row: Row) => Row = (row) => row): Result[] {
  const keys = rows.map(key);
  const constants = new Map([...new Set(keys)].map((group) => [group, fitConstants(rows.filter((_, index) => keys[index] !== group), date)]));
  return rows.flatMap((row, index) => {
    const fitted = constants.get(keys[index] ?? "");
    return fitted === undefined ? [] : checkRows([view(row)], fitted);
  });
}

/** All of it. Deterministic; half a minute on two cores. */
export function validateFit(rows: readonly Row[], constants: Constants): Validation {
  const { date } = constants;
  const known = checkRows(rows, constants);
  const kept = fitConstants(rows.filter((row) => !isHeldOut(row)), date);
  const folds = leaveOut(rows, date, foldKey);
  return {
    date,
    rows: rows.length,
    fitted: knownPaths(),
    generic: genericPaths(),
    backends: Object.entries(FREE_BACKENDS).map(([backend, keys]) => ({ backend, rows: rows.filter((row) => row.backend === backend).length, constants: keys.length })),
    inSample: summariseByClass(known),
    weighted: summariseWeighted(known, rows.map(sourceKey)),
    heldOut: summariseByClass(checkRows(rows.filter(isHeldOut), kept)),
    fiveFold: summarise(folds),
    leaveOneHardwareOut: summarise(leaveOut(rows, date, hardwareKey)),
    leaveOneSourceOut: summarise(leaveOut(rows, date, sourceKey)),
    unknownBackend: summarise(leaveOut(rows, date, backendKey, nameless)),
    bands: bandsOf(rows, folds),
  };
}
