/** What a command was asked for, judged before anything is done: the month exists, or may be made. */
import { type Catalog, type Edition } from "@/lib/catalog";
import { nearMatches } from "@/lib/catalog/near";
import { addMonths, isMonth, monthOf, monthsBetween } from "./months";

/** The command says no, in words; nothing was written. */
export class Refused extends Error {}

export function requireMonth(text: string): string {
  if (isMonth(text)) return text;
  throw new Refused(`"${text}" is not a month. Write year and month with a hyphen, such as 2026-12.`);
}

const standing = ({ month, published }: Edition) => `${month} (${published === undefined ? "a draft" : `published ${published.on}`})`;

/** An edition that exists. @throws Refused naming those that do. */
export function requireEdition({ editions }: Catalog, text: string): Edition {
  const month = requireMonth(text);
  const found = editions.find((edition) => edition.month === month);
  if (found !== undefined) return found;
  const [near] = nearMatches(month, editions.map((edition) => edition.month));
  const known = editions.length === 0 ? "None exists yet." : `There is ${editions.map(standing).join(", ")}.`;
  const hint = month > (editions[0]?.month ?? "") ? ` To make it: npm run edition -- new ${month}` : near === undefined ? "" : ` Did you mean ${near}?`;
  throw new Refused(`There is no edition ${month}. ${known}${hint}`);
}

/**
 * The edition from which a new month is carried over.
 * @param folders Names below content/editions, whole editions or not.
 * @throws Refused for a month that exists, is past, leaves out one that could still be made, or lies beyond the next.
 */
export function requireNewMonth(catalog: Catalog, folders: readonly string[], text: string, today: string): Edition {
  const month = requireMonth(text);
  const current = monthOf(today);
  const newest = catalog.editions[0];
  if (newest === undefined) throw new Refused("There is no edition to carry over from: content/editions holds no edition.md that can be read. See npm run check.");
  if (folders.includes(month)) throw new Refused(`content/editions/${month} exists already, and nothing is written over it. To see where it stands: npm run edition -- status ${month}`);
  if (month < newest.month || month < current) throw new Refused(`${month} is past (today is ${today}, the newest edition ${newest.month}). No edition is written afterwards; the month to make is ${next(newest.month, current)}.`);
  if (month > addMonths(current, 1)) throw new Refused(`${month} lies beyond next month (today is ${today}). The month to make is ${next(newest.month, current)}.`);
  const skipped = monthsBetween(newest.month, month).filter((between) => between >= current);
  if (skipped.length > 0) throw new Refused(`${month} would leave out ${skipped.join(", ")}, which can still be made. Begin with: npm run edition -- new ${skipped[0]}`);
  return newest;
}

const next = (newest: string, current: string) => (addMonths(newest, 1) > current ? addMonths(newest, 1) : current);

/** An edition that may be published. @throws Refused when it is published already, or an older draft. */
export function requirePublishable(catalog: Catalog, text: string): Edition {
  const edition = requireEdition(catalog, text);
  if (edition.published !== undefined) throw new Refused(`${edition.month} was published on ${edition.published.on} and stays as it is. A mistake in it is corrected beside it: content/README.md, "Correcting a published edition".`);
  const newest = catalog.editions[0]?.month ?? edition.month;
  if (newest !== edition.month) throw new Refused(`${newest} is newer. A record frozen now would be that of ${newest}, not of ${edition.month}; ${edition.month} stays a draft.`);
  return edition;
}
