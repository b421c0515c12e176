/** From the reader's choices to a system in SI units, or every mistake in words. */
import type { Link, Machine, Parallelism, System } from "@/lib/cost-model";
import { expertParams } from "@/lib/cost-model/equations/weights";
import type { Catalogue } from "./catalogue";
import { readNumber, type Reading } from "./numbers";
import { RUNTIMES } from "./runtimes";
import { SPREADS, type State } from "./state";

const MOST_MACHINES = 512;
const MOST_TOKENS = 10_000_000;
const USUAL_CHUNK = 512;
const GIGA = 1e9;
const MICRO = 1e-6;

/** Collects mistakes while reading; a value that could not be read stands as NaN and is never used. */
class Slips {
  readonly words: string[] = [];

  number(reading: Reading): number {
    if ("value" in reading) return reading.value;
    this.words.push(reading.mistake);
    return Number.NaN;
  }

  entry<T extends { slug: string; name: string }>(list: readonly T[], slug: string, what: string): T | undefined {
    const found = list.find((entry) => entry.slug === slug);
    if (found === undefined) this.words.push(slug === "" ? `No ${what} is chosen.` : `There is no ${what} “${slug}” here; choose one from the list.`);
    return found;
  }
}

/** The system, or sentences that say what keeps it from being one. */
export function systemOf(state: State, catalogue: Catalogue): { system: System } | { mistakes: string[] } {
  const slips = new Slips();
  const model = slips.entry(catalogue.models, state.model, "model")?.model;
  const bits = bitsOf(state, catalogue, slips);
  const machines = machinesOf(state, catalogue, slips);
  const parallelism = parallelismOf(state, machines.length, slips);
  const link = linkOf(state, catalogue, parallelism, slips);
  const runtime = slips.entry(RUNTIMES, state.runtime, "runtime");
  const count = { least: 0, most: MOST_TOKENS, whole: true };
  const promptTokens = slips.number(readNumber(state.prompt, "The length of the prompt", count));
  const generatedTokens = slips.number(readNumber(state.output, "The number of generated tokens", { ...count, least: 1 }));
  const batch = slips.number(readNumber(state.batch, "The number of streams", { least: 1, most: 100_000, whole: true }));
  if (model === undefined || runtime === undefined || parallelism === undefined || slips.words.length > 0) return { mistakes: slips.words };
  const experts = expertParams(model);
  return {
    system: {
      model, machines, link, parallelism, backend: runtime.backend, runtime: runtime.runtime,
      quantisation: { weightBytes: ((model.params - experts) * bits.dense + experts * bits.expert) / 8, denseBits: bits.dense, expertBits: bits.expert, kvScale: 1 },
      load: { batch, promptTokens, generatedTokens, microBatch: USUAL_CHUNK, saturated: false, interleaved: false },
    },
  };
}

function bitsOf(state: State, catalogue: Catalogue, slips: Slips): { dense: number; expert: number } {
  if (state.quantisation !== "own") {
    const named = slips.entry(catalogue.quantisations, state.quantisation, "quantisation");
    return { dense: named?.denseBits ?? Number.NaN, expert: named?.expertBits ?? Number.NaN };
  }
  const limits = { least: 0.5, most: 64 };
  return { dense: slips.number(readNumber(state.dense, "The bits per weight outside the experts", limits)), expert: slips.number(readNumber(state.expert, "The bits per weight of the experts", limits)) };
}

function machinesOf(state: State, catalogue: Catalogue, slips: Slips): Machine[] {
  const limits = { least: 1, most: MOST_MACHINES, whole: true };
  const first = slips.entry(catalogue.machines, state.machine, "machine")?.machine;
  const count = slips.number(readNumber(state.count, "The number of machines", limits));
  const many = (machine: Machine | undefined, times: number) => (machine === undefined || !(times >= 1) ? [] : Array.from({ length: times }, () => machine));
  if (state.other === "") return many(first, count);
  const second = slips.entry(catalogue.machines, state.other, "machine")?.machine;
  return [...many(first, count), ...many(second, slips.number(readNumber(state.otherCount, "The number of machines of the second kind", limits)))];
}

function parallelismOf({ spread, tensor }: State, machines: number, slips: Slips): Parallelism | undefined {
  const known = SPREADS.find((name) => name === spread);
  if (known === undefined) slips.words.push(`There is no way of spreading a model called “${spread}” here; choose one from the list.`);
  if (known === undefined || machines === 0) return undefined;
  const alone = { kind: "none", tensor: 1, pipeline: 1, replicas: 1 } as const;
  if (known === "replicas") return { ...alone, replicas: machines };
  if (machines === 1) return alone;
  if (known === "none") {
    slips.words.push(`${machines} machines are chosen, but nothing says how the model is spread over them; choose a way, or one machine.`);
    return undefined;
  }
  if (known === "tensor" || known === "star") return { ...alone, kind: known, tensor: machines };
  if (known !== "mixed") return { ...alone, kind: known, pipeline: machines };
  const degree = slips.number(readNumber(tensor, "The tensor-parallel degree", { least: 1, most: machines, whole: true }));
  if (machines % degree !== 0) slips.words.push(`A tensor-parallel degree of ${tensor} does not divide ${machines} machines into equal stages.`);
  return { ...alone, kind: "pipeline", tensor: degree, pipeline: machines / degree };
}

function linkOf(state: State, catalogue: Catalogue, parallelism: Parallelism | undefined, slips: Slips): Link {
  const idle = { bandwidth: GIGA, latency: 0 };
  if (parallelism === undefined || parallelism.tensor * parallelism.pipeline === 1) return idle;
  if (state.link === "") slips.words.push("No link is chosen; machines that share a model need one.");
  if (state.link === "") return idle;
  if (state.link !== "own") return slips.entry(catalogue.links, state.link, "link")?.link ?? idle;
  const rate = slips.number(readNumber(state.rate, "The rate of the link in GB/s", { least: 0.000001, most: 100_000 }));
  const delay = slips.number(readNumber(state.delay, "The latency of the link in microseconds", { least: 0, most: 10_000_000 }));
  return { bandwidth: rate * GIGA, latency: delay * MICRO };
}
