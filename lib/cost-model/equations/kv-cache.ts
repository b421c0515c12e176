/** The KV cache: what a token leaves behind for the tokens after it. */
import type { Attention, Load, Model, Quantisation } from "../system";

/** Latent and positional width per layer of multi-head latent attention where a description does not give it (DeepSeek-V3 config: kv_lora_rank 512, qk_rope_head_dim 64). */
export const MLA_WIDTH = 512 + 64;
const FP16_BYTES = 2;

/** Bytes per token at 16 bits: 2·L·H_kv·d·2 for keys and values of MHA and GQA, L·(r_kv + d_rope)·2 for MLA. */
export function kvBytesPerToken(shape: { attention: Attention; layers: number; kvHeads: number; headDim: number }, latentWidth = MLA_WIDTH): number {
  if (shape.attention === "mla") return shape.layers * latentWidth * FP16_BYTES;
  return 2 * shape.layers * shape.kvHeads * shape.headDim * FP16_BYTES;
}

/** Bytes of cache for `streams` contexts of `tokens` each. */
export const kvCacheBytes = ({ kvBytesPerToken: bytes }: Model, { kvScale }: Quantisation, tokens: number, streams: number): number => bytes * kvScale * tokens * streams;

/** A backend that computes at the width of 8-bit and narrower weights keeps its cache at 8 bits too: 0.5 there, else 1. */
export const cacheWidth = (bits: number, native: number): number => (native > 0 && bits < NARROW_BITS ? 0.5 : 1);
const NARROW_BITS = 10;

/** Tokens of context a stream holds midway through its generation: prompt and half of what it writes. */
export const meanContext = ({ promptTokens, generatedTokens }: Load): number => promptTokens + generatedTokens / 2;
