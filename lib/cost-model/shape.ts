/** From a transformer's published dimensions to its parameter counts, in parameters. */

export interface Shape {
  layers: number;
  hidden: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  vocab: number;
  tiedEmbeddings: boolean;
  /** Width of the gated feed-forward part of a dense layer. */
  feedForward?: number | undefined;
  /** Layers without experts in a model that has them. */
  denseLayers?: number | undefined;
  expertFeedForward?: number | undefined;
  experts?: number | undefined;
  routedExperts?: number | undefined;
  sharedExperts?: number | undefined;
  /** Ranks of latent attention: of queries, of the stored latent; and the width of positions. */
  queryRank?: number | undefined;
  latentRank?: number | undefined;
  ropeDim?: number | undefined;
}

/** A gated feed-forward part has three matrices: gate, up, down. */
const GATED = 3;

/** Weights of one layer's attention: h·d·(2H + 2H_kv); with latents h·r_q + r_q·H·(d + d_r) + h·(r + d_r) + 2·r·H·d + H·d·h. */
function attentionParams({ hidden, heads, kvHeads, headDim, queryRank, latentRank, ropeDim }: Shape): number {
  if (queryRank === undefined || latentRank === undefined || ropeDim === undefined) return hidden * headDim * (2 * heads + 2 * kvHeads);
  return hidden * queryRank + queryRank * heads * (headDim + ropeDim) + hidden * (latentRank + ropeDim) + 2 * latentRank * heads * headDim + heads * headDim * hidden;
}

/** All parameters and those of one token: attention, feed-forward or routed experts with their router, embeddings. Norms and biases are left out, less than a thousandth. */
export function parametersOf(shape: Shape): { all: number; active: number } | undefined {
  const { layers, hidden, vocab, tiedEmbeddings, feedForward, expertFeedForward, experts = 1, routedExperts = 1, sharedExperts = 0 } = shape;
  const mixed = expertFeedForward !== undefined && experts > 1;
  const denseLayers = mixed ? (shape.denseLayers ?? 0) : layers;
  if (denseLayers > 0 && feedForward === undefined) return undefined;
  const everywhere = layers * attentionParams(shape) + denseLayers * GATED * hidden * (feedForward ?? 0) + vocab * hidden * (tiedEmbeddings ? 1 : 2);
  if (!mixed) return { all: everywhere, active: everywhere };
  const expertLayers = layers - denseLayers;
  const one = GATED * hidden * expertFeedForward;
  const withRouter = everywhere + expertLayers * hidden * experts;
  return { all: withRouter + expertLayers * (experts + sharedExperts) * one, active: withRouter + expertLayers * (routedExperts + sharedExperts) * one };
}
