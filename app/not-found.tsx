import { Page, MAP } from "@/components/page";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";

export const metadata = { title: `Not found · ${site.name}`, robots: { index: false } };

/** Next renders this into the data of every page, so it stays short: zones, never the whole list. */
export default function NotFound() {
  const catalog = loadCatalog();
  return (
    <Page title="Not found" description="There is no page at this address." href={routes.home()} parents={[MAP]} edition={newestEdition(catalog).month} lede="There is no page at this address. It may have been mistyped, or a runtime may have been renamed.">
      <p>Every runtime, the historical ones and their former names, stands in <a href={routes.runtimes()}>the list of runtimes</a>; by region:</p>
      <ul className="rows">{catalog.zones.map(({ slug, title, blurbSummary }) => <li key={slug}><a href={routes.zone(slug)}>{title}</a>. {blurbSummary}</li>)}</ul>
    </Page>
  );
}
