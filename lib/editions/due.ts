/** What is due on a day: the month's edition, and claims whose term ends. Pure: the day is given. */
import { type Catalog, freshUntil } from "@/lib/catalog";
import { addDays, firstBusinessDay, monthOf } from "./months";
import { expiredOn } from "./status";

const SOON_DAYS = 30;

export interface Due {
  today: string;
  edition: {
    /** The month whose edition is asked for: the current one, or the next when the current one is there. */
    month: string;
    /** Its first business day, or the day the newest edition announces for it. */
    due: string;
    state: "published" | "draft" | "unfinished" | "missing";
    overdue: boolean;
  };
  claims: {
    /** Past their term, or behind a newer release. */
    expired: ReturnType<typeof expiredOn>;
    /** Whose term ends within 30 days. */
    expiring: { ref: string; freshUntil: string }[];
  };
  overdue: boolean;
}

/** An edition that was not made, or whose carried words nobody has read, is overdue from the day after it was due. */
export function dueOn(catalog: Catalog, today: string): Due {
  const edition = editionDue(catalog, today);
  const expired = expiredOn(catalog, today);
  const past = new Set(expired.map(({ ref }) => ref));
  const expiring = [...catalog.claims.values()].flatMap((claim) => {
    const until = freshUntil(claim);
    return until === undefined || past.has(claim.ref) || until > addDays(today, SOON_DAYS) ? [] : [{ ref: claim.ref, freshUntil: until }];
  });
  return { today, edition, claims: { expired, expiring: expiring.sort((a, b) => (a.freshUntil < b.freshUntil ? -1 : a.freshUntil > b.freshUntil ? 1 : 0)) }, overdue: edition.overdue };
}

function editionDue({ editions }: Catalog, today: string): Due["edition"] {
  const month = monthOf(today);
  const found = editions.find((edition) => edition.month === month);
  // The newest edition says when the next one is due; editors may set another day than the first business day.
  const announced = editions.find((edition) => edition.month < month)?.data.nextDue;
  const due = announced !== undefined && monthOf(announced) === month ? announced : firstBusinessDay(month);
  const state = found === undefined ? "missing" : found.published !== undefined ? "published" : found.carried.some(({ reviewed }) => reviewed === undefined) ? "unfinished" : "draft";
  return { month, due, state, overdue: today > due && (state === "missing" || state === "unfinished") };
}
