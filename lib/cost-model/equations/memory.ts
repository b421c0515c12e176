/** Memory: what one machine must hold, and whether it does. Bytes throughout. */
import { GIB, type Machine, type System } from "../system";
import { kvCacheBytes } from "./kv-cache";
import { stagesOf } from "./layout";

/** Share lost to alignment, scratch buffers and uneven layers. */
const SLACK = 0.04;
/** Runtime, driver context and compute buffers per device. */
const PER_DEVICE = 0.7 * GIB;

/** What one machine must hold. */
export interface MemoryNeed {
  weights: number;
  kvCache: number;
  overhead: number;
  total: number;
}

/** Bytes one machine needs for its share (0…1) of the model, with a cache for B streams of the whole context. */
export function memoryNeeded({ model, quantisation, load }: System, share: number): MemoryNeed {
  const weights = quantisation.weightBytes * share;
  const kvCache = kvCacheBytes(model, quantisation, load.promptTokens + load.generatedTokens, load.batch) * share;
  const overhead = (weights + kvCache) * SLACK + PER_DEVICE;
  return { weights, kvCache, overhead, total: weights + kvCache + overhead };
}

/** What a machine gives: by default, and after the limit for the GPU was raised (macOS `iogpu.wired_limit_mb`). */
export function memoryLimits({ memory, unified, vendor }: Machine): { byDefault: number; raised: number } {
  if (!unified) return { byDefault: 0.97 * memory, raised: 0.97 * memory };
  return vendor === "apple" ? { byDefault: 0.75 * memory, raised: 0.95 * memory } : { byDefault: 0.93 * memory, raised: 0.95 * memory };
}

export type Verdict = "fits" | "fits with a raised limit" | "does not fit";

export interface MachineFit {
  need: MemoryNeed;
  byDefault: number;
  raised: number;
  verdict: Verdict;
}

/** For every machine of one copy: need, limits, verdict. Memory is pooled only as far as the parallelism divides the model. */
export function fits(system: System): MachineFit[] {
  return stagesOf(system).flatMap(({ share, machines }) =>
    machines.map((machine) => {
      const need = memoryNeeded(system, share / machines.length);
      const limits = memoryLimits(machine);
      return { need, ...limits, verdict: need.total <= limits.byDefault ? "fits" : need.total <= limits.raised ? "fits with a raised limit" : "does not fit" } satisfies MachineFit;
    }),
  );
}
