/** Prefill: reading a prompt, in chunks, before the first token. */
import { resolveBackend, resolveHop, starTransfers } from "../backends";
import type { Constants } from "../constants";
import type { Machine, System } from "../system";
import { activationBytes, allReduceTime, starTime, SUMS_PER_LAYER } from "./collectives";
import { layersOverhead } from "./fixed";
import { prefillFlop } from "./flop";
import { lanHopsTime, wanForwardTime } from "./hops";
import { sequentialTime, stagesOf } from "./layout";
import { prefillRate, streamTime } from "./machine";
import { bitsRead, weightBytesRead } from "./weights";

/** Seconds in which the prompt of one stream passes all layers, without waiting in a queue. */
export function prefillTime(system: System, constants: Constants, tokens: number): number {
  const { parallelism: { kind, pipeline }, load } = system;
  const chunks = Math.max(1, Math.ceil(tokens / load.microBatch));
  const work = stagesOf(system).length === 0 ? 0 : layersTime(system, constants, tokens, chunks);
  if (kind === "wan") return work + wanForwardTime(pipeline, system.model, tokens, system.link, constants.shared);
  if (pipeline === 1) return work;
  const busy = (work / pipeline) * (1 + (pipeline - 1) / chunks);
  return busy / constants.shared.pipelineBusy + lanHopsTime(pipeline, system.model, Math.min(tokens, load.microBatch), system.link, resolveHop(constants, system));
}

/** Seconds of all layers, one stage after the other: max(arithmetic, weights once per chunk) + launches + sums among tensor shares. */
function layersTime(system: System, constants: Constants, tokens: number, chunks: number): number {
  const { model, quantisation } = system;
  const bits = bitsRead(model, quantisation);
  const flop = prefillFlop(model, tokens);
  const weights = chunks * weightBytesRead(model, quantisation, tokens / chunks, constants.shared.coverage);
  const stages = stagesOf(system);
  const work = sequentialTime(stages, (machine) => {
    const { values } = resolveBackend(constants, system, machine);
    return Math.max(flop / prefillRate(machine, values, bits, model.experts > 1), streamTime(weights, machine, values, LOSSLESS_BITS));
  });
  const launches = stages.reduce((sum, { share, machines }) => sum + share * Math.max(...machines.map((machine) => overhead(system, constants, machine))), 0);
  return work + chunks * (launches + sumsTime(system, constants, tokens / chunks));
}

/** In prefill the unpacking of low-bit weights is part of η_p. */
const LOSSLESS_BITS = 16;

const overhead = (system: System, constants: Constants, machine: Machine) => layersOverhead(system.model, resolveBackend(constants, system, machine).values);

function sumsTime(system: System, constants: Constants, tokens: number): number {
  const { model, parallelism: { kind, tensor }, link } = system;
  const { shared } = constants;
  const each = kind === "star" ? starTime(tensor, tokens * model.hidden, link, shared, starTransfers(constants, system)) : allReduceTime(tensor, activationBytes(model, tokens), link, shared);
  return SUMS_PER_LAYER * model.layers * each;
}
