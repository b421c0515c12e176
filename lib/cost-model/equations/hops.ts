/** Pipelines: what it costs to hand an activation to the next stage. */
import type { HopConstants, SharedConstants } from "../constants";
import type { Link, Model } from "../system";
import { activationBytes } from "./collectives";

/** Seconds per token between p stages on a local network: (p − 1)·(o + α + m/β), and o_pair·p·(p − 1) where every machine tells every other. */
export function lanHopsTime(stages: number, model: Model, batch: number, link: Link, hop: HopConstants): number {
  const wire = link.latency + activationBytes(model, batch) / link.bandwidth;
  return (stages - 1) * (hop.hop + wire) + stages * (stages - 1) * hop.pair;
}

/** Seconds on the wire per traversal of a WAN pipeline: the measured path, or n round trips of which a share ρ is paid. */
export const wanPathTime = (stages: number, link: Link, shared: SharedConstants): number => link.path ?? stages * shared.wanRoundTrips * 2 * link.latency;

/** Seconds per token of a WAN pipeline of n servers: path, each server's own work, and 2m/β for the activation there and back. */
export function wanDecodeTime(stages: number, model: Model, batch: number, link: Link, shared: SharedConstants): number {
  return wanPathTime(stages, link, shared) + stages * (shared.wanServer + (2 * activationBytes(model, batch)) / link.bandwidth);
}

const FIRST_WINDOW = 17 * 1000;

/** Seconds of a parallel forward pass of `tokens` on the WAN: 8-bit activations limited by β or by one TCP window per round trip, slow start, and each server's work. */
export function wanForwardTime(stages: number, model: Model, tokens: number, link: Link, shared: SharedConstants): number {
  const roundTrip = 2 * link.latency;
  const bytes = tokens * model.hidden * shared.forwardBytes;
  const rate = roundTrip > 0 ? Math.min(link.bandwidth, shared.forwardWindow / roundTrip) : link.bandwidth;
  return stages * (bytes / rate + roundTrip * (shared.forwardRoundTrips + Math.log2(1 + bytes / FIRST_WINDOW)) + shared.wanServer);
}
