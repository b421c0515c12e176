/** The pages on systems, and the settings of the memory tables. */
import type { Catalog } from "./catalog";
import type { QuantisationPreset } from "./catalog/presets";
import { type Place, routes } from "./routes";

/** The order of the index page. */
export const SYSTEM_PAGES: readonly Place[] = [
  { href: routes.calculator(), title: "Calculator", about: "Speed of a model on machines of your choice, where the time of a token goes, and how far such predictions were off." },
  { href: routes.memory(), title: "Memory", about: "How many machines of each kind hold each model, and what weights, cache and overhead take." },
  { href: routes.presets(), title: "Models, machines and links", about: "Every figure the calculators reckon with, with its source and date." },
];

/** Tokens of context in the memory tables. */
export const MEMORY_CONTEXT = 8192;
/** The quantisation of the memory tables. */
const USUAL = "q4-k-m";

/** @throws Error when the register has no such quantisation. */
export function usualQuantisation({ presets: { quantisations } }: Catalog): QuantisationPreset {
  const found = quantisations.find(({ slug }) => slug === USUAL);
  if (found === undefined) throw new Error(`scripts/seed/presets/quantisations.ts holds no "${USUAL}", which the memory tables need.`);
  return found;
}
