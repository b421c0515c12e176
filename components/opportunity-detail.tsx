import { type Catalog, newestEdition, type Opportunity, runtimeBySlug } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { numberOpportunity } from "@/lib/numbering";
import { routes } from "@/lib/routes";
import { FactRows } from "./fact-rows";
import { MAP, Page } from "./page";
import { PageNotes } from "./page-notes";
import { Inline, Prose } from "./prose";
import { Section } from "./section";

/** A measurement that is missing: the question, what exists, the protocol, what would count. */
export function OpportunityDetail({ catalog, opportunity }: { catalog: Catalog; opportunity: Opportunity }) {
  const { slug, data, body } = opportunity;
  const numbering = numberOpportunity(opportunity);
  const links = linksFor(catalog, { numbering, here: routes.opportunity(slug) })(slug);
  const own = [...catalog.claims.values()].filter(({ subject }) => subject === slug);
  return (
    <Page title={data.title} description={data.question} href={routes.opportunity(slug)} edition={newestEdition(catalog).month} lede={data.question}
      parents={[MAP, { href: routes.benchmarks(), title: "Benchmarks" }, { href: routes.opportunities(), title: "Benchmark opportunities" }]}>
      <Section id="matters" title="Why it matters">
        <p>{data.matters}</p>
        <p className="meta">Concerns {data.runtimes.map((name, index) => <span key={name}>{index > 0 && " · "}<a href={routes.runtime(name)}>{runtimeBySlug(catalog, name).name}</a></span>)}</p>
      </Section>
      <Section id="exists" title="What exists already">
        <Prose text={body.text} links={links} />
        {own.length > 0 && <FactRows claims={own} catalog={catalog} links={links} />}
      </Section>
      <Section id="protocol" title="Protocol" aside="Settings, not measurements">
        <div className="prose"><ol>{data.protocol.map((step) => <li key={step}><Inline text={step} links={links} /></li>)}</ol></div>
      </Section>
      <Section id="answers" title="What would count as an answer"><p>{data.answers}</p></Section>
      <Section id="notes" title="Notes"><PageNotes numbering={numbering} catalog={catalog} links={links} except={routes.opportunity(slug)} /></Section>
    </Page>
  );
}
