/** What the cost model is asked about, in SI units: bytes, bytes per second, floating-point operations per second, seconds. */

export type Vendor = "nvidia" | "apple" | "amd" | "intel" | "cpu";
export const VENDORS = ["nvidia", "apple", "amd", "intel", "cpu"] as const satisfies readonly Vendor[];

/** Attention by what it keeps per token: every head (`mha`), shared KV heads (`gqa`), one compressed latent (`mla`). */
export type Attention = "mha" | "gqa" | "mla";

/** A transformer's shape. A dense model has one expert. */
export interface Model {
  /** All parameters, P. */
  params: number;
  /** Parameters that take part in one token, P_a ≤ P. */
  activeParams: number;
  layers: number;
  hidden: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  attention: Attention;
  vocab: number;
  /** Input and output embeddings are one table. */
  tiedEmbeddings: boolean;
  /** Experts per layer, E; 1 for a dense model. */
  experts: number;
  /** Experts routed to per token, k ≤ E. */
  routedExperts: number;
  /** Bytes one token keeps in the KV cache at 16 bits, all layers together. */
  kvBytesPerToken: number;
}

/** Weights as stored. Mixed checkpoints keep attention and shared layers wider than the experts. */
export interface Quantisation {
  /** Bytes of all weights. */
  weightBytes: number;
  /** Bits per weight of attention, shared layers and embeddings. */
  denseBits: number;
  /** Bits per weight of the routed experts. */
  expertBits: number;
  /** KV cache size beside 16-bit: 1, or 0.5 for an 8-bit cache. */
  kvScale: number;
}

/** One device that takes part: a card, or a machine with unified memory. */
export interface Machine {
  /** Memory for weights and cache, bytes. */
  memory: number;
  /** Memory bandwidth by data sheet, W, bytes/s. */
  bandwidth: number;
  /** Dense 16-bit peak by data sheet, F, FLOP/s. */
  flops: number;
  vendor: Vendor;
  /** CPU and GPU share the memory. */
  unified: boolean;
}

/** What joins the devices. Latency is one way, on the wire. */
export interface Link {
  /** Usable bandwidth, β, bytes/s. */
  bandwidth: number;
  /** One-way latency, α, seconds. */
  latency: number;
  /** Sum of one-way latencies once around a WAN path, seconds, where the path was measured edge by edge. */
  path?: number | undefined;
}

/** How one copy of the model is spread: `star` is tensor parallelism with one root that all others answer to over TCP. */
export type Spread = "none" | "tensor" | "star" | "pipeline" | "wan";

export interface Parallelism {
  kind: Spread;
  /** Tensor-parallel degree, t: shares of every layer. */
  tensor: number;
  /** Pipeline stages, p: consecutive layers each. */
  pipeline: number;
  /** Data-parallel copies, R. */
  replicas: number;
}

/** What is asked of the system. */
export interface Load {
  /** Streams at once, B ≥ 1. */
  batch: number;
  promptTokens: number;
  generatedTokens: number;
  /** Prompt tokens per chunk of prefill. */
  microBatch: number;
  /** As many streams as the memory holds, under a server that batches them. */
  saturated: boolean;
  /** Decode steps wait while the prompts of other streams are read. */
  interleaved: boolean;
}

export interface System {
  model: Model;
  quantisation: Quantisation;
  /** One entry per device, replicas × pipeline × tensor of them, stage by stage. */
  machines: readonly Machine[];
  link: Link;
  parallelism: Parallelism;
  load: Load;
  /** Compute runtime; an unknown one is given its vendor's generic constants. */
  backend?: string | undefined;
  /** Program that moves activations between machines, where that is another one. */
  runtime?: string | undefined;
}

export const GIB = 1024 ** 3;
