import { Declines } from "@/components/framing";
import { PageNotes } from "@/components/page-notes";
import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { numberDeclines } from "@/lib/numbering";
import { routes } from "@/lib/routes";

const identity = { title: "Declines", description: "Runtimes and formats in decline: state, dated evidence, successors, how to move, and when staying is still fine.", href: routes.declines() };

export const metadata = pageMetadata(identity);

export default function DeclinesPage() {
  const catalog = loadCatalog();
  const edition = newestEdition(catalog);
  const numbering = numberDeclines(edition.declining);
  const linksOf = linksFor(catalog, { numbering });
  return (
    <Page {...identity} parents={[MAP]} edition={edition.month} lede="Age alone is no decline. Each entry rests on a statement, an archival or a removal with its date, or on a last release together with a silence.">
      <Section id="ledger" title="The ledger"><Declines declines={edition.declining} catalog={catalog} linksOf={linksOf} /></Section>
      <Section id="notes" title="Notes"><PageNotes numbering={numbering} catalog={catalog} links={linksOf("declines")} /></Section>
    </Page>
  );
}
