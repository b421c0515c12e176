/** What can be searched: runtimes, zones, operator notes, entries of the ecosystem maps, changes and terms, each a row with its address. */
import { type Catalog, newestEdition } from "@/lib/catalog";
import { KIND_WORDS } from "@/lib/ecosystems/words";
import { claimHref } from "@/lib/links";
import { routes } from "@/lib/routes";

export const KINDS = ["runtime", "zone", "note", "ecosystem", "edition", "term"] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_TITLES: Record<Kind, string> = { runtime: "Runtimes", zone: "Zones", note: "Operator notes", ecosystem: "Ecosystems", edition: "Edition", term: "Glossary" };

export interface SearchRecord {
  id: string;
  kind: Kind;
  title: string;
  text: string;
  href: string;
}

/** Backticks and directives say nothing to a searcher. */
const plain = (text: string) => text.replaceAll(/\s?:(cite|claim|runtime)\[[^\]]*\]/g, "").replaceAll(/[`*]/g, "");

export function searchRecords(catalog: Catalog): SearchRecord[] {
  const { month, changes } = newestEdition(catalog);
  return [
    ...catalog.runtimes.map(({ slug, name, aliases, summary }): SearchRecord => ({ id: `runtime/${slug}`, kind: "runtime", title: name, text: [summary, ...aliases].join(" "), href: routes.runtime(slug) })),
    ...catalog.zones.map(({ slug, title, blurbSummary }): SearchRecord => ({ id: `zone/${slug}`, kind: "zone", title, text: blurbSummary, href: routes.zone(slug) })),
    ...catalog.runtimes.flatMap(({ name, notes }) => notes.map(({ ref, rule, symptom, cause, remedy }): SearchRecord => ({ id: ref, kind: "note", title: `${name}: ${plain(rule ?? symptom ?? "")}`, text: plain(`${cause} ${remedy}`), href: claimHref(catalog, ref) }))),
    ...catalog.ecosystems.maps.flatMap(({ name: map, data, entries }) => [
      { id: `map/${map}`, kind: "ecosystem" as const, title: data.title, text: data.lede, href: routes.ecosystem(map) },
      ...entries.map(({ slug, name, kind, summary }): SearchRecord => ({ id: `${map}/${slug}`, kind: "ecosystem", title: `${name}, ${KIND_WORDS[kind].one}`, text: summary, href: routes.ecosystemEntry(map, slug) })),
    ]),
    ...changes.map(({ slug, data, body }): SearchRecord => ({ id: `change/${slug}`, kind: "edition", title: data.title, text: plain(body.text), href: `${routes.edition(month)}#change-${slug}` })),
    ...catalog.glossary.map(({ slug, data, body }): SearchRecord => ({ id: `term/${slug}`, kind: "term", title: data.term, text: plain(`${data.also.join(" ")} ${body.text}`), href: routes.term(slug) })),
  ];
}
