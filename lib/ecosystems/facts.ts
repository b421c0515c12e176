/** Relations and advisories of entries as claims, under ids of their own form. */
import { anchorOf } from "@/lib/catalog/anchor";
import type { Parsed } from "@/lib/catalog/parse";
import type { Place } from "@/lib/catalog/problem";
import type { EntryData } from "./model";

export const relationId = ({ kind, to }: Pick<EntryData["relations"][number], "kind" | "to">): string => `rel-${kind}-${to.join("-")}`;
export const advisoryId = ({ id }: { id: string }): string => `advisory-${anchorOf(id)}`;

type Origin = Pick<EntryData["relations"][number], "sources" | "asOf" | "evidence" | "version" | "conditions">;

export interface EntryFact {
  subject: string;
  id: string;
  property: string;
  value?: string;
  statement: string;
  origin: Origin;
  place: Place;
}

export function entryFacts(entries: readonly Parsed<EntryData>[]): EntryFact[] {
  return entries.flatMap(({ slug, data, place }) => {
    const at = (...keys: PropertyKey[]): Place => ({ file: place.file, path: keys });
    return [
      ...data.relations.map((relation, index): EntryFact => ({ subject: slug, id: relationId(relation), property: relation.kind, statement: relation.statement, origin: relation, place: at("relations", index) })),
      ...data.advisories.map((advisory, index): EntryFact => ({ subject: slug, id: advisoryId(advisory), property: "advisory", value: advisory.id, statement: advisory.summary, origin: advisory, place: at("advisories", index) })),
    ];
  });
}
