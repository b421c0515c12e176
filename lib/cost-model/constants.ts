/** The constants of the equations: what is fitted, per backend, per vendor and per way of moving data. The numbers are in constants.json, written by `npm run cost-model -- fit`. */
import type { Vendor } from "./system";

/** Efficiencies and fixed costs of one compute runtime on one vendor's hardware. */
export interface BackendConstants {
  /** Share of data-sheet bandwidth reached when weights are streamed, η_b. */
  memory: number;
  /** The same for weights of fewer than 6 bits, as a factor on η_b. */
  lowBits: number;
  /** Exponent by which bandwidth beyond 1.1 TB/s still helps; 1 = in full. */
  wide: number;
  /** Bytes/s of weights below 6 bits that can be dequantised per FLOP/s; high = never the limit. */
  dequant: number;
  /** Share of bandwidth reached when the KV cache is read, η_kv. */
  kv: number;
  /** Seconds per layer and step that no bandwidth removes, τ: kernel launches, synchronisation. */
  layer: number;
  /** The same again for a layer with routed experts. */
  moeLayer: number;
  /** The same again for a layer with latent attention. */
  mlaLayer: number;
  /** Seconds per step: sampling, scheduling. */
  step: number;
  /** Seconds per step and further stream. */
  sequence: number;
  /** Share of peak FLOP/s reached in a decode step, η_c. */
  compute: number;
  /** Share of peak FLOP/s reached in prefill, η_p. */
  prefill: number;
  /** Factor on η_p for weights of fewer than 6 bits. */
  prefillLowBits: number;
  /** Factor on η_p for models with routed experts. */
  prefillMoe: number;
  /** FLOP/s no prefill surpasses per device, however large the card. */
  prefillCeiling: number;
  /** 1 where arithmetic is done at the width of the weights (8-bit twice, 4-bit four times the 16-bit peak), 0 where they are widened first. */
  native: number;
  /** Transfers per sum of a star: 2 where the root gathers, sums, sends out again and computes the output head alone; 1 where all send to all. */
  starTransfers: number;
}

/** What a pipeline stage beyond the first costs per token, beside the wire. */
export interface HopConstants {
  /** Seconds per hop. */
  hop: number;
  /** Seconds per pair of machines: runtimes that tell every peer of every token. */
  pair: number;
}

export interface SharedConstants {
  /** Seconds per all-reduce beside the wire: on an in-box fabric of at least 100 GB/s. */
  collectiveFabric: number;
  /** The same over PCIe or a network with kernel bypass. */
  collectiveDirect: number;
  /** The same over TCP. */
  collectiveTcp: number;
  /** Seconds per exchange of a star over TCP: the root's own work, and that of each further peer. */
  starRoot: number;
  starPeer: number;
  /** Share of bandwidth left when more than four answer one port at once (TCP incast). */
  incast: number;
  /** Exponent of batch in the number of distinct expert draws: sequences agree with each other. */
  coverage: number;
  /** Share of time pipeline stages are busy when enough microbatches flow. */
  pipelineBusy: number;
  /** Share of memory a server fills with streams under maximal load. */
  fill: number;
  /** Round trips per WAN hop and its server's work, seconds. */
  wanRoundTrips: number;
  wanServer: number;
  /** Round trips per hop of a forward pass; share of a byte per activation on the wire; window in bytes of one TCP stream. */
  forwardRoundTrips: number;
  forwardBytes: number;
  forwardWindow: number;
  /** Fixed cost per layer of such a pass beside that of a decode step: queueing, and kernels that pick outliers. */
  forwardLayers: number;
}

export interface Constants {
  /** Date of the newest row they were fitted on, or the day given by hand. */
  date: string;
  vendors: Record<Vendor, BackendConstants>;
  /** Generic constants of cards under a server that batches many streams. */
  serving: BackendConstants;
  /** Generic constants of cards in a swarm over the internet. */
  swarm: BackendConstants;
  /** Each speaks only for hardware of its vendor. */
  backends: Record<string, BackendConstants & { vendor: string }>;
  hops: Record<string, HopConstants>;
  shared: SharedConstants;
}
