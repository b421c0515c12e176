/** The markdown twin of every page, by the page's href. */
import type { Catalog } from "@/lib/catalog";
import { ecosystemsTwin, ecosystemTwin } from "@/lib/twins/ecosystems";
import { routes } from "@/lib/routes";
import { correctionsTwin } from "@/lib/twins/corrections";
import { declinesTwin, editionTwin, mapTwin, retrospectiveTwin, zoneTwin } from "@/lib/twins/edition";
import * as lists from "@/lib/twins/lists";
import { aboutTwin, methodologyTwin } from "@/lib/twins/pages";
import { deepDiveTwin } from "@/lib/twins/deep-dive";
import { reviewsTwin, reviewTwin, runbookTwin } from "@/lib/twins/reviews";
import { pickTwin, situationTwin } from "@/lib/twins/picker";
import { runtimeTwin } from "@/lib/twins/runtime";
import * as systems from "@/lib/twins/systems";

export type Write = () => string;

export const twinsOf = (catalog: Catalog): [page: string, write: Write][] => [
  [routes.home(), () => mapTwin(catalog)],
  [routes.runtimes(), () => lists.runtimesTwin(catalog)],
  [routes.zones(), () => lists.zonesTwin(catalog)],
  [routes.editions(), () => lists.editionsTwin(catalog)],
  [routes.matrix(), () => lists.matrixTwin(catalog)],
  [routes.pick(), () => pickTwin(catalog)],
  [routes.security(), () => lists.securityTwin(catalog)],
  [routes.declines(), () => declinesTwin(catalog)],
  [routes.corrections(), () => correctionsTwin(catalog)],
  [routes.checked(), () => lists.checkedTwin(catalog)],
  [routes.benchmarks(), () => lists.benchmarksTwin(catalog)],
  [routes.opportunities(), () => lists.opportunitiesTwin(catalog)],
  [routes.search(), () => lists.searchTwin(catalog)],
  [routes.systems(), () => systems.systemsTwin(catalog)],
  [routes.calculator(), () => systems.calculatorTwin(catalog)],
  [routes.memory(), () => systems.memoryTwin(catalog)],
  [routes.presets(), () => systems.presetsTwin(catalog)],
  [routes.sources(), () => lists.sourcesTwin(catalog)],
  [routes.reviews(), () => reviewsTwin(catalog)],
  [routes.runbook(), () => runbookTwin(catalog)],
  [routes.glossary(), () => lists.glossaryTwin(catalog)],
  ...catalog.systems.map((system): [string, Write] => [routes.system(system.slug), () => deepDiveTwin(catalog, system)]),
  [routes.methodology(), () => methodologyTwin(catalog)],
  [routes.about(), () => aboutTwin(catalog)],
  [routes.ecosystems(), () => ecosystemsTwin(catalog)],
  ...catalog.ecosystems.maps.map((map): [string, Write] => [routes.ecosystem(map.name), () => ecosystemTwin(catalog, map)]),
  ...catalog.runtimes.map((runtime): [string, Write] => [routes.runtime(runtime.slug), () => runtimeTwin(catalog, runtime)]),
  ...catalog.reviews.map((review): [string, Write] => [routes.review(review.slug), () => reviewTwin(catalog, review)]),
  ...catalog.zones.map((zone): [string, Write] => [routes.zone(zone.slug), () => zoneTwin(catalog, zone)]),
  ...catalog.editions.map((edition): [string, Write] => [routes.edition(edition.month), () => editionTwin(catalog, edition)]),
  ...catalog.retrospectives.map((entry): [string, Write] => [routes.edition(entry.slug), () => retrospectiveTwin(catalog, entry)]),
  ...catalog.situations.map((situation): [string, Write] => [routes.situation(situation.slug), () => situationTwin(catalog, situation)]),
  ...catalog.opportunities.map((opportunity): [string, Write] => [routes.opportunity(opportunity.slug), () => lists.opportunityTwin(catalog, opportunity)]),
];
