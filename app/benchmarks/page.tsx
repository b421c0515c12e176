import { Opportunities } from "@/components/framing";
import { FactRows } from "@/components/fact-rows";
import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition, type Claim } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Benchmarks", description: "Every measurement this map cites, with hardware, model and conditions beside it, and the measurements that nobody has published yet.", href: routes.benchmarks() };

export const metadata = pageMetadata(identity);

export default function BenchmarksPage() {
  const catalog = loadCatalog();
  const measured = [...catalog.claims.values()].filter(({ property, value }) => property === "measurement" && value !== undefined);
  const subjects = catalog.runtimes.map((runtime) => ({ runtime, claims: measured.filter(({ subject }) => subject === runtime.slug) })).filter(({ claims }) => claims.length > 0);
  const links = linksFor(catalog, { numbering: new Map() });
  const labelOf = ({ id }: Claim) => id.replaceAll("-", " ");
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="Figures others measured, each with its conditions. Rows of different hardware, model or lengths are not comparable, and none are ranked here.">
      <Section id="missing" title="Still missing" aside={<a href={routes.opportunities()}>All opportunities</a>}><Opportunities opportunities={catalog.opportunities} /></Section>
      {subjects.map(({ runtime, claims }) => (
        <Section key={runtime.slug} id={`measured-${runtime.slug}`} title={runtime.name} aside={<a href={routes.runtime(runtime.slug)}>The runtime’s page</a>}>
          <FactRows claims={claims} catalog={catalog} links={links(runtime.slug)} labelOf={labelOf} anchored={false} />
        </Section>
      ))}
    </Page>
  );
}
