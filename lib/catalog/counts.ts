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
    editions: catalog.editions.length,
    ecosystems: Object.fromEntries(catalog.ecosystems.maps.map(({ name, entries }) => [name, entries.length])),
    opportunities: catalog.opportunities.length,
    glossary: catalog.glossary.length,
  };
}
