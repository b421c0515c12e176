import { MAP, Page } from "@/components/page";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Systems", description: "Architectural deep dives: how machines are joined to serve one model, what that costs, and how far predictions of it were off.", href: routes.systems() };

export const metadata = pageMetadata(identity);

export default function SystemsPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="How the parts work together, told from claims, with the arithmetic to try.">
      <ul className="rows">
        {catalog.systems.map(({ slug, data }) => <li key={slug}><h2><a href={routes.system(slug)}>{data.title}</a></h2><p>{data.description}</p></li>)}
      </ul>
    </Page>
  );
}
