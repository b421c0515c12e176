/** The part of a step that neither bandwidth nor arithmetic explains: launches, synchronisation, routing, sampling. */
import type { BackendConstants } from "../constants";
import type { Model } from "../system";

/** Seconds per pass through all layers, L·(τ + τ_moe [experts] + τ_mla [latent attention]). */
export function layersOverhead({ layers, experts, attention }: Model, backend: BackendConstants): number {
  return layers * (backend.layer + (experts > 1 ? backend.moeLayer : 0) + (attention === "mla" ? backend.mlaLayer : 0));
}

/** Seconds per decode step of B streams: layers, the step itself, and each further stream. */
export const stepOverhead = (model: Model, backend: BackendConstants, batch: number): number => layersOverhead(model, backend) + backend.step + Math.max(0, batch - 1) * backend.sequence;
