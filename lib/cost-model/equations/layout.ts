/** Which machine holds which share of the model, and what each needs from its own memory. */
import type { Machine, System } from "../system";

/** One pipeline stage: its machines share every one of its layers. */
export interface Stage {
  /** Share of the model's layers, 0…1; all stages sum to 1. */
  share: number;
  machines: readonly Machine[];
}

/** The stages of one copy of the model. Layers are dealt in proportion to the stage's memory, as runtimes with unequal machines do. */
export function stagesOf({ machines, parallelism: { tensor, pipeline } }: System): Stage[] {
  const groups = Array.from({ length: pipeline }, (_, stage) => Array.from({ length: tensor }, (_, rank) => machineAt(machines, stage * tensor + rank)));
  const memory = groups.map((group) => Math.min(...group.map((machine) => machine.memory)));
  const total = memory.reduce((sum, bytes) => sum + bytes, 0);
  return groups.map((group, stage) => ({ machines: group, share: (memory[stage] ?? 0) / total }));
}

/** The machine at a place; a list that is too short repeats its last one. */
function machineAt(machines: readonly Machine[], index: number): Machine {
  const machine = machines[Math.min(index, machines.length - 1)];
  if (machine === undefined) throw new RangeError("a system needs at least one machine");
  return machine;
}

/** Seconds of the slowest machine of every stage, one stage after the other: Σ share·max(time) / t. */
export function sequentialTime(stages: readonly Stage[], timeOfAll: (machine: Machine) => number): number {
  return stages.reduce((sum, { share, machines }) => sum + (share / machines.length) * Math.max(...machines.map(timeOfAll)), 0);
}
