/** Arithmetic of a transformer, in floating-point operations. */
import type { Model } from "../system";

/** Decode: 2·P_a for the weights and 4·L·ctx·H·d for attention, per stream. */
export const decodeFlop = ({ activeParams, layers, heads, headDim }: Model, context: number): number => 2 * activeParams + 4 * layers * context * heads * headDim;

/** Prefill of n tokens: 2·P_a·n for the weights and 2·L·H·d·n² for causal attention. */
export const prefillFlop = ({ activeParams, layers, heads, headDim }: Model, tokens: number): number => 2 * activeParams * tokens + 2 * layers * heads * headDim * tokens ** 2;
