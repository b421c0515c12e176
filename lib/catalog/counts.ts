/** What the catalog holds, counted. A room that is not built yet has no count. */
import type { Catalog } from "./model";

export function countCatalog(catalog: Catalog) {
  const { runtimes } = catalog;
  const cells = runtimes.flatMap(({ cells }) => cells.map(({ cell }) => cell.state));
  const having = (state: string) => cells.filter((other) => other === state).length;
  return {
    runtimes: runtimes.filter(({ historical }) => !historical).length,
    historical: runtimes.filter(({ historical }) => historical).length,
    unplaced: catalog.unplaced.length,
    zones: catalog.zones.length,
    claims: catalog.claims.size,
    sources: catalog.sources.size,
    operatorNotes: runtimes.reduce((sum, { notes }) => sum + notes.length, 0),
    capabilities: catalog.capabilities.length,
    cells: { yes: having("yes"), no: having("no"), partial: having("partial"), unknown: having("unknown"), notApplicable: having("not-applicable") },
    advisories: runtimes.reduce((sum, { advisories }) => sum + advisories.length, 0),
    declines: catalog.editions[0]?.declining.length ?? 0,
    checked: catalog.checked.length,
    benchmarks: catalog.benchmarks.length,
    reviews: Object.fromEntries(catalog.reviews.map((review) => [review.slug, { defaults: review.defaults.length, metrics: review.metrics.length, failures: review.failures.length, upgrades: review.upgrades.length, advisories: review.advisories.length }])),
    editions: catalog.editions.length,
    ecosystems: Object.fromEntries(catalog.ecosystems.maps.map(({ name, entries }) => [name, entries.length])),
    opportunities: catalog.opportunities.length,
    glossary: catalog.glossary.length,
    situations: catalog.situations.length,
  };
}

export interface OpenCells {
  capability: string;
  unknown: number;
  /** Runtimes to whose kind the capability applies, historical entries aside. */
  of: number;
}

/** The capabilities with cells that could not be settled, the largest share first. */
export function openCells({ runtimes, capabilities }: Catalog): OpenCells[] {
  const cells = runtimes.filter(({ historical }) => !historical).flatMap((runtime) => runtime.cells).filter(({ cell }) => cell.state !== "not-applicable");
  return capabilities
    .map(({ slug, name }) => {
      const states = cells.filter(({ capability }) => capability.slug === slug).map(({ cell }) => cell.state);
      return { capability: name, unknown: states.filter((state) => state === "unknown").length, of: states.length };
    })
    .filter(({ unknown }) => unknown > 0)
    .sort((a, b) => b.unknown / b.of - a.unknown / a.of);
}

/** A share in words for people: "9 of 28 (32 %)". */
export const shareOf = ({ unknown, of }: Pick<OpenCells, "unknown" | "of">) => `${unknown} of ${of} (${Math.round((100 * unknown) / of)} %)`;
