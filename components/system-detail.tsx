import { type Catalog, formatDate, newestEdition, type SystemPage, type SystemSection } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import type { Links } from "@/lib/markdown/render";
import { numberSystem } from "@/lib/numbering";
import { routes } from "@/lib/routes";
import { drawingFigure } from "@/lib/system-drawings";
import { MAP, Page } from "./page";
import { PageNotes } from "./page-notes";
import { Inline, Prose } from "./prose";
import { Section } from "./section";

/** A deep dive: each section opens with what to keep and ends with what to try; the notes are its bibliography. */
export function SystemDetail({ catalog, system }: { catalog: Catalog; system: SystemPage }) {
  const { slug, data, body, sections } = system;
  const numbering = numberSystem(catalog, system);
  const cited = linksFor(catalog, { numbering, notes: true })(slug);
  const links = { ...cited, drawing: (name: string) => drawingFigure(catalog, name, cited) };
  return (
    <Page title={data.title} description={data.description} href={routes.system(slug)} parents={[MAP, { href: routes.systems(), title: "Systems" }]} edition={newestEdition(catalog).month} lede={data.lede} meta={`By the editors, last changed ${formatDate(data.written)}. ${numbering.size} claims are cited; nobody here has run what is described.`} article={data.written}>
      <Section id="contents" title="Contents">
        <Prose text={body.text} links={links} />
        <ol className="contents">{sections.map((section) => <li key={section.slug}><a href={`#${section.slug}`}>{section.data.title}</a></li>)}</ol>
      </Section>
      {sections.map((section) => <SystemSectionText key={section.slug} section={section} links={links} />)}
      <Section id="notes" title="Notes" aside="The claims cited on this page, with their sources"><PageNotes numbering={numbering} catalog={catalog} links={linksFor(catalog, { numbering, terms: false })(slug)} anchorOf={[slug]} /></Section>
    </Page>
  );
}

function SystemSectionText({ section: { slug, data, body }, links }: { section: SystemSection; links: Links }) {
  return (
    <Section id={slug} title={data.title}>
      <p className="takeaway"><Inline text={data.takeaway} links={links} /></p>
      <Prose text={body.text} links={links} />
      <p className="ask"><strong>Try it.</strong> <Inline text={data.ask.question} links={links} /> <a href={routes.calculator(data.ask.preset)}>Ask the calculator</a></p>
    </Section>
  );
}
