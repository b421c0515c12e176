/** Weights: how many there are of each kind, and how many bytes of them one decode step reads. */
import type { Model, Quantisation } from "../system";

const BITS_PER_BYTE = 8;

/**
 * Parameters of all routed experts, X = (P − P_a) / (1 − k/E); 0 for a dense model.
 * From P = S + X and P_a = S + X·k/E, S being what every token passes. Valid for 1 ≤ k ≤ E.
 */
export function expertParams({ params, activeParams, experts, routedExperts }: Model): number {
  if (experts <= 1 || routedExperts >= experts) return 0;
  return Math.min(params, Math.max(0, (params - activeParams) / (1 - routedExperts / experts)));
}

/** Parameters of the input embedding when it is a table of its own, V·h: a step reads one row of it. */
export const embeddingParams = ({ vocab, hidden, tiedEmbeddings, params }: Model): number => (tiedEmbeddings ? 0 : Math.min(vocab * hidden, params / 2));

/**
 * Share of the experts that B streams touch in one layer, 1 − (1 − k/E)^(B^g).
 * g = 1 would be uniform, independent routing; g < 1 because streams choose alike. Dimensionless, in [k/E, 1].
 */
export function expertCoverage({ experts, routedExperts }: Model, batch: number, agreement: number): number {
  if (experts <= 1 || routedExperts >= experts) return 1;
  return 1 - (1 - routedExperts / experts) ** (Math.max(1, batch) ** agreement);
}

/** Bytes of dense weights one step reads: attention, shared layers, output head; not the input embedding. */
export function denseBytesRead(model: Model, { denseBits }: Quantisation): number {
  return (denseBits / BITS_PER_BYTE) * Math.max(0, model.params - expertParams(model) - embeddingParams(model));
}

/** Bytes of weights one decode step of B streams reads, dense part and touched experts. */
export function weightBytesRead(model: Model, quantisation: Quantisation, batch: number, agreement: number): number {
  return denseBytesRead(model, quantisation) + (quantisation.expertBits / BITS_PER_BYTE) * expertParams(model) * expertCoverage(model, batch, agreement);
}

/** Bits per weight over the bytes one step reads at batch 1. */
export function bitsRead(model: Model, quantisation: Quantisation): number {
  const experts = expertParams(model) * expertCoverage(model, 1, 1);
  const dense = Math.max(1, model.params - expertParams(model) - embeddingParams(model));
  return (dense * quantisation.denseBits + experts * quantisation.expertBits) / (dense + experts);
}
