/** How the speed of one stream moves with the number of machines and with the latency of the link. */
import { CONSTANTS, decodeStep, mistakesIn, type System } from "@/lib/cost-model";
import type { Catalogue } from "./catalogue";
import type { State } from "./state";
import { systemOf } from "./system";

export interface Point {
  x: number;
  y: number;
}

const rateOf = (system: System): number => 1 / decodeStep(system, CONSTANTS, 1).total;
const MOST = 16;

/** Tokens/s of one stream over 1 … 16 machines of the first kind; sizes that the model cannot be split into are left out. */
export function againstMachines(state: State, catalogue: Catalogue): Point[] {
  return Array.from({ length: MOST }, (_, index) => index + 1).flatMap((count) => {
    const read = systemOf({ ...state, count: String(count), other: "", ...(count > 1 && state.spread === "none" ? { spread: "pipeline" } : {}) }, catalogue);
    if ("mistakes" in read || mistakesIn(read.system).length > 0) return [];
    return [{ x: count, y: rateOf(read.system) }];
  });
}

const FIRST = 1e-6;
const DECADES = 5;
const PER_DECADE = 6;

/** Tokens/s of one stream over one-way latencies of 1 µs … 0.1 s; empty where nothing is linked. */
export function againstLatency(system: System): Point[] {
  if (system.parallelism.tensor * system.parallelism.pipeline === 1) return [];
  return Array.from({ length: DECADES * PER_DECADE + 1 }, (_, index) => {
    const latency = FIRST * 10 ** (index / PER_DECADE);
    return { x: latency, y: rateOf({ ...system, link: { ...system.link, latency, path: undefined } }) };
  });
}
