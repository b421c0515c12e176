/** Many streams: tokens per second of all together. */
import { resolveBackend } from "../backends";
import type { Constants } from "../constants";
import type { System } from "../system";
import { decodeStep } from "./decode";
import { layersOverhead } from "./fixed";
import { cacheWidth, kvCacheBytes } from "./kv-cache";
import { prefillTime } from "./prefill";
import { bitsRead } from "./weights";

/**
 * Tokens/s of B streams on one copy. A pipeline either steps all streams together, B/T(B), or keeps p groups of b = B/p under way:
 * B/T(b), and at most what its stages can work through, busy·p·b / (T(b) − T_comm(b)); whichever is more.
 */
export function decodeRate(system: System, constants: Constants, batch: number): number {
  const together = batch / decodeStep(system, constants, batch).total;
  const stages = system.parallelism.pipeline;
  if (stages === 1) return together;
  const group = Math.max(1, batch / stages);
  const { total, communication } = decodeStep(system, constants, group);
  return Math.max(together, Math.min(batch / total, (constants.shared.pipelineBusy * stages * group) / (total - communication)));
}

/** Tokens/s over all copies; streams are dealt evenly. Where prompts of others interrupt the steps, each token also pays its share of them. */
export function aggregateRate(system: System, constants: Constants): number {
  const { load: { batch, promptTokens, generatedTokens, interleaved }, parallelism: { replicas } } = system;
  const perCopy = Math.max(1, batch / replicas);
  const perToken = perCopy / decodeRate(system, constants, perCopy);
  const waiting = interleaved && generatedTokens > 0 ? ((perCopy - 1) * prefillTime(system, constants, promptTokens)) / generatedTokens : 0;
  return batch / (perToken + waiting);
}

/** No server batches more streams than this at once. */
const MOST_STREAMS = 2048;
const RESERVED_PER_DEVICE = 2e9;
const USABLE_MEMORY = 0.9;

/** Streams whose caches fit beside the weights, 0.85·(0.9·ΣM − Wt − 2 GB·N) / (kv·(ISL + OSL/2)); at least 1. */
export function mostStreams(system: System, constants: Constants): number {
  const { model, quantisation, load, machines, parallelism } = system;
  const devices = parallelism.tensor * parallelism.pipeline;
  const memory = machines.slice(0, devices).reduce((sum, machine) => sum + machine.memory, 0);
  const free = USABLE_MEMORY * memory - quantisation.weightBytes - RESERVED_PER_DEVICE * devices;
  const width = Math.min(...machines.map((machine) => cacheWidth(bitsRead(model, quantisation), resolveBackend(constants, system, machine).values.native)));
  const each = width * kvCacheBytes(model, quantisation, load.promptTokens + load.generatedTokens / 2, 1);
  return Math.min(MOST_STREAMS, Math.max(1, (constants.shared.fill * free) / each));
}

/** Output tokens/s at the best batch, B·OSL / (B·t_prefill + OSL·B/X(B)), prefill and decode sharing the devices. */
export function maxThroughput(system: System, constants: Constants): number {
  const { load: { promptTokens, generatedTokens }, parallelism: { pipeline, replicas } } = system;
  const output = Math.max(1, generatedTokens);
  const prefill = promptTokens > 0 ? prefillCost(system, constants, promptTokens, pipeline) : 0;
  const rate = (batch: number) => output / (prefill + output / decodeRate(system, constants, batch));
  const most = mostStreams(system, constants);
  const batches = [most, most / 2, most / 4, most / 8, 1].map((batch) => Math.max(1, batch));
  return replicas * Math.max(...batches.map(rate));
}

/** Tokens of prompts a server reads in one pass. */
const PACKED_TOKENS = 4096;

/** Device seconds per prompt when many prompts flow: chunks are shared between streams, so weights are not read for each. */
function prefillCost(system: System, constants: Constants, tokens: number, pipeline: number): number {
  const load = { ...system.load, microBatch: Math.max(system.load.microBatch, PACKED_TOKENS) };
  const packed = PACKED_TOKENS * Math.ceil(tokens / PACKED_TOKENS);
  const single = (prefillTime({ ...system, load, parallelism: { ...system.parallelism, pipeline: 1 } }, constants, packed) * tokens) / packed;
  return pipeline === 1 ? single : single / (pipeline * constants.shared.pipelineBusy);
}

const USUAL_SEQUENCE = 128;

/** Tokens/s of parallel forward passes: B sequences of `promptTokens` travel the pipeline together, as one chunk. */
export function forwardRate(system: System, constants: Constants): number {
  const { batch, promptTokens, generatedTokens } = system.load;
  const tokens = batch * (promptTokens || generatedTokens || USUAL_SEQUENCE);
  const pass = prefillTime({ ...system, load: { ...system.load, microBatch: tokens } }, constants, tokens);
  const [first] = system.machines;
  const waiting = system.parallelism.kind !== "wan" || first === undefined ? 0 : (constants.shared.forwardLayers - 1) * layersOverhead(system.model, resolveBackend(constants, system, first).values);
  return (tokens * system.parallelism.replicas) / (pass + waiting);
}
