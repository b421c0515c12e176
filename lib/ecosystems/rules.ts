/** Maps hold together: edges lead to nodes, dialects are spoken by a runtime, entries stand on the map of their kind. */
import { resolveRef } from "@/lib/catalog/claims";
import { suggest } from "@/lib/catalog/near";
import { type Finding, type Place, show } from "@/lib/catalog/problem";
import type { Context, Rule } from "@/lib/catalog/rules/context";
import { dialectsOf } from "./graph";
import { mapOfFile } from "./rooms";
import { ENTRY_KINDS, TRANSPORT_NAMES } from "./words";

const below = (place: Place, ...keys: PropertyKey[]): Place => ({ ...place, path: [...(place.path ?? []), ...keys] });

/** What an edge may lead to, by its kind. */
function targetsOf({ seed, content, catalog }: Context, kind: string): { known: string[]; expected: string; rule: string } {
  const dialects = dialectsOf(catalog).map(({ slug }) => slug);
  if (kind === "speaks") return { known: [...dialects, ...TRANSPORT_NAMES], expected: "an HTTP API that at least one runtime answers, or a transport of MCP", rule: "unknown-dialect" };
  if (kind === "hosts-mcp") return { known: [...TRANSPORT_NAMES], expected: "a transport of MCP", rule: "unknown-dialect" };
  return { known: [...content.entries.map(({ slug }) => slug), ...seed.runtimes.map(({ data }) => data.slug)], expected: "the slug of an entry or of a runtime", rule: "unknown-node" };
}

export const edgesLeadToNodes: Rule = (context) =>
  context.content.entries.flatMap(({ data, place }) =>
    data.relations.flatMap(({ kind, to }, index) => {
      const { known, expected, rule } = targetsOf(context, kind);
      return to.filter((slug) => !known.includes(slug)).map((slug): Finding => ({
        place: below(place, "relations", index, "to"), field: `relations[${index}].to`, expected, got: show(slug), fix: suggest(slug, known, `write its entry first, or state the fact as a claim in ${place.file}.`), rule,
      }));
    }),
  );

export const entriesStandOnTheirMap: Rule = ({ content }) =>
  content.entries.flatMap(({ data, place }) => {
    const map = mapOfFile(place.file);
    const allowed: readonly string[] = map === undefined ? [] : ENTRY_KINDS[map];
    if (allowed.includes(data.kind)) return [];
    return [{ place: below(place, "kind"), field: "kind", expected: `one of ${allowed.map(show).join(", ")} on this map`, got: show(data.kind), fix: `Correct the kind, or move ${place.file}.`, rule: "entry-kind" }];
  });

export const entriesRestOnClaims: Rule = ({ content, facts }) =>
  content.entries.flatMap(({ slug, data, place }) =>
    [{ field: "unreached", ref: data.unreached, path: ["unreached"] }, { field: "declining.claim", ref: data.declining?.claim, path: ["declining", "claim"] }].flatMap(({ field, ref, path }) => {
      if (ref === undefined || facts.claims.has(resolveRef(ref, slug))) return [];
      return [{ place: below(place, ...path), field, expected: "the reference of a claim", got: show(ref), fix: suggest(resolveRef(ref, slug), facts.claims.keys(), "write the claim first."), rule: "unknown-claim" }];
    }),
  );

export const questionsNameNodes: Rule = ({ seed, content }) => {
  const known = [...content.entries.map(({ slug }) => slug), ...seed.runtimes.map(({ data }) => data.slug), ...TRANSPORT_NAMES];
  return content.questions.flatMap(({ data, place }) =>
    data.questions.flatMap((question, index) =>
      (["from", "to", "through"] as const).flatMap((field) => {
        const end = question[field];
        if (end === undefined || !("node" in end) || known.includes(end.node)) return [];
        return [{ place: below(place, "questions", index, field, "node"), field: `questions[${index}].${field}.node`, expected: "the slug of an entry, a runtime or a transport", got: show(end.node), fix: suggest(end.node, known, "write its entry first."), rule: "unknown-node" }];
      }),
    ),
  );
};

/** An entry whose kinds are written on two maps is one node; on one map a slug stands once by its file name. */
export const mapsAreWhole: Rule = ({ content }) =>
  content.entries.filter(({ place }) => !content.ecosystemMaps.some(({ slug }) => slug === mapOfFile(place.file))).map(({ place }): Finding => ({
    place: { file: place.file }, field: "folder", expected: `a map with its own file, ${mapOfFile(place.file) ?? "agents"}.md`, got: "nothing", fix: `Write content/ecosystems/${mapOfFile(place.file) ?? "agents"}.md.`, rule: "missing-map",
  }));
