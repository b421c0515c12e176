/** How old a claim is, reckoned at the newest edition's date, never by the clock. */
import type { Claim } from "./model";
import { propertyNamed } from "./properties";

export type Age = "fresh" | "check-again";

/** Behaviour and capabilities age in six months unless their property says otherwise; records of past events never. */
const DEFAULT_TERM = 6;
const NEVER = new Set(["release", "advisory", "succeeds"]);

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

export function ageOf(claim: Pick<Claim, "property" | "asOf">, on: string): Age {
  const until = freshUntil(claim);
  return until === undefined || until >= on ? "fresh" : "check-again";
}
