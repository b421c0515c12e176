import { type Catalog, formatDate, newestEdition, type Retrospective } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { numberRetrospective } from "@/lib/numbering";
import { routes } from "@/lib/routes";
import { MAP, Page } from "./page";
import { PageNotes } from "./page-notes";
import { Section } from "./section";
import { TextSections } from "./text-sections";

/** A look back that is no edition. */
export function RetrospectiveDetail({ catalog, retrospective }: { catalog: Catalog; retrospective: Retrospective }) {
  const { slug, data, body } = retrospective;
  const numbering = numberRetrospective(retrospective);
  const links = linksFor(catalog, { numbering })(slug);
  return (
    <Page title={data.title} description={data.description} href={routes.edition(slug)} parents={[MAP, { href: routes.editions(), title: "Editions" }]} edition={newestEdition(catalog).month} lede={data.description} meta={`A look back written on ${formatDate(data.written)}. It is no edition: none was published in the months it tells of.`}>
      <TextSections body={body} links={links} />
      <Section id="notes" title="Notes"><PageNotes numbering={numbering} catalog={catalog} links={links} anchorOf={[slug]} /></Section>
    </Page>
  );
}
