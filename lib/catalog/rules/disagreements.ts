/** Claims that say different things of one subject and property must name each other, with the editors' reading. */
import { REVIEW_PROPERTIES } from "@/lib/reviews/rooms";
import type { Claim } from "../model";
import { type Finding, show } from "../problem";
import { PROPERTIES, type PropertyName } from "../properties";
import type { Context } from "./context";

/** Properties of which a runtime may have several values side by side. */
const MANY = new Set<string>(["licence-note", "default", "behaviour", "feature", "measurement", "event", "requirements", "parallelism", "multi-node", "install", "first-run", "brought", "removed", "deprecated", "file-size", "loads"] satisfies PropertyName[]);
const RECORDS = new Set<string>(["note", "release", "advisory", ...REVIEW_PROPERTIES]);

export function undeclaredDisagreements({ facts }: Context): Finding[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of facts.claims.values()) {
    const single = (claim.property in PROPERTIES && !MANY.has(claim.property)) || claim.id === `can-${claim.property}` || claim.value === "yes" || claim.value === "no" || claim.value === "partial";
    if (!single || RECORDS.has(claim.property) || claim.value === undefined) continue;
    const key = `${claim.subject} ${claim.property}`;
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  return [...byKey.values()].flatMap((claims) =>
    claims.flatMap((claim) => claims.filter((other) => contradicts(claim, other) && !claim.disagreesWith.includes(other.ref)).map((other) => undeclared(claim, other))),
  );
}

/** Two versions may differ in peace; otherwise a different value is a contradiction. */
const contradicts = (a: Claim, b: Claim) => a !== b && show(a.value) !== show(b.value) && (a.version === undefined || b.version === undefined || a.version === b.version);

const undeclared = (claim: Claim, other: Claim): Finding => ({
  place: claim.place,
  field: `${claim.id}.disagreesWith`,
  expected: `"${other.ref}", which gives ${show(other.value)} for the same property`,
  got: show(claim.disagreesWith),
  fix: `Add disagreesWith and reading to the claim in ${claim.place.file}, or give both claims their version.`,
  rule: "undeclared-disagreement",
});

export function oneSidedDisagreements({ facts }: Context): Finding[] {
  return [...facts.claims.values()].flatMap((claim) => {
    const missing = claim.disagreesWith.filter((ref) => facts.claims.get(ref)?.disagreesWith.includes(claim.ref) === false).map((ref) => ({
      place: claim.place, field: `${claim.id}.disagreesWith`, expected: "a disagreement that both claims name", got: `"${ref}" does not name "${claim.ref}"`, fix: `Add "${claim.ref}" to disagreesWith of "${ref}".`, rule: "one-sided-disagreement",
    }));
    const unread = claim.disagreesWith.length > 0 && claim.reading === undefined ? [{ place: claim.place, field: `${claim.id}.reading`, expected: "the editors' reading of the disagreement", got: "nothing", fix: `Add reading: newer, code over docs, different conditions or unresolved.`, rule: "disagreement-without-reading" }] : [];
    return [...missing, ...unread];
  });
}
