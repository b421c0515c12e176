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
export { GROUPS, PROPERTIES, type Group, type Property, type PropertyName } from "./properties";
export { CARD_FACTS, claimByRef, claimsOn, editionByMonth, newestEdition, opportunityBySlug, pageText, retrospectiveBySlug, runtimeBySlug, runtimesAlsoIn, runtimesAtHome, zoneBySlug, zonesOf } from "./query";
