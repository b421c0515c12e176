import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { formatDate, label, loadCatalog, newestEdition, type SourceRecord } from "@/lib/catalog";
import { claimHref } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Sources", description: "Every document the map rests on: title, publisher, kind, date, what its publisher is to the subject, and the claims that rest on it.", href: routes.sources() };

export const metadata = pageMetadata(identity);

export default function SourcesPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="Grouped by publisher. A file of a repository is cited at the commit that was read, so that the lines stay where they were.">
      {byPublisher(catalog.sources).map(([publisher, sources]) => (
        <Section key={publisher} id={`p-${publisher.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`} title={publisher} aside={`${sources.length} ${sources.length === 1 ? "document" : "documents"}`}>
          <ul className="rows">
            {sources.map((source) => (
              <li key={source.id} id={`s-${source.id}`}>
                <a href={source.url}>{source.title}</a>{source.locator && `, ${source.locator}`}
                <p className="meta">{label(source.kind)}, {source.interest}{source.published && <>, published <time dateTime={source.published}>{formatDate(source.published)}</time></>}, read {formatDate(source.accessed)}. Carries {source.claims.map((ref, index) => <span key={ref}>{index > 0 && ", "}<a href={claimHref(catalog, ref)}>{ref}</a></span>)}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

const order = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function byPublisher(sources: ReadonlyMap<string, SourceRecord>): [string, SourceRecord[]][] {
  const groups = new Map<string, SourceRecord[]>();
  for (const source of sources.values()) groups.set(source.publisher, [...(groups.get(source.publisher) ?? []), source]);
  return [...groups].sort(([a], [b]) => order.compare(a, b)).map(([publisher, list]) => [publisher, list.sort((a, b) => order.compare(a.title, b.title))]);
}
