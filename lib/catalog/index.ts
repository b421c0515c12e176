/** The public door of the catalog. */
export { ageOf, freshUntil, type Age } from "./age";
export { anchorOf } from "./anchor";
export { resolveRef } from "./claims";
export { countCatalog } from "./counts";
export { formatDate, formatShort, formatValue } from "./format";
export { label } from "./labels";
export { loadCatalog } from "./load";
export type * from "./model";
export { CatalogError, formatAnnotations, formatProblems, type Problem } from "./problem";
export { GROUPS, PROPERTIES, propertyNamed, type Group, type Property } from "./properties";
export { CARD_FACTS, cardsOnMap, claimByRef, claimsOn, editionByMonth, isDue, newestEdition, opportunityBySlug, pageText, pickerPolicy, pickerTree, retrospectiveBySlug, reviewBySlug, runtimeBySlug, runtimesAlsoIn, runtimesAtHome, situationBySlug, zoneBySlug, zonesOf } from "./query";
