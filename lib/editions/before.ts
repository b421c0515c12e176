/** What an edition changed against the one before it, as records allow it to be said. */
import type { Catalog, Edition } from "@/lib/catalog";
import { type Difference, differenceBetween } from "./difference";
import { draftBeside, freeze } from "./freeze";

export interface Before {
  /** The edition before, and whether it was ever published. */
  month: string;
  draft: boolean;
  difference: Difference;
}

/** Undefined for the first edition. A draft before a published edition shares its records: only their framing is compared. */
export function differenceToBefore(catalog: Catalog, edition: Edition): Before | undefined {
  const before = catalog.editions.find(({ month }) => month < edition.month);
  if (before === undefined) return undefined;
  const record = freeze(catalog, edition.month);
  const old = before.published?.record ?? draftBeside(record, before);
  return { month: before.month, draft: before.published === undefined, difference: differenceBetween({ name: before.month, record: old }, { name: edition.month, record }) };
}

/** The records a difference to the edition before was made of, for the names in its words. */
export const recordsOf = (catalog: Catalog, edition: Edition, before: Before) => [freeze(catalog, before.month), freeze(catalog, edition.month)];
