import { CheckedList } from "@/components/checked-list";
import { PageNotes } from "@/components/page-notes";
import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { numberChecked } from "@/lib/numbering";
import { routes } from "@/lib/routes";

const identity = { title: "Famous numbers, traced", description: "Figures and superlatives that travel through this field: where each began, under which conditions, and what to say instead.", href: routes.checked() };

export const metadata = pageMetadata(identity);

export default function CheckedPage() {
  const catalog = loadCatalog();
  const numbering = numberChecked(catalog.checked);
  const linksOf = linksFor(catalog, { numbering });
  const shared = { catalog, linksOf };
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="A number loses its conditions as it is repeated. Here are those readers meet most, with what became of them.">
      <Section id="numbers" title="Numbers"><CheckedList entries={catalog.checked.filter(({ data }) => data.kind === "number")} {...shared} /></Section>
      <Section id="superlatives" title="Superlatives" aside="Kept, reworded or dropped"><CheckedList entries={catalog.checked.filter(({ data }) => data.kind === "superlative")} {...shared} /></Section>
      <Section id="notes" title="Notes"><PageNotes numbering={numbering} catalog={catalog} links={linksOf("checked")} anchorOf={catalog.checked.map(({ slug }) => slug)} /></Section>
    </Page>
  );
}
