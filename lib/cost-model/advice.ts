/** What one change would help a single stream most. */
import type { Constants } from "./constants";
import { decodeStep } from "./equations/decode";
import { fits } from "./equations/memory";
import type { Machine, System } from "./system";

export interface Change {
  /** The change, as an imperative. */
  what: string;
  /** Decode tokens/s after it divided by before. */
  gain: number;
}

const everyMachine = (system: System, change: (machine: Machine) => Machine): System => ({ ...system, machines: system.machines.map(change) });

/** The system on the first machine alone. */
const alone = (system: System): System => ({ ...system, machines: system.machines.slice(0, 1), parallelism: { kind: "none", tensor: 1, pipeline: 1, replicas: 1 } });
const FOUR_BITS = 4.5;

/** The changes worth a question on this system. Only sensible ones: no link for one machine, no fewer bits below five. */
function candidates(system: System): { what: string; after: System }[] {
  const { quantisation, link, parallelism } = system;
  const several = parallelism.tensor * parallelism.pipeline > 1;
  const bits = Math.max(quantisation.denseBits, quantisation.expertBits);
  const ratio = FOUR_BITS / bits;
  return [
    { what: "Take machines with twice the memory bandwidth", after: everyMachine(system, (machine) => ({ ...machine, bandwidth: 2 * machine.bandwidth })) },
    { what: "Take machines with twice the arithmetic", after: everyMachine(system, (machine) => ({ ...machine, flops: 2 * machine.flops })) },
    ...(several ? [{ what: "Halve the latency of the link", after: { ...system, link: { ...link, latency: link.latency / 2, path: link.path === undefined ? undefined : link.path / 2 } } }, { what: "Double the bandwidth of the link", after: { ...system, link: { ...link, bandwidth: 2 * link.bandwidth } } }] : []),
    ...(bits > 1.1 * FOUR_BITS ? [{ what: `Store the weights at ${FOUR_BITS} bits`, after: { ...system, quantisation: { ...quantisation, weightBytes: quantisation.weightBytes * ratio, denseBits: Math.min(FOUR_BITS, quantisation.denseBits), expertBits: Math.min(FOUR_BITS, quantisation.expertBits) } } }] : []),
    ...(several && fits(alone(system)).every(({ verdict }) => verdict !== "does not fit") ? [{ what: "Run it on one of the machines alone", after: alone(system) }] : []),
    ...(parallelism.kind === "pipeline" && parallelism.tensor === 1 && system.model.kvHeads % parallelism.pipeline === 0 ? [{ what: "Split every layer (tensor parallel) instead of dealing layers out", after: { ...system, parallelism: { ...parallelism, kind: "tensor" as const, tensor: parallelism.pipeline, pipeline: 1 } } }] : []),
  ];
}

/** All changes with their gain for one stream, best first. */
export function changes(system: System, constants: Constants): Change[] {
  const before = decodeStep(system, constants, 1).total;
  return candidates(system)
    .map(({ what, after }) => ({ what, gain: before / decodeStep(after, constants, 1).total }))
    .sort((a, b) => b.gain - a.gain || (a.what < b.what ? -1 : 1));
}
