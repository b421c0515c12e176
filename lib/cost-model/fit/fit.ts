/** The fit: constants from measured rows, drawn back to plausible values where rows are few. */
import { GENERIC } from "../backends";
import type { Constants } from "../constants";
import { describeRow, metricOf } from "../describe/describe";
import type { Row } from "../describe/row";
import { type Metric, predict } from "../predict";
import type { System } from "../system";
import { spreadOf } from "./free";
import { genericHandles, type Handle, knownHandles } from "./handles";
import { minimise } from "./minimise";
import { PRIORS } from "./priors";

/** A row ready to be predicted many times. */
interface Sample {
  system: System;
  metric: Metric;
  measured: number;
  backend: string;
  weight: number;
}

/** Rows that count: measured, and not shown only. */
function samplesOf(rows: readonly Row[]): Sample[] {
  return rows.flatMap((row) => (row.measured === undefined || row.exclude_from_error === true ? [] : [{ system: describeRow(row), metric: metricOf(row), measured: row.measured, backend: row.backend ?? "", weight: 1 }]));
}

/** Moves the handles of `start` until the samples are met as well as the priors allow. */
function fitHandles(start: Constants, handles: readonly Handle[], samples: readonly Sample[]): Constants {
  const at = (point: readonly number[]) => handles.reduce((constants, handle, index) => handle.write(constants, Math.exp(point[index] ?? 0)), start);
  const residual = ({ system, metric, measured }: Sample, constants: Constants) => Math.log(predict(system, metric, constants) / measured);
  let last: { point: readonly number[]; constants: Constants } | undefined;
  const constantsAt = (point: readonly number[]) => {
    if (last?.point !== point) last = { point, constants: at(point) };
    return last.constants;
  };
  const point = minimise({
    residuals: (candidate) => samples.map((sample) => residual(sample, constantsAt(candidate))),
    residual: (candidate, row) => samples.slice(row, row + 1).reduce((_, sample) => residual(sample, constantsAt(candidate)), 0),
    concerned: handles.map(({ concerns }) => samples.flatMap(({ system }, row) => (concerns(system) ? [row] : []))),
    weights: samples.map(({ weight }) => weight),
    centres: handles.map((handle) => Math.log(handle.read(start))),
    spreads: handles.map(({ path }) => spreadOf(path)),
  });
  return handles.reduce((constants, handle, index) => handle.write(constants, rounded(Math.exp(point[index] ?? 0))), start);
}

/** Four significant digits: more would claim a precision that rows do not give. */
const rounded = (value: number) => Number(value.toPrecision(4));

/** All constants: first those of named backends, links and hops, then the generic ones with every backend held unknown. */
export function fitConstants(rows: readonly Row[], date: string): Constants {
  const samples = samplesOf(rows);
  const known = fitHandles(PRIORS, knownHandles(PRIORS), samples);
  const nameless = namelessOf(samples);
  return { ...fitHandles(known, genericHandles(known), nameless), date };
}

/** The samples without backends. Those of one backend share a weight of √n, so that a well-measured one does not speak for its vendor alone. */
function namelessOf(samples: readonly Sample[]): Sample[] {
  const counts = new Map<string, number>();
  for (const { backend } of samples) counts.set(backend, (counts.get(backend) ?? 0) + 1);
  return samples.map((sample) => ({ ...sample, system: { ...sample.system, backend: GENERIC }, weight: 1 / Math.sqrt(counts.get(sample.backend) ?? 1) }));
}



