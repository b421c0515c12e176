/** One machine's part of a step: streaming weights, reading the cache, computing. All times in seconds. */
import type { BackendConstants } from "../constants";
import type { Machine } from "../system";

/** Below this many bits per weight the kernels unpack before they multiply. */
export const LOW_BITS = 6;
/** Bandwidth beyond which streaming one token's weights no longer keeps enough loads in flight in every backend, bytes/s. */
const WIDE_BANDWIDTH = 1.1e12;

/**
 * Bandwidth reached when weights are streamed: η_b·W up to 1.1 TB/s, beyond that growing as W^wide.
 * Little's law: bytes in flight = bandwidth × latency, and a kernel for one token offers only so many.
 */
export function streamBandwidth(machine: Machine, backend: BackendConstants, bits: number): number {
  const excess = Math.max(1, machine.bandwidth / WIDE_BANDWIDTH);
  return (machine.bandwidth / excess) * excess ** backend.wide * backend.memory * (bits < LOW_BITS ? backend.lowBits : 1);
}

/** Seconds to stream weights; low-bit weights also wait for the arithmetic units that unpack them. */
export function streamTime(bytes: number, machine: Machine, backend: BackendConstants, bits: number): number {
  const read = bytes / streamBandwidth(machine, backend, bits);
  return bits < LOW_BITS ? Math.max(read, bytes / (backend.dequant * machine.flops)) : read;
}

/** Seconds to read the KV cache, bytes / (η_kv·W). */
export const cacheTime = (bytes: number, machine: Machine, backend: BackendConstants): number => bytes / (backend.kv * machine.bandwidth);

/** Peak beside the 16-bit one where arithmetic is done at the width of the weights: 16-bit 1, 8-bit 2, 4-bit 4; 1 elsewhere. */
export const widthFactor = (bits: number, native: number): number => (bits < LOW_BITS ? 4 : bits < WIDE_BITS ? 2 : 1) ** native;
const WIDE_BITS = 10;

/** Seconds of arithmetic in a decode step, FLOP / (η_c·F). */
export const decodeComputeTime = (flop: number, machine: Machine, backend: BackendConstants, bits: number): number => flop / (backend.compute * machine.flops * widthFactor(bits, backend.native));

/** FLOP/s reached in prefill: η_p·F, held below the backend's ceiling by 1/x = 1/(η_p·F) + 1/ceiling. */
export function prefillRate(machine: Machine, backend: BackendConstants, bits: number, moe: boolean): number {
  const share = backend.prefill * widthFactor(bits, backend.native) * (bits < LOW_BITS ? backend.prefillLowBits : 1) * (moe ? backend.prefillMoe : 1);
  return 1 / (1 / (share * machine.flops) + 1 / backend.prefillCeiling);
}
