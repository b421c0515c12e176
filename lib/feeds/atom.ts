/** Atom feeds of the site and of one runtime. */
import { Feed } from "feed";
import { type Catalog, newestEdition, type Runtime } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { advisoriesOf, correctionEntries, entriesOf, type Entry, newestFirst } from "./entries";

/** A feed reader keeps what it has read; older entries stand on the pages. */
const MOST = 60;
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export const siteFeed = (catalog: Catalog): string =>
  atom({ title: `${site.name}: changes, releases, advisories`, self: routes.feed(), page: routes.home(), description: site.description, entries: entriesOf(catalog), fallback: newestEdition(catalog).data.framed });

export const advisoryFeed = (catalog: Catalog): string =>
  atom({ title: `${site.name}: advisories`, self: routes.advisoryFeed(), page: routes.security(), description: "Advisories of every runtime on the map.", entries: newestFirst(catalog.runtimes.flatMap(advisoriesOf)), fallback: newestEdition(catalog).data.framed });

export const correctionFeed = (catalog: Catalog): string =>
  atom({ title: `${site.name}: corrections`, self: routes.correctionFeed(), page: routes.corrections(), description: "What published editions got wrong, and what should have stood there.", entries: correctionEntries(catalog), fallback: newestEdition(catalog).data.framed });

export function runtimeFeed(catalog: Catalog, runtime: Runtime): string {
  const { slug, name, summary } = runtime;
  return atom({ title: `${site.name}: ${name}`, self: routes.runtimeFeed(slug), page: routes.runtime(slug), description: summary, entries: entriesOf(catalog, [runtime]).filter(({ runtimes }) => runtimes.includes(slug)), fallback: newestEdition(catalog).data.framed });
}

interface Contents {
  title: string;
  self: string;
  page: string;
  description: string;
  entries: readonly Entry[];
  /** The day of an empty feed. */
  fallback: string;
}

function atom({ title, self, page, description, entries, fallback }: Contents): string {
  const shown = entries.slice(0, MOST);
  const feed = new Feed({ id: permalink(self), title, description, link: permalink(page), language: site.locale, updated: noon(shown[0]?.date ?? fallback), copyright: "CC BY 4.0", generator: site.name, feedLinks: { atom: permalink(self) }, author: { name: `${site.name}, ${site.byline}`, link: permalink(routes.about()) } });
  for (const { id, title: name, date, summary } of shown) feed.addItem({ id, title: name, link: id, date: noon(date), published: noon(date), description: summary });
  return feed.atom1();
}
