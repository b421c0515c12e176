import { CorrectionList } from "@/components/correction-list";
import { PageNotes } from "@/components/page-notes";
import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { numberCorrections } from "@/lib/numbering";
import { routes } from "@/lib/routes";

const identity = { title: "Corrections", description: "What published editions of this map got wrong, what should have stood there, why, and since when we know.", href: routes.corrections(), feed: routes.correctionFeed() };

export const metadata = pageMetadata(identity);

export default function CorrectionsPage() {
  const catalog = loadCatalog();
  const { corrections, editions } = catalog;
  const numbering = numberCorrections(corrections);
  const linksOf = linksFor(catalog, { numbering });
  const none = editions.every(({ published }) => published === undefined);
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="A published edition is never rewritten. What it got wrong stands here, and again at the sentence it corrects." meta={none ? "No edition has been published yet: drafts are changed, not corrected." : undefined}>
      <Section id="list" title="Newest first" aside={<a href={routes.correctionFeed()}>Atom feed</a>}><CorrectionList corrections={corrections} linksOf={linksOf} /></Section>
      {numbering.size > 0 && <Section id="notes" title="Notes"><PageNotes numbering={numbering} catalog={catalog} links={linksOf("corrections")} /></Section>}
    </Page>
  );
}
