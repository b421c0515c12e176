import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { TextSections } from "@/components/text-sections";
import { loadCatalog, newestEdition, pageText } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";

const identity = () => ({ ...pageText(loadCatalog(), "about").data, href: routes.about() });

export const generateMetadata = () => pageMetadata(identity());

export default function AboutPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity()} parents={[MAP]} edition={newestEdition(catalog).month}>
      <TextSections body={pageText(catalog, "about").body} links={linksFor(catalog, { numbering: new Map() })("about")} />
      <Section id="corrections" title="Corrections and replies">
        <p>Write to <a href={site.corrections}>{site.corrections.replace("https://", "")}</a>. Each claim has a link that fills in which one is meant.</p>
      </Section>
    </Page>
  );
}
