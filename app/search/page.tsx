import { Search } from "@/components/islands/search";
import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";
import { KIND_TITLES, KINDS, searchRecords } from "@/lib/search/records";

const identity = { title: "Search", description: "Search every runtime, zone, operator note, change and term of the map; without script the page lists them all by kind.", href: routes.search() };

export const metadata = pageMetadata(identity);

export default function SearchPage() {
  const catalog = loadCatalog();
  const records = searchRecords(catalog);
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month}>
      <Search index={routes.searchIndex()} action={routes.search()} titles={KIND_TITLES} />
      {KINDS.map((kind) => (
        <Section key={kind} id={`all-${kind}`} title={KIND_TITLES[kind]}>
          <ul className="rows">{records.filter((record) => record.kind === kind).map(({ id, title, href }) => <li key={id}><a href={href}>{title}</a></li>)}</ul>
        </Section>
      ))}
    </Page>
  );
}
