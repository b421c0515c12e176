/**
 * Where the fit begins and what it is drawn back to: values of an earlier fit of the same equations to a wider set of rows, not all of which could be opened at their source.
 * What `free.ts` does not name stays as it is here: assumed, not validated. `eager`, `eager_int8`, `petals_*`, `shard`, `vulkan`, `cpu25` and the swarm rest on fewer than four rows of this repository, or on none.
 */
import type { BackendConstants, Constants, HopConstants, SharedConstants } from "../constants";
import type { Vendor } from "../system";

const MICRO = 1e-6;
const MILLI = 1e-3;
const NEVER = 1e18;

const BASE: BackendConstants = {
  memory: 0.82, lowBits: 0.92, wide: 1, dequant: NEVER, kv: 0.7,
  layer: 50 * MICRO, moeLayer: 50 * MICRO, mlaLayer: 60 * MICRO, step: 260 * MICRO, sequence: 7.5 * MICRO,
  compute: 0.4, prefill: 0.56, prefillLowBits: 0.9, prefillMoe: 0.57, prefillCeiling: 400e12, native: 0, starTransfers: 2,
};

/** Unpacking low-bit weights on Apple GPUs: 24 GB/s of weights per TFLOPS. */
const APPLE_UNPACK = 24e9 / 1e12;

const VENDOR: Record<Vendor, BackendConstants> = {
  nvidia: BASE,
  apple: { ...BASE, memory: 0.88, lowBits: 0.97, dequant: APPLE_UNPACK, kv: 0.3, layer: 110 * MICRO, moeLayer: 120 * MICRO, mlaLayer: 100 * MICRO, prefill: 0.77, prefillCeiling: NEVER },
  amd: { ...BASE, memory: 0.78, lowBits: 0.95, layer: 64 * MICRO, moeLayer: 104 * MICRO, prefill: 0.35 },
  intel: { ...BASE, memory: 0.7, lowBits: 0.9, layer: 90 * MICRO, moeLayer: 100 * MICRO, prefill: 0.35 },
  cpu: { ...BASE, memory: 0.72, lowBits: 1, layer: 50 * MICRO, moeLayer: 100 * MICRO, compute: 0.2, prefill: 0.2, prefillCeiling: NEVER },
};

const SERVING: BackendConstants = { ...BASE, memory: 0.74, lowBits: 0.95, layer: 50 * MICRO, moeLayer: 80 * MICRO, prefill: 0.5, prefillLowBits: 1, prefillCeiling: NEVER, native: 1 };

/** Volunteers' cards run PyTorch eagerly, with weights quantised on loading. */
const SWARM: BackendConstants = { ...BASE, memory: 0.55, layer: 2.4 * MILLI, prefill: 0.31, prefillCeiling: NEVER };

const { nvidia, apple, amd, cpu } = VENDOR;

const BACKENDS: Constants["backends"] = {
  lcpp_cuda24: { ...nvidia, vendor: "nvidia", memory: 0.9, lowBits: 0.96, wide: 0.4, kv: 0.35, layer: 71 * MICRO, moeLayer: 80 * MICRO, prefill: 0.6, prefillCeiling: 230e12 },
  lcpp_cuda25: { ...nvidia, vendor: "nvidia", memory: 0.88, lowBits: 0.92, wide: 0.5, kv: 0.6, layer: 19 * MICRO, moeLayer: 33 * MICRO, mlaLayer: 150 * MICRO, prefill: 0.48 },
  metal24: { ...apple, vendor: "apple", kv: 0.2, layer: 152 * MICRO, prefill: 0.73 },
  metal25: { ...apple, vendor: "apple", kv: 0.5, layer: 77 * MICRO, prefill: 0.85 },
  vulkan: { ...amd, vendor: "amd" },
  gptfast: { ...nvidia, vendor: "nvidia", memory: 0.78, lowBits: 0.64, layer: 42 * MICRO, moeLayer: 18 * MICRO },
  trt: { ...nvidia, vendor: "nvidia", memory: 0.75, lowBits: 1, layer: 41 * MICRO, moeLayer: 30 * MICRO, prefill: 0.55, prefillLowBits: 1, prefillCeiling: NEVER, native: 1 },
  vllm_gb10: { ...nvidia, vendor: "nvidia", memory: 0.7, lowBits: 0.83, layer: 54 * MICRO, moeLayer: 100 * MICRO, prefill: 0.4 },
  ds_inf: { ...nvidia, vendor: "nvidia", memory: 0.66, layer: 205 * MICRO },
  eager: { ...nvidia, vendor: "nvidia", memory: 0.9, layer: 584 * MICRO, moeLayer: 1 * MILLI },
  eager_int8: { ...nvidia, vendor: "nvidia", memory: 0.66, layer: 2.2 * MILLI, moeLayer: 1 * MILLI },
  petals_int8: { ...nvidia, vendor: "nvidia", memory: 0.54, layer: 5 * MILLI, prefill: 0.29, prefillCeiling: NEVER },
  petals_nf4: { ...nvidia, vendor: "nvidia", memory: 0.84, lowBits: 0.84, layer: 2.8 * MILLI, prefill: 0.38, prefillCeiling: NEVER },
  shard: { ...nvidia, vendor: "nvidia" },
  cpu: { ...cpu, vendor: "cpu", memory: 0.66, layer: 52 * MICRO, compute: 0.148 },
  cpu25: { ...cpu, vendor: "cpu", memory: 0.85, layer: 45 * MICRO, moeLayer: 20 * MICRO, compute: 0.39, starTransfers: 1 },
};

const HOPS: Record<string, HopConstants> = {
  direct: { hop: 61 * MICRO, pair: 0 },
  network: { hop: 1 * MILLI, pair: 0 },
  "llama.cpp-rpc": { hop: 5.1 * MILLI, pair: 0 },
  "exo-0": { hop: 1 * MILLI, pair: 1.16 * MILLI },
};

const SHARED: SharedConstants = {
  collectiveFabric: 5.7 * MICRO, collectiveDirect: 20 * MICRO, collectiveTcp: 60 * MICRO,
  starRoot: 134 * MICRO, starPeer: 45 * MICRO, incast: 0.07,
  coverage: 0.66, pipelineBusy: 0.89, fill: 0.85,
  wanRoundTrips: 0.96, wanServer: 18.5 * MILLI, forwardRoundTrips: 0.96, forwardBytes: 0.53, forwardWindow: 0.49e6, forwardLayers: 2.5,
};

export const PRIORS: Constants = { date: "", vendors: VENDOR, serving: SERVING, swarm: SWARM, backends: BACKENDS, hops: HOPS, shared: SHARED };
