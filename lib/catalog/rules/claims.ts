/** What makes a claim a claim: a known subject and property, sources that exist, evidence that fits its value. */
import { ENTRY_RELATIONS } from "@/lib/ecosystems/words";
import { PERFORMANCE_UNITS } from "@/lib/markdown/units";
import { REVIEW_PROPERTIES } from "@/lib/reviews/rooms";
import type { Claim } from "../model";
import { suggest } from "../near";
import { versionOf } from "../outrun";
import { type Finding, type Place, show } from "../problem";
import { PROPERTIES, propertyNamed } from "../properties";
import { parseVersion } from "../versions";
import type { Context } from "./context";

/** Properties of records that are not written under `claims:`. */
const RECORD_PROPERTIES = ["note", "release", "advisory", "embeds", "wraps", "orchestrates", "speaks", "hosts-mcp", "stores-in", "observes", "succeeds", ...REVIEW_PROPERTIES, ...ENTRY_RELATIONS];

const at = ({ place }: Claim, ...path: PropertyKey[]): Place => ({ ...place, path: [...(place.path ?? []), ...path] });

export function unknownSources({ facts }: Context): Finding[] {
  return [...facts.claims.values()].flatMap((claim) =>
    claim.sources.filter((id) => !facts.sources.has(id)).map((id) => ({
      place: at(claim, "sources", claim.sources.indexOf(id)), field: `${claim.id}.sources`, expected: "the id of a source", got: show(id), fix: suggest(id, facts.sources.keys(), `declare the source in ${claim.place.file}.`), rule: "unknown-source",
    })),
  );
}

export function unknownSubjects({ seed, content, facts }: Context): Finding[] {
  const known = new Set([...seed.runtimes.map(({ data }) => data.slug), ...content.glossary.map(({ slug }) => slug), ...content.opportunities.map(({ slug }) => slug), ...content.checked.map(({ slug }) => slug), ...content.retrospectives.map(({ slug }) => slug), ...content.entries.map(({ slug }) => slug), ...content.ecosystemMaps.map(({ slug }) => slug), ...content.questions.map(({ slug }) => slug), ...[...content.policy, ...content.tree, ...content.situations].map(({ slug }) => slug)]);
  return [...facts.claims.values()].filter(({ subject }) => !known.has(subject)).map((claim) => ({
    place: at(claim, "subject"), field: `${claim.id}.subject`, expected: "the slug of a runtime, or of a file that has claims of its own", got: show(claim.subject), fix: suggest(claim.subject, known, "register the subject first."), rule: "claim-subject",
  }));
}

export function unknownProperties({ seed, facts }: Context): Finding[] {
  const known = [...Object.keys(PROPERTIES), ...RECORD_PROPERTIES, ...seed.capabilities.map(({ slug }) => slug)];
  return [...facts.claims.values()].filter(({ property }) => !known.includes(property)).map((claim) => ({
    place: at(claim, "property"), field: `${claim.id}.property`, expected: "a property of lib/catalog/properties.ts or a capability", got: show(claim.property), fix: suggest(claim.property, known, `give the claim a "property:" in ${claim.place.file}.`), rule: "claim-property",
  }));
}

export function valuesOutsideTheirList({ facts }: Context): Finding[] {
  return [...facts.claims.values()].flatMap((claim) => {
    const allowed = propertyNamed(claim.property)?.values;
    const values = Array.isArray(claim.value) ? claim.value : [];
    const strangers = allowed === undefined ? [] : values.filter((value) => !allowed.includes(value));
    const unlisted = Object.keys(claim.qualified ?? {}).filter((key) => !values.includes(key));
    return [
      ...strangers.map((value) => ({ place: at(claim, "value"), field: `${claim.id}.value`, expected: `one of ${allowed?.join(", ")}`, got: show(value), fix: suggest(value, allowed ?? [], "add the word to lib/catalog/schema/words.ts."), rule: "claim-value" })),
      ...unlisted.map((key) => ({ place: at(claim, "qualified", key), field: `${claim.id}.qualified`, expected: "a condition on one of the claim's values", got: show(key), fix: `Add "${key}" to the value, or remove the condition.`, rule: "claim-value" })),
    ];
  });
}

