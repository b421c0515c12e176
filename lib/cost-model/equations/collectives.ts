/** Tensor parallelism: two sums over all shares in every layer. */
import { DIRECT_LATENCY, FABRIC_BANDWIDTH } from "../backends";
import type { SharedConstants } from "../constants";
import type { Link, Model } from "../system";

const FP16_BYTES = 2;
/** Sums per layer: after attention and after the feed-forward part. */
export const SUMS_PER_LAYER = 2;

/** Bytes of one 16-bit activation of `tokens` tokens, tokens·h·2. */
export const activationBytes = ({ hidden }: Model, tokens: number): number => tokens * hidden * FP16_BYTES;

/** Seconds a sum costs beside its bytes: synchronisation of the devices by kind of link, plus the wire there. */
export function collectiveLatency({ bandwidth, latency }: Link, shared: SharedConstants): number {
  if (latency > DIRECT_LATENCY) return shared.collectiveTcp + 2 * latency;
  return bandwidth >= FABRIC_BANDWIDTH ? shared.collectiveFabric : shared.collectiveDirect + latency;
}

/**
 * Seconds of one all-reduce over t devices: the cheaper of one-shot, a·(1 + log2(t)/4) + (t − 1)·m/β,
 * and ring, (t − 1)·a + 2·(t − 1)/t·m/β. 0 for t = 1.
 */
export function allReduceTime(devices: number, bytes: number, link: Link, shared: SharedConstants): number {
  if (devices <= 1) return 0;
  const a = collectiveLatency(link, shared);
  const oneShot = a * (1 + Math.log2(devices) / 4) + ((devices - 1) * bytes) / link.bandwidth;
  const ring = (devices - 1) * a + (2 * (devices - 1) * bytes) / devices / link.bandwidth;
  return Math.min(oneShot, ring);
}

const PEERS_WITHOUT_INCAST = 4;
/** A star sends 8-bit activations with a 16-bit scale per 32 values. */
const STAR_BYTES_PER_VALUE = 34 / 32;

/**
 * Seconds of one sum of a star over TCP with c transfers, c/2·(2α + root + (t − 1)·(peer + 2m'/β)); beyond four machines β shrinks by incast.
 * Order of transfers: distributed-llama src/llama2-tasks.cpp at 0929f4e (c = 2), src/llm.cpp at 8d624a7 (c = 1).
 */
export function starTime(devices: number, values: number, link: Link, shared: SharedConstants, transfers: number): number {
  if (devices <= 1) return 0;
  const bandwidth = link.bandwidth * (devices > PEERS_WITHOUT_INCAST ? shared.incast : 1);
  return (transfers / 2) * (2 * link.latency + shared.starRoot + (devices - 1) * (shared.starPeer + (2 * values * STAR_BYTES_PER_VALUE) / bandwidth));
}
