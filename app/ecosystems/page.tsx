import { PathFinder } from "@/components/islands/path-finder";
import { Answer } from "@/components/ecosystem-answers";
import { MAP, Page } from "@/components/page";
import { PageNotes } from "@/components/page-notes";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { compactGraph } from "@/lib/ecosystems/compact";
import { FINDER_STEPS, groupsOf } from "@/lib/ecosystems/finder";
import { numberQuestions } from "@/lib/ecosystems/numbering";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Ecosystems", description: "Which agents and front ends reach which runtime, by which API, and who speaks the Model Context Protocol: answered from a graph of claims.", href: routes.ecosystems() };

export const metadata = pageMetadata(identity);

export default function EcosystemsPage() {
  const catalog = loadCatalog();
  const { maps, questions } = catalog.ecosystems;
  const numbering = numberQuestions(questions);
  const links = linksFor(catalog, { numbering, here: identity.href })("questions");
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="A runtime is useful for what can call it. Here the things that call runtimes stand in one graph with them, and every edge is a claim with its source.">
      <Section id="maps" title="The maps">
        <ul className="rows">{maps.map(({ name, data, entries }) => <li key={name}><h3><a href={routes.ecosystem(name)}>{data.title}</a></h3><p>{data.lede}</p><p className="meta">{entries.length} entries</p></li>)}</ul>
      </Section>
      <Section id="questions" title="Asked most" aside="Computed from the records: the shortest ways, each hop with its fact">
        <ul className="rows">{questions.map((question) => <Answer key={question.id} question={question} catalog={catalog} links={links} />)}</ul>
      </Section>
      <Section id="finder" title="Path finder" aside="The same graph, any two ends. It needs script, and starts when it is touched">
        <PathFinder graph={compactGraph(catalog)} action={identity.href} groups={groupsOf(catalog)} steps={FINDER_STEPS} />
      </Section>
      <Section id="notes" title="Notes"><PageNotes numbering={numbering} catalog={catalog} links={links} /></Section>
    </Page>
  );
}
