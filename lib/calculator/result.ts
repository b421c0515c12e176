/** Everything the calculator says of a state: numbers, sentences, series. The same on the page, in the island and as markdown. */
import { type Answer, answer, type Band, CONSTANTS, type MachineFit, resolveBackend, type System } from "@/lib/cost-model";
import { bitsRead, weightBytesRead } from "@/lib/cost-model/equations/weights";
import type { Catalogue } from "./catalogue";
import { figure, gib, perSecond, seconds } from "./numbers";
import type { State } from "./state";
import { systemOf } from "./system";

export interface Result {
  system: System;
  answer: Answer;
}

/** The answer, or sentences that say why there is none. */
export function resultOf(state: State, catalogue: Catalogue, bands: readonly Band[]): Result | { mistakes: string[] } {
  const read = systemOf(state, catalogue);
  if ("mistakes" in read) return read;
  const found = answer(read.system, CONSTANTS, bands);
  return "mistakes" in found ? found : { system: read.system, answer: found };
}

export const BOTTLENECKS: Record<Answer["bottleneck"], string> = {
  memory: "Reading weights and cache from memory",
  compute: "Arithmetic",
  overhead: "Fixed cost per layer: launches and synchronisation, which neither memory nor link removes",
  communication: "Communication between the machines",
};

/** In one sentence whether the machines hold their shares. */
export function fitSentence({ answer: { fits }, system }: Result): string {
  const worst = fits.reduce<MachineFit | undefined>((found, fit) => (found === undefined || fit.need.total / fit.raised > found.need.total / found.raised ? fit : found), undefined);
  if (worst === undefined) return "No machine is named.";
  const need = `the fullest machine needs ${gib(worst.need.total)} of the ${gib(worst.byDefault)} it gives`;
  if (worst.verdict === "fits") return `It fits: ${need}.`;
  if (worst.verdict === "fits with a raised limit") return `It fits once the memory limit for the GPU is raised: ${need} by default, and ${gib(worst.raised)} then.`;
  const total = system.machines.reduce((sum, { memory }) => sum + memory, 0);
  const whole = system.quantisation.weightBytes > total ? ` The weights alone are larger than all memory together, ${gib(system.quantisation.weightBytes)} against ${gib(total)}.` : "";
  return `It does not fit: ${need}.${whole} The times below are those of machines that had the memory.`;
}

export interface FitRow {
  /** "Machine 1 to 4". */
  who: string;
  fit: MachineFit;
}

/** What each machine must hold, neighbours with the same need taken together. */
export function fitRows({ answer: { fits } }: Result): FitRow[] {
  const runs = fits.reduce<{ from: number; to: number; fit: MachineFit }[]>((found, fit, index) => {
    const last = found.at(-1);
    const same = last !== undefined && last.fit.need.total === fit.need.total && last.fit.byDefault === fit.byDefault;
    return same ? [...found.slice(0, -1), { ...last, to: index }] : [...found, { from: index, to: index, fit }];
  }, []);
  return runs.map(({ from, to, fit }) => ({ who: from === to ? `Machine ${from + 1}` : `Machines ${from + 1} to ${to + 1}`, fit }));
}

/** How far such predictions were off, in words. */
export function bandSentence({ system, answer: { band, decode, aggregate } }: Result): string {
  const rate = system.load.batch > 1 ? aggregate : decode;
  if (band === undefined) return "Not validated: 0 rows. No measured row is of this kind and link.";
  if (band.low === undefined || band.high === undefined) return `Not validated: ${band.n} ${band.n === 1 ? "row" : "rows"} of this kind and link, too few for a band.`;
  return `Eight in ten of ${band.n} measured rows of this kind and link lay between ${figure(band.low)} and ${figure(band.high)} times the prediction: here ${perSecond(band.low * rate)} to ${perSecond(band.high * rate)}${system.load.batch > 1 ? " over all streams" : ""}.`;
}

/** The single change that would help one stream most; undefined where none helps. */
export const bestChange = ({ answer: { changes } }: Result): string | undefined => {
  const [best] = changes;
  return best === undefined || best.gain <= 1.005 ? undefined : `${best.what}: ${figure(best.gain)} times as fast`;
};

/** The equations with their numbers in place. */
export function equations({ system, answer: { step, decode, backend } }: Result): string[] {
  const { model, quantisation, machines, parallelism } = system;
  const [first] = machines;
  if (first === undefined) return [];
  const bytes = weightBytesRead(model, quantisation, 1, CONSTANTS.shared.coverage);
  const values = resolveBackend(CONSTANTS, system, first).values;
  const share = parallelism.tensor > 1 ? ` ÷ ${parallelism.tensor} shares` : "";
  return [
    `tok/s = 1 ÷ (max(memory, compute) + overhead + communication) = 1 ÷ (max(${seconds(step.memory)}, ${seconds(step.compute)}) + ${seconds(step.fixed)} + ${seconds(step.communication)}) = ${figure(decode)}`,
    `memory ≈ ${figure(bytes / 1e9)} GB of weights read per token at ${figure(bitsRead(model, quantisation))} bits${share} ÷ (${figure(values.memory)} × ${figure(first.bandwidth / 1e9)} GB/s), and the cache, and what the backend loses on narrow weights; constants of ${backend.name}${backend.known ? "" : ", for this runtime has none of its own"}`,
    `overhead = ${model.layers} layers × ${seconds(values.layer + (model.experts > 1 ? values.moeLayer : 0) + (model.attention === "mla" ? values.mlaLayer : 0))} + ${seconds(values.step)} per token`,
  ];
}

/** The whole result as a markdown text that can stand alone. */
export function markdownOf(result: Result | { mistakes: string[] }, address: string): string {
  if ("mistakes" in result) return [`Runtime Atlas calculator, ${address}`, "", ...result.mistakes.map((words) => `- ${words}`), ""].join("\n");
  const { answer: found } = result;
  const best = bestChange(result);
  return [
    `Predicted with the Runtime Atlas cost model, not measured: ${address}`, "",
    "| | |", "|---|---|",
    `| One stream | ${perSecond(found.decode)} |`, `| Time to first token | ${seconds(found.timeToFirstToken)} |`, `| All streams | ${perSecond(found.aggregate)} |`,
    `| Memory | ${seconds(found.step.memory)} |`, `| Compute | ${seconds(found.step.compute)} |`, `| Overhead | ${seconds(found.step.fixed)} |`, `| Communication | ${seconds(found.step.communication)} |`, "",
    `- ${fitSentence(result)}`, `- Limit: ${BOTTLENECKS[found.bottleneck]}.`, ...(best === undefined ? [] : [`- ${best}.`]), `- ${bandSentence(result)}`, ...equations(result).map((line) => `- ${line}`), "",
  ].join("\n").replaceAll("\u00a0", " ");
}
