/** The revisions of a protocol, from claims whose value is the revision's day. */
import type { Catalog, Claim } from "@/lib/catalog/model";

export interface Revision {
  /** YYYY-MM-DD, as the protocol names it. */
  revision: string;
  brought: Claim[];
  removed: Claim[];
  deprecated: Claim[];
}

/** Newest first. */
export function revisionsOf({ claims }: Pick<Catalog, "claims">, subject: string): Revision[] {
  const told = [...claims.values()].filter((claim) => claim.subject === subject && ["brought", "removed", "deprecated"].includes(claim.property));
  const days = [...new Set(told.map(({ value }) => String(value)))].sort().reverse();
  const of = (revision: string, property: string) => told.filter((claim) => claim.property === property && String(claim.value) === revision);
  return days.map((revision) => ({ revision, brought: of(revision, "brought"), removed: of(revision, "removed"), deprecated: of(revision, "deprecated") }));
}
