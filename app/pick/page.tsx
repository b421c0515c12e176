import { MAP, Page } from "@/components/page";
import { PageNotes } from "@/components/page-notes";
import { PickTree } from "@/components/pick-tree";
import { LineRows } from "@/components/policy-lines";
import { Prose } from "@/components/prose";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition, pickerPolicy, pickerTree, runtimeBySlug } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { numberPolicy } from "@/lib/numbering";
import { linesOf } from "@/lib/picker/lines";
import { capabilityName, situationsInOrder } from "@/lib/picker/view";
import { routes } from "@/lib/routes";

const identity = () => {
  const { title, description } = pickerTree(loadCatalog()).data;
  return { title, description, href: routes.pick() };
};

export const generateMetadata = () => pageMetadata(identity());

export default function PickPage() {
  const catalog = loadCatalog();
  const { data, body } = pickerTree(catalog);
  const policy = pickerPolicy(catalog);
  const lines = linesOf(policy.data, capabilityName(catalog));
  const numbering = numberPolicy(catalog, lines);
  const links = linksFor(catalog, { numbering })(policy.slug);
  return (
    <Page {...identity()} parents={[MAP]} edition={newestEdition(catalog).month} lede={data.lede}>
      <Section id="questions" title="Questions"><PickTree node={data.tree} catalog={catalog} /></Section>
      <Section id="situations" title="Every situation">
        <ul className="rows">{situationsInOrder(catalog).map(({ slug, data: { title, question, choice } }) => <li key={slug}><h3><a href={routes.situation(slug)}>{title}</a></h3><p>{question} <span className="meta">Our choice: {runtimeBySlug(catalog, choice.runtime).name}</span></p></li>)}</ul>
      </Section>
      <Section id="other" title="Anything else"><Prose text={body.text} links={links} /></Section>
      <Section id="lines" title={policy.data.title}>
        <Prose text={policy.body.text} links={links} />
        <LineRows lines={lines} links={links} />
      </Section>
      <Section id="notes" title="Notes" aside="The claims cited on this page"><PageNotes numbering={numbering} catalog={catalog} links={links} anchorOf={[policy.slug]} /></Section>
    </Page>
  );
}
