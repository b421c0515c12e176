/** How one page links the things its texts name: claims by anchor and note number, runtimes by page, terms by glossary. */
import { type Catalog, type Claim, claimByRef, formatDate, formatValue, type Prose, resolveRef, runtimeBySlug } from "./catalog";
import { isEcosystemClaim, mapOfFile } from "./ecosystems/rooms";
import { citedRefs } from "./markdown/cited";
import type { Links } from "./markdown/render";
import { isReviewProperty } from "./reviews/rooms";
import { routes } from "./routes";

/** The notes of a page: claims in the order in which they are numbered. */
export type Numbering = ReadonlyMap<string, number>;

/** Numbers the claims that texts cite, after those that the page lists anyway. */
export function numberNotes(listed: readonly string[], texts: readonly { text: string; subject: string }[]): Numbering {
  const cited = texts.flatMap(({ text, subject }) => citedRefs([text]).map((ref) => resolveRef(ref, subject)));
  return new Map([...new Set([...listed, ...cited])].map((ref, index) => [ref, index + 1]));
}

export const proseOf = (subject: string, prose: Prose) => ({ text: prose.text, subject });

/** The anchor of a claim on its subject's page. */
export function claimHref(catalog: Catalog, ref: string): string {
  const claim = claimByRef(catalog, ref);
  const { subject, id, property, keptIn } = claim;
  if (keptIn !== undefined) return `${routes.edition(keptIn)}#c-${subject}-${id}`;
  if (isReviewProperty(property)) return `${routes.review(subject)}#c-${id}`;
  if (isEcosystemClaim(claim)) return ecosystemClaimHref(claim);
  if (slugsOf(catalog).has(subject)) return `${routes.runtime(subject)}#c-${id}`;
  if (subject === catalog.policy?.slug) return `${routes.pick()}#c-${subject}-${id}`;
  if (catalog.situations.some(({ slug }) => slug === subject)) return `${routes.situation(subject)}#c-${subject}-${id}`;
  if (catalog.opportunities.some(({ slug }) => slug === subject)) return `${routes.opportunity(subject)}#c-${id}`;
  if (catalog.checked.some(({ slug }) => slug === subject)) return `${routes.checked()}#c-${subject}-${id}`;
  if (catalog.retrospectives.some(({ slug }) => slug === subject)) return `${routes.edition(subject)}#c-${subject}-${id}`;
  return routes.term(subject);
}

/** A claim of a map stands at its entry; one of the questions on the page that asks them. */
function ecosystemClaimHref({ subject, id, place }: Claim): string {
  const map = mapOfFile(place.file);
  return `${map === undefined ? routes.ecosystems() : routes.ecosystem(map)}#c-${subject}-${id}`;
}

const slugs = new WeakMap<Catalog, ReadonlySet<string>>();

function slugsOf(catalog: Catalog): ReadonlySet<string> {
  const known = slugs.get(catalog) ?? new Set(catalog.runtimes.map(({ slug }) => slug));
  slugs.set(catalog, known);
  return known;
}

/** True when the claim's own place is on this page. */
export const standsOn = (catalog: Catalog, ref: string, page: string | undefined): boolean => page !== undefined && claimHref(catalog, ref).startsWith(`${page}#`);

/** `here`: the page on which the claims stand, so that a note leads down instead of away. */
export function linksFor(catalog: Catalog, { numbering, here, terms = true }: { numbering: Numbering; here?: string; terms?: boolean }): (subject: string) => Links {
  const termLinks = terms ? catalog.glossary.map(({ slug, data }) => ({ href: routes.term(slug), names: [data.term, ...data.also].sort((a, b) => b.length - a.length) })) : [];
  return (subject) => ({
    terms: termLinks,
    runtime: (slug) => ({ href: routes.runtime(slug), name: runtimeBySlug(catalog, slug).name }),
    claim: (label) => {
      const claim = claimByRef(catalog, resolveRef(label, subject));
      const note = numbering.get(claim.ref);
      const onThisPage = standsOn(catalog, claim.ref, here) ? claimHref(catalog, claim.ref).slice(here?.length) : `#note-${note}`;
      const title = [claim.conditions, `${claim.evidence}, ${formatDate(claim.asOf)}`].filter(Boolean).join("; ");
      return { href: note === undefined ? claimHref(catalog, claim.ref) : onThisPage, value: formatValue(claim) ?? "", note, title };
    },
  });
}
