/** A small catalogue for the tests of the calculator. */
import type { Catalogue } from "@/lib/calculator/catalogue";
import { CARD, LLAMA_8B } from "../cost-model/samples";

export const CATALOGUE: Catalogue = {
  models: [{ slug: "llama", name: "Llama", model: LLAMA_8B }],
  machines: [{ slug: "card", name: "Card", machine: CARD }, { slug: "mac", name: "Mac", machine: { ...CARD, memory: 8 * CARD.memory, vendor: "apple", unified: true } }],
  links: [{ slug: "wire", name: "Wire", link: { bandwidth: 1e9, latency: 1e-4 } }],
  quantisations: [{ slug: "sixteen", name: "16 bits", denseBits: 16, expertBits: 16 }],
};

export const STATE = { model: "llama", quantisation: "sixteen", dense: "4.5", expert: "4.5", machine: "card", count: "2", other: "", otherCount: "1", link: "wire", rate: "1", delay: "100", spread: "pipeline", tensor: "2", runtime: "any", prompt: "512", output: "128", batch: "1" };