export function disagreementsOutsideTheirLists({ facts }: Context): Finding[] {
  return [...facts.claims.values()].flatMap((claim) => {
    const values = [claim, ...claim.disagreesWith.flatMap((ref) => facts.claims.get(ref) ?? [])].flatMap(({ value }) => (Array.isArray(value) ? value : []));
    return (claim.disagreesOn ?? []).filter((word) => !values.includes(word)).map((word) => ({ place: at(claim, "disagreesOn"), field: `${claim.id}.disagreesOn`, expected: "a value of this claim or of one it disagrees with", got: show(word), fix: suggest(word, values, `remove it from ${claim.place.file}.`), rule: "claim-value" }));
  });
}

export function evidenceThatDoesNotFit({ facts }: Context): Finding[] {
  return [...facts.claims.values()].flatMap((claim) => {
    const found: Finding[] = [];
    if (claim.evidence === "documented" && claim.unit !== undefined && PERFORMANCE_UNITS.has(claim.unit) && claim.property === "measurement") {
      found.push({ place: at(claim, "evidence"), field: `${claim.id}.evidence`, expected: '"reported" or "asserted" for a performance figure', got: show(claim.evidence), fix: `Documents do not measure: write "reported" with conditions, or "asserted".`, rule: "documented-performance" });
    }
    if (claim.evidence === "derived" && (claim.derivedFrom.length === 0 || claim.reasoning === undefined)) {
      found.push({ place: at(claim, "evidence"), field: `${claim.id}.derivedFrom`, expected: "the claims it is derived from, and the reasoning", got: claim.derivedFrom.length === 0 ? "no derivedFrom" : "no reasoning", fix: `Add derivedFrom and reasoning to the claim in ${claim.place.file}.`, rule: "derived-without-inputs" });
    }
    if (claim.evidence !== "derived" && claim.sources.length === 0) {
      found.push({ place: at(claim, "sources"), field: `${claim.id}.sources`, expected: "at least one source", got: "none", fix: `Name a source, or write evidence "derived" with its inputs.`, rule: "claim-without-source" });
    }
    if (claim.evidence === "operated") {
      found.push({ place: at(claim, "evidence"), field: `${claim.id}.evidence`, expected: '"operated" only with a run log in content/runs/', got: show(claim.evidence), fix: `Write "documented" or "reported": no run log is in the repository.`, rule: "operated-without-log" });
    }
    if (claim.property === "measurement" && claim.evidence === "reported" && claim.conditions === undefined) {
      found.push({ place: at(claim), field: `${claim.id}.conditions`, expected: "the conditions of the measurement: hardware, model, quantisation, lengths", got: "nothing", fix: `Add conditions, or write evidence "asserted".`, rule: "measurement-without-conditions" });
    }
    return found;
  });
}

/** An `until` rule compares versions, so the claim must name one that has numbers. */
export function untilWithoutVersion({ facts }: Context): Finding[] {
  return [...facts.claims.values()].flatMap((claim) => {
    const version = versionOf(claim);
    if (claim.until === undefined || claim.until === "none" || (version !== undefined && parseVersion(version) !== undefined)) return [];
    return [{ place: at(claim, "until"), field: `${claim.id}.until`, expected: "the version the claim speaks of, such as 1.4.0, beside `until`", got: show(version), fix: `Add "version:" to the claim in ${claim.place.file}, or remove "until:".`, rule: "until-without-version" }];
  });
}

export function unknownClaimRefs({ facts }: Context): Finding[] {
  return [...facts.claims.values()].flatMap((claim) =>
    (["disagreesWith", "derivedFrom"] as const).flatMap((field) =>
      claim[field].filter((ref) => !facts.claims.has(ref)).map((ref) => ({
        place: at(claim, field), field: `${claim.id}.${field}`, expected: "the reference of a claim", got: show(ref), fix: suggest(ref, facts.claims.keys(), "write the claim first."), rule: "unknown-claim",
      })),
    ),
  );
}
