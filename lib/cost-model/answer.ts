/** Everything a reader may ask of one system, or in words why there is no answer. */
import { resolveBackend } from "./backends";
import { type Change, changes } from "./advice";
import type { Constants } from "./constants";
import type { RowClass } from "./describe/row";
import { decodeStep, type StepTime } from "./equations/decode";
import { fits, type MachineFit } from "./equations/memory";
import { prefillTime } from "./equations/prefill";
import { aggregateRate } from "./equations/throughput";
import { linkKindOf } from "./link-kind";
import { mistakesIn } from "./sanity";
import type { System } from "./system";
import { type Band, findBand } from "./band";

/** The longest part of a decode step. Memory and compute overlap, so only the longer of the two can be it. */
export type Bottleneck = "memory" | "compute" | "overhead" | "communication";

export interface Answer {
  /** Which constants speak for the first machine, and whether its backend is known. */
  backend: { name: string; known: boolean };
  /** One entry per machine of one copy. */
  fits: MachineFit[];
  /** Tokens/s of one stream. */
  decode: number;
  /** Seconds until the first token of a prompt, without a queue: prefill and one step. */
  timeToFirstToken: number;
  /** Tokens/s of all streams together. */
  aggregate: number;
  /** Where the seconds of one token go, one stream. */
  step: StepTime;
  bottleneck: Bottleneck;
  /** Single changes, best first. */
  changes: Change[];
  /** How far such predictions were off; undefined where nothing of the kind was ever measured. */
  band: Band | undefined;
}

export function bottleneckOf({ memory, compute, fixed, communication }: StepTime): Bottleneck {
  const longest = Math.max(memory, compute, fixed, communication);
  if (longest === communication) return "communication";
  if (longest === fixed) return "overhead";
  return memory >= compute ? "memory" : "compute";
}

/** The class of measured rows that a system is nearest to. */
export function classOf({ parallelism: { kind, tensor }, load }: System): RowClass {
  if (kind === "wan") return "wan";
  if (tensor > 1) return "tp";
  if (kind === "pipeline") return "pp";
  return load.batch > 1 ? "batch" : "single_decode";
}

/** The answer, or the mistakes in the question. No number of an answer is NaN or infinite. */
export function answer(system: System, constants: Constants, bands: readonly Band[]): Answer | { mistakes: string[] } {
  const mistakes = mistakesIn(system);
  const [first] = system.machines;
  if (mistakes.length > 0 || first === undefined) return { mistakes };
  const step = decodeStep(system, constants, 1);
  const { name, known } = resolveBackend(constants, system, first);
  return {
    backend: { name, known },
    fits: fits(system),
    decode: 1 / step.total,
    timeToFirstToken: (system.load.promptTokens > 0 ? prefillTime(system, constants, system.load.promptTokens) : 0) + step.total,
    aggregate: aggregateRate(system, constants),
    step,
    bottleneck: bottleneckOf(step),
    changes: changes(system, constants),
    band: findBand(bands, classOf(system), linkKindOf(system)),
  };
}
