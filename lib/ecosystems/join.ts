/** Entries, maps and questions as the pages read them. Pure; every order is decided here. */
import type { Facts } from "@/lib/catalog/claims";
import type { Parsed, ParsedContent } from "@/lib/catalog/parse";
import { advisoryId, relationId } from "./facts";
import type { Ecosystems, Entry, EntryData } from "./model";
import { mapOfFile } from "./rooms";
import { KINDS_OF_ENTRIES, MAPS } from "./words";

const byText = new Intl.Collator("en", { sensitivity: "base", numeric: true });

export function joinEcosystems(content: ParsedContent, facts: Facts): Ecosystems {
  const entries = content.entries.flatMap((file) => joinEntry(file, facts));
  const rank = ({ kind }: Entry) => KINDS_OF_ENTRIES.indexOf(kind);
  return {
    maps: MAPS.flatMap((name) => content.ecosystemMaps.filter(({ slug }) => slug === name).map(({ data: { claims: _claims, sources: _sources, ...data }, body }) => ({
      name, data, body,
      entries: entries.filter(({ map }) => map === name).sort((a, b) => rank(a) - rank(b) || byText.compare(a.name, b.name)),
    }))),
    questions: content.questions.flatMap(({ data }) => data.questions),
  };
}

function joinEntry({ slug, data: { claims, sources: _sources, ...data }, place }: Parsed<EntryData>, facts: Facts): Entry[] {
  const map = mapOfFile(place.file);
  if (map === undefined) return [];
  const ref = (id: string) => `${slug}/${id}`;
  return [{
    ...data, slug, map,
    relations: data.relations.map((relation) => ({ ...relation, ref: ref(relationId(relation)) })),
    advisories: data.advisories.map((advisory) => ({ ...advisory, ref: ref(advisoryId(advisory)) })).sort((a, b) => byText.compare(b.published, a.published)),
    facts: Object.keys(claims).flatMap((id) => facts.claims.get(`${claims[id]?.subject ?? slug}/${id}`) ?? []),
  }];
}
