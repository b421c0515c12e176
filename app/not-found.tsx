import { Page, MAP } from "@/components/page";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";

export const metadata = { title: `Not found · ${site.name}`, robots: { index: false } };

export default function NotFound() {
  const catalog = loadCatalog();
  return (
    <Page title="Not found" description="There is no page at this address." href={routes.home()} parents={[MAP]} edition={newestEdition(catalog).month} lede="There is no page at this address. It may have been mistyped, or a runtime may have been renamed.">
      <p>The runtimes on the map:</p>
      <ul className="rows">{catalog.runtimes.map(({ slug, name, summary }) => <li key={slug}><a href={routes.runtime(slug)}>{name}</a>. {summary}</li>)}</ul>
    </Page>
  );
}
