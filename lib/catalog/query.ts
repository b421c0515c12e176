/** Questions pages ask of the catalog. An unknown slug is a bug of ours and throws; nothing returns null. */
import type { Review } from "@/lib/reviews/model";
import { ageOf } from "./age";
import type { Catalog, Claim, Edition, Opportunity, PageText, Policy, Retrospective, Runtime, Situation, Tree, Zone } from "./model";

export function runtimeBySlug(catalog: Catalog, slug: string): Runtime {
  return found(catalog.runtimes.find((runtime) => runtime.slug === slug), `runtime "${slug}"`);
}

export function zoneBySlug(catalog: Catalog, slug: string): Zone {
  return found(catalog.zones.find((zone) => zone.slug === slug), `zone "${slug}"`);
}

export function newestEdition(catalog: Catalog): Edition {
  return found(catalog.editions[0], "edition");
}

export function opportunityBySlug(catalog: Catalog, slug: string): Opportunity {
  return found(catalog.opportunities.find((opportunity) => opportunity.slug === slug), `opportunity "${slug}"`);
}

export function pageText(catalog: Catalog, slug: "about" | "methodology"): PageText {
  return found(catalog.pages.find((page) => page.slug === slug), `text of the page "${slug}"`);
}

export const pickerPolicy = (catalog: Catalog): Policy => found(catalog.policy, "policy of the picker");
export const pickerTree = (catalog: Catalog): Tree => found(catalog.tree, "tree of the picker");

export function situationBySlug(catalog: Catalog, slug: string): Situation {
  return found(catalog.situations.find((situation) => situation.slug === slug), `situation "${slug}"`);
}

export function retrospectiveBySlug(catalog: Catalog, slug: string): Retrospective {
  return found(catalog.retrospectives.find((retrospective) => retrospective.slug === slug), `retrospective "${slug}"`);
}

export function reviewBySlug(catalog: Catalog, slug: string): Review {
  return found(catalog.reviews.find((review) => review.slug === slug), `review of "${slug}"`);
}

export function editionByMonth(catalog: Catalog, month: string): Edition {
  return found(catalog.editions.find((edition) => edition.month === month), `edition "${month}"`);
}

export function claimByRef(catalog: Catalog, ref: string): Claim {
  return found(catalog.claims.get(ref), `claim "${ref}"`);
}

/** True when the claim is to be checked again at the newest edition's date. */
export const isDue = (catalog: Catalog, ref: string): boolean => ageOf(claimByRef(catalog, ref), newestEdition(catalog).data.framed) === "check-again";

/** The claims that state a property of a runtime, in page order. */
export const claimsOn = (runtime: Runtime, property: string): Claim[] => runtime.claims.filter((claim) => claim.property === property);

/** A zone's own runtimes, in the order of their cards. */
export const runtimesAtHome = (catalog: Catalog, zone: Zone): Runtime[] => zone.home.map((slug) => runtimeBySlug(catalog, slug));

/** Cards the map shows before it folds its zones. */
const MOST_CARDS = 60;

/** The runtimes a zone shows on the map, the editors' order kept, and how many more its page holds once the map is folded. */
export function cardsOnMap(catalog: Catalog, zone: Zone): { shown: Runtime[]; more: number } {
  const all = runtimesAtHome(catalog, zone);
  const total = catalog.zones.reduce((sum, { home }) => sum + home.length, 0);
  const shown = total <= MOST_CARDS ? all : all.slice(0, Math.floor(MOST_CARDS / catalog.zones.length));
  return { shown, more: all.length - shown.length };
}

/** Runtimes at home elsewhere that the zone names too, with the reason. */
export const runtimesAlsoIn = (catalog: Catalog, zone: Zone) => zone.also.map(({ slug, reason }) => ({ runtime: runtimeBySlug(catalog, slug), reason }));

/** The zones that name a runtime, its home first. */
export const zonesOf = (catalog: Catalog, slug: string): Zone[] =>
  catalog.zones.filter(({ home, also }) => home.includes(slug) || also.some((entry) => entry.slug === slug)).sort((a, b) => Number(b.home.includes(slug)) - Number(a.home.includes(slug)));

/** The four facts of a card, in order, each the record's own claim. */
export const CARD_FACTS = ["licence", "accelerators", "default-bind", "newest-release"] as const;

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The catalog holds no ${what}: pages may only ask for what it lists.`);
  return value;
}
