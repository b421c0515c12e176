/** The tables of the methodology page, for the page and its twin. */
import { type Catalog, PROPERTIES, type Property } from "./catalog";
import type { Evidence } from "./catalog/schema/words";

export const MEANINGS: Record<Evidence, string> = {
  operated: "We ran it, and the log of the run is in the repository.",
  documented: "The maintainers’ documents, or the code at a commit, say so. It speaks of behaviour only, never of speed.",
  reported: "Somebody measured or observed it and gave configuration and method. The maker’s own is shown as such.",
  asserted: "A figure that somebody states without saying how it was obtained.",
  derived: "Computed or inferred by us from other claims, which are listed with the formula or the reasoning.",
};

export function countEvidence(catalog: Catalog): Map<Evidence, number> {
  const counts = new Map<Evidence, number>();
  for (const { evidence } of catalog.claims.values()) counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
  return counts;
}

const wording = (term: number | null) => (term === null ? "for good: a dated event or measurement" : term === 1.5 ? "45 days" : `${term} months`);

/** Terms with the properties they hold for. */
export function termRows(): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { label, term } of Object.values<Property>(PROPERTIES).filter(({ group }) => group !== "Sizes")) groups.set(wording(term), [...(groups.get(wording(term)) ?? []), label.toLowerCase()]);
  const six = groups.get(wording(6));
  six?.push("capabilities, relations and operator notes");
  groups.get(wording(null))?.push("dimensions of models, machines, links and quantisations");
  return [...groups];
}
