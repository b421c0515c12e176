import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";
import { SYSTEM_PAGES } from "@/lib/systems";

const identity = { title: "Systems", description: "What a model needs and how fast it runs on one machine and on several: a calculator with its errors, a memory table, and the figures behind both.", href: routes.systems() };

export const metadata = pageMetadata(identity);

export default function SystemsPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="Before buying a cable or a card: what fits, how fast it will be, and how far such predictions have been off.">
      <Section id="pages" title="Pages">
        <ul className="rows">
          {catalog.systems.map(({ slug, data }) => <li key={slug}><h3><a href={routes.system(slug)}>{data.title}</a></h3><p>{data.description}</p></li>)}
          {SYSTEM_PAGES.map(({ href, title, about }) => <li key={href}><h3><a href={href}>{title}</a></h3><p>{about}</p></li>)}
        </ul>
      </Section>
    </Page>
  );
}
