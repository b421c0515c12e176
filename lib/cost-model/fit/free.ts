/** Which constants rows may move: at most one per four rows of their backend. Everything else stays as assumed. */
import type { BackendConstants } from "../constants";
import type { Vendor } from "../system";

export type Key = keyof BackendConstants;

/** Per backend. Those with fewer than four rows have none of their own. */
export const FREE_BACKENDS: Record<string, readonly Key[]> = {
  lcpp_cuda24: ["memory", "wide", "kv", "layer", "prefill", "prefillLowBits", "prefillCeiling"],
  metal24: ["memory", "dequant", "kv", "layer", "prefill"],
  metal25: ["memory", "layer", "moeLayer", "prefill"],
  gptfast: ["memory", "lowBits", "layer", "moeLayer"],
  trt: ["memory", "prefill", "compute", "sequence"],
  cpu: ["memory", "compute", "layer"],
  vllm_gb10: ["memory", "moeLayer"],
  lcpp_cuda25: ["layer"],
  ds_inf: ["layer"],
};

/** Generic constants, fitted with every row's backend held unknown. */
export const FREE_VENDORS: Partial<Record<Vendor, readonly Key[]>> = {
  nvidia: ["memory", "lowBits", "wide", "kv", "layer", "moeLayer", "prefill", "prefillCeiling"],
  apple: ["memory", "dequant", "kv", "layer", "moeLayer", "prefill"],
  cpu: ["memory", "compute", "layer"],
};
export const FREE_SERVING: readonly Key[] = ["memory", "layer", "moeLayer", "prefill", "compute"];

/** How far a constant may plausibly lie from where it begins, as a spread of its logarithm: shares of a peak are known better than overheads. */
export function spreadOf(path: string): number {
  const key = path.split(".").at(-1) ?? "";
  if (/^(memory|lowBits|prefillLowBits|coverage)$/.test(key)) return 0.15;
  return /^(prefill|compute|wide)$/.test(key) ? 0.25 : 0.5;
}
