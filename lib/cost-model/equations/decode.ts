/** One decode step: every stream gets one token. */
import { resolveBackend, resolveHop, starTransfers } from "../backends";
import type { BackendConstants, Constants } from "../constants";
import type { Machine, System } from "../system";
import { allReduceTime, activationBytes, starTime, SUMS_PER_LAYER } from "./collectives";
import { stepOverhead } from "./fixed";
import { decodeFlop } from "./flop";
import { lanHopsTime, wanDecodeTime } from "./hops";
import { cacheWidth, kvCacheBytes, meanContext } from "./kv-cache";
import { sequentialTime, type Stage, stagesOf } from "./layout";
import { cacheTime, decodeComputeTime, streamTime } from "./machine";
import { bitsRead, weightBytesRead } from "./weights";

/** Where the seconds of one decode step go. Memory and compute overlap: the step waits for the longer. */
export interface StepTime {
  memory: number;
  compute: number;
  fixed: number;
  communication: number;
  total: number;
}

/** Seconds of one decode step of `batch` streams: max(t_mem, t_cmp) + t_fix + T_comm. Stages follow each other, so a pipeline divides nothing. */
export function decodeStep(system: System, constants: Constants, batch: number): StepTime {
  const stages = stagesOf(system);
  const lone = loneRoot(system, constants);
  const memory = lone * memoryTime(system, constants, stages, batch);
  const compute = lone * sequentialTime(stages, (machine) => decodeComputeTime(batch * decodeFlop(system.model, meanContext(system.load)), machine, backendOf(system, constants, machine), bitsRead(system.model, system.quantisation)));
  const fixed = fixedTime(system, constants, stages, batch);
  const communication = communicationTime(system, constants, batch);
  return { memory, compute, fixed, communication, total: Math.max(memory, compute) + fixed + communication };
}

/** Factor by which a star takes longer than an even split where its root computes the output head alone: 1 + f·(t − 1), f = V·h / P_a; 1 elsewhere. */
function loneRoot(system: System, constants: Constants): number {
  const { model, parallelism: { kind, tensor } } = system;
  if (kind !== "star" || starTransfers(constants, system) < 2) return 1;
  return 1 + Math.min(1, (model.vocab * model.hidden) / model.activeParams) * (tensor - 1);
}

const backendOf = (system: System, constants: Constants, machine: Machine): BackendConstants => resolveBackend(constants, system, machine).values;

/** Seconds to read weights and cache, W_r/(t·η_b·W) + KV/(t·η_kv·W), stage after stage. */
function memoryTime(system: System, constants: Constants, stages: readonly Stage[], batch: number): number {
  const { model, quantisation } = system;
  const weights = weightBytesRead(model, quantisation, batch, constants.shared.coverage);
  const cache = kvCacheBytes(model, quantisation, meanContext(system.load), batch);
  const bits = bitsRead(model, quantisation);
  return sequentialTime(stages, (machine) => {
    const backend = backendOf(system, constants, machine);
    return streamTime(weights, machine, backend, bits) + cacheTime(cache * cacheWidth(bits, backend.native), machine, backend);
  });
}

/** Fixed cost, each stage's layers on its own slowest machine. Tensor shares pay it together, not divided. */
function fixedTime(system: System, constants: Constants, stages: readonly Stage[], batch: number): number {
  return stages.reduce((sum, { share, machines }) => sum + share * Math.max(...machines.map((machine) => stepOverhead(system.model, backendOf(system, constants, machine), batch))), 0);
}

/** Seconds spent on the link: two sums per layer among tensor shares, and the hops of a pipeline. */
export function communicationTime(system: System, constants: Constants, batch: number): number {
  const { model, parallelism: { kind, tensor, pipeline }, link } = system;
  const sums = SUMS_PER_LAYER * model.layers;
  const inLayer = kind === "star" ? sums * starTime(tensor, batch * model.hidden, link, constants.shared, starTransfers(constants, system)) : sums * allReduceTime(tensor, activationBytes(model, batch), link, constants.shared);
  if (kind === "wan") return inLayer + wanDecodeTime(pipeline, model, batch, link, constants.shared);
  return inLayer + lanHopsTime(pipeline, model, batch, link, resolveHop(constants, system));
}
