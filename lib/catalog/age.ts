/** How old a claim is, reckoned at the newest edition's date, never by the clock. */
import type { Claim } from "./model";
import { propertyNamed } from "./properties";

export type Age = "fresh" | "check-again";

/** Behaviour and capabilities age in six months unless their property says otherwise; records of past events never. */
const DEFAULT_TERM = 6;
const NEVER = new Set(["release", "advisory", "succeeds", "upgrade"]);

type Aging = Pick<Claim, "property" | "asOf" | "outrun">;

/** The last day on which the claim counts as fresh; undefined: it never ages. */
export function freshUntil(claim: Pick<Claim, "property" | "asOf">): string | undefined {
  const property = propertyNamed(claim.property);
  const term = NEVER.has(claim.property) ? null : property === undefined ? DEFAULT_TERM : property.term;
  if (term === null) return undefined;
  const day = new Date(`${claim.asOf}T00:00:00Z`);
  if (Number.isInteger(term)) day.setUTCMonth(day.getUTCMonth() + term);
  else day.setUTCDate(day.getUTCDate() + Math.round(term * 30));
  return day.toISOString().slice(0, 10);
}

/** `check-again` after its term, or as soon as a release beyond its `until` rule is on record. */
export function ageOf(claim: Aging, on: string): Age {
  if (claim.outrun !== undefined) return "check-again";
  const until = freshUntil(claim);
  return until === undefined || until >= on ? "fresh" : "check-again";
}
