/** What can be searched: runtimes, zones, failure modes, operator notes, reviews, entries of the ecosystem maps, changes and terms, each a row with its address. */
import { type Catalog, newestEdition } from "@/lib/catalog";
import { entryHref } from "@/lib/ecosystems/places";
import { KIND_WORDS } from "@/lib/ecosystems/words";
import { runbook, type RunbookRow } from "@/lib/reviews/runbook";
import { routes } from "@/lib/routes";

export const KINDS = ["runtime", "situation", "zone", "failure", "note", "review", "ecosystem", "edition", "term"] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_TITLES: Record<Kind, string> = { runtime: "Runtimes", situation: "Situations", zone: "Zones", failure: "Failure modes", note: "Operator notes", review: "Reviews", ecosystem: "Ecosystems", edition: "Edition", term: "Glossary" };

export interface SearchRecord {
  id: string;
  kind: Kind;
  title: string;
  text: string;
  href: string;
}

/** Backticks and directives say nothing to a searcher. */
const plain = (text: string) => text.replaceAll(/\s?:(cite|claim|runtime)\[[^\]]*\]/g, "").replaceAll(/[`*]/g, "");

/** A row of the runbook: a pasted log line finds it by the line's own words. */
const rowRecord = (name: string, { ref, kind, heading, log, metric, cause, remedy }: RunbookRow): SearchRecord => ({
  id: ref, kind: kind === "failure" ? "failure" : "note", title: `${name}: ${plain(heading)}`, text: plain([...log, metric ?? "", cause, remedy].join(" ")), href: routes.runbookRow(ref),
});

export function searchRecords(catalog: Catalog): SearchRecord[] {
  const { month, changes } = newestEdition(catalog);
  return [
    ...catalog.runtimes.map(({ slug, name, aliases, summary }): SearchRecord => ({ id: `runtime/${slug}`, kind: "runtime", title: name, text: [summary, ...aliases].join(" "), href: routes.runtime(slug) })),
    ...catalog.situations.map(({ slug, data }): SearchRecord => ({ id: `situation/${slug}`, kind: "situation", title: data.title, text: plain(`${data.question} ${data.description} ${data.choice.text}`), href: routes.situation(slug) })),
    ...catalog.zones.map(({ slug, title, blurbSummary }): SearchRecord => ({ id: `zone/${slug}`, kind: "zone", title, text: blurbSummary, href: routes.zone(slug) })),
    ...runbook(catalog).flatMap(({ runtime, rows }) => rows.map((row) => rowRecord(runtime.name, row))),
    ...catalog.reviews.map(({ slug, name, data }): SearchRecord => ({ id: `review/${slug}`, kind: "review", title: `${name} in operation`, text: `${data.description} ${data.lede}`, href: routes.review(slug) })),
    ...catalog.ecosystems.maps.flatMap(({ name: map, data, entries }) => [
      { id: `map/${map}`, kind: "ecosystem" as const, title: data.title, text: data.lede, href: routes.ecosystem(map) },
      ...entries.map(({ slug, name, kind, summary }): SearchRecord => ({ id: `${map}/${slug}`, kind: "ecosystem", title: `${name}, ${KIND_WORDS[kind].one}`, text: summary, href: entryHref(map, slug) })),
    ]),
    ...changes.map(({ slug, data, body }): SearchRecord => ({ id: `change/${slug}`, kind: "edition", title: data.title, text: plain(body.text), href: `${routes.edition(month)}#change-${slug}` })),
    ...catalog.glossary.map(({ slug, data, body }): SearchRecord => ({ id: `term/${slug}`, kind: "term", title: data.term, text: plain(`${data.also.join(" ")} ${body.text}`), href: routes.term(slug) })),
  ];
}
