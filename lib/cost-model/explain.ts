/** One row in words: what was understood, what each part of the time is, and how the number came about. */
import { answer, type Answer } from "./answer";
import { predictRow } from "./check-rows";
import type { Constants } from "./constants";
import { describeRow, metricOf } from "./describe/describe";
import type { Row } from "./describe/row";
import { GIB, type System } from "./system";
import { type Band, findBand } from "./band";
import { linkKindOf } from "./link-kind";

const figure = (value: number, digits = 4) => String(Number(value.toPrecision(digits)));
const ms = (seconds: number) => `${figure(1000 * seconds, 3)} ms`;
const gib = (bytes: number) => `${figure(bytes / GIB, 3)} GiB`;

/** Several lines of text on one row. */
export function explainRow(row: Row, constants: Constants, bands: readonly Band[]): string {
  const system = describeRow(row);
  const metric = metricOf(row);
  const { predicted, reason } = predictRow(row, constants);
  const result = answer(system, constants, bands);
  const measured = row.measured === undefined || predicted === null ? "" : `, measured ${figure(row.measured)} (${predicted >= row.measured ? "+" : "−"}${Math.abs(100 * (predicted / row.measured - 1)).toFixed(1)} %)`;
  const head = `${row.id ?? "row"}: ${metric} ${predicted === null ? (reason ?? "") : `${figure(predicted)} tok/s predicted`}${measured}`;
  const body = "mistakes" in result ? result.mistakes : [...answerLines(result), bandLine(findBand(bands, row.cls, linkKindOf(system)))];
  return [head, ...understood(system), ...body].join("\n  ");
}

function understood({ model, quantisation, machines, link, parallelism, load }: System): string[] {
  const [machine] = machines;
  return [
    `model     ${figure(model.params / 1e9)} B parameters, ${figure(model.activeParams / 1e9)} B active, ${model.layers} layers, ${model.attention.toUpperCase()}, ${figure(model.kvBytesPerToken / 1024)} KiB of KV cache per token`,
    `weights   ${gib(quantisation.weightBytes)}, ${figure(quantisation.denseBits)} bits dense, ${figure(quantisation.expertBits)} bits experts`,
    `machines  ${machines.length}${machine === undefined ? "" : ` of ${gib(machine.memory)}, ${figure(machine.bandwidth / 1e9)} GB/s, ${figure(machine.flops / 1e12)} TFLOPS, ${machine.vendor}`}`,
    `spread    ${parallelism.kind}, tensor ${parallelism.tensor} × pipeline ${parallelism.pipeline} × copies ${parallelism.replicas}; link ${figure(link.bandwidth / 1e9)} GB/s, ${figure(link.latency * 1e6)} µs one way`,
    `load      ${load.batch} streams, ${load.promptTokens} prompt and ${load.generatedTokens} generated tokens`,
  ];
}

function answerLines({ backend, fits, step, bottleneck, changes, decode, timeToFirstToken, aggregate }: Answer): string[] {
  const [fit] = fits;
  const [best] = changes;
  return [
    `backend   ${backend.name}${backend.known ? "" : " (the row's backend is not known)"}`,
    `step      max(memory ${ms(step.memory)}, compute ${ms(step.compute)}) + overhead ${ms(step.fixed)} + communication ${ms(step.communication)} = ${ms(step.total)} for one stream`,
    `answers   ${figure(decode)} tok/s one stream, ${figure(aggregate)} tok/s all streams, first token after ${ms(timeToFirstToken)}`,
    ...(fit === undefined ? [] : [`memory    first machine ${gib(fit.need.total)} of ${gib(fit.byDefault)} (raised ${gib(fit.raised)}): ${fit.verdict}`]),
    `limit     ${bottleneck}${best === undefined || best.gain <= 1 ? "" : `; ${best.what.toLowerCase()}: ×${figure(best.gain, 3)}`}`,
  ];
}

function bandLine(band: Band | undefined): string {
  if (band === undefined) return "band      not validated: no measured row of this class and link";
  if (band.rows !== undefined) return `band      not validated: ${band.n} measured ${band.n === 1 ? "row" : "rows"} (${band.rows.map(({ id, measured, predicted }) => `${id} ${figure(measured)} against ${predicted === null ? "null" : figure(predicted)}`).join("; ")})`;
  return `band      nine in ten of ${band.n} rows above ${figure(band.low ?? 1, 3)}× and nine in ten below ${figure(band.high ?? 1, 3)}× the prediction`;
}
