import { MAP, Page } from "@/components/page";
import { formatDate, loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Editions", description: "The monthly framings of the map: what changed, what leads, what declines. Published editions are never rewritten.", href: routes.editions() };

export const metadata = pageMetadata(identity);

export default function EditionsPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="One framing a month, due on its first business day. A published edition is never rewritten; what it got wrong is corrected beside it.">
      <ul className="rows dated">
        {catalog.editions.map(({ month, data, changes, published }) => (
          <li key={month}>
            <time dateTime={published?.on ?? data.framed}>{formatDate(published?.on ?? data.framed)}</time>
            <div>
              <h2><a href={routes.edition(month)}>Edition {month}</a></h2>
              <p>{data.description}</p>
              <p className="meta">{published === undefined ? "A draft" : "Published"}, telling of {data.covers}; {changes.length} changes.</p>
            </div>
          </li>
        ))}
        {catalog.retrospectives.map(({ slug, data }) => (
          <li key={slug}>
            <time dateTime={data.written}>{formatDate(data.written)}</time>
            <div>
              <h2><a href={routes.edition(slug)}>{data.title}</a></h2>
              <p>{data.description} It is no edition.</p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
