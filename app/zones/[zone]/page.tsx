import { Declines } from "@/components/framing";
import { PageNotes } from "@/components/page-notes";
import { MAP, Page } from "@/components/page";
import { Prose } from "@/components/prose";
import { RuntimeMap } from "@/components/runtime-map";
import { Section } from "@/components/section";
import { ZoneCards } from "@/components/zone-section";
import { MatrixFilter, ZoneMatrix } from "@/components/zone-matrix";
import { loadCatalog, newestEdition, runtimesAtHome, zoneBySlug } from "@/lib/catalog";
import { zoneGraph } from "@/lib/drawings/graph";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { numberZone } from "@/lib/numbering";
import { routes } from "@/lib/routes";

interface Props {
  params: Promise<{ zone: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().zones.map(({ slug }) => ({ zone: slug }));

async function requested({ params }: Props) {
  const catalog = loadCatalog();
  const zone = zoneBySlug(catalog, (await params).zone);
  return { catalog, zone, identity: { title: zone.title, description: zone.blurbSummary, href: routes.zone(zone.slug) } };
}

export const generateMetadata = async (props: Props) => pageMetadata((await requested(props)).identity);

export default async function ZonePage(props: Props) {
  const { catalog, zone, identity } = await requested(props);
  const edition = newestEdition(catalog);
  const declines = edition.declining.filter(({ slug, data }) => zone.home.includes(data.runtime ?? slug));
  const numbering = numberZone(zone, declines);
  const linksOf = linksFor(catalog, { numbering });
  return (
    <Page {...identity} parents={[MAP, { href: routes.zones(), title: "Zones" }]} edition={edition.month} lede={zone.blurbSummary}>
      <Section id="framing" title="How to choose here" zone={zone.slug}><Prose text={zone.blurb.text} links={linksOf(zone.slug)} /></Section>
      <Section id="map" title="On the map" wide><RuntimeMap graph={zoneGraph(catalog, zone)} catalog={catalog} brief name={`${zone.title} on the map, with neighbours`} /></Section>
      <Section id="runtimes" title="Runtimes"><ZoneCards zone={zone} catalog={catalog} linksOf={linksOf} /></Section>
      <div className="matrix">
        <Section id="capabilities" title="Capabilities" wide aside="Every word leads to its claim; n/a: does not apply to a program of this kind">
          <MatrixFilter capabilities={catalog.capabilities} />
          <ZoneMatrix caption={`Capabilities of the runtimes at home in ${zone.title}`} runtimes={runtimesAtHome(catalog, zone)} capabilities={catalog.capabilities} />
        </Section>
      </div>
      {declines.length > 0 && <Section id="declining" title="Declining"><Declines declines={declines} catalog={catalog} linksOf={linksOf} /></Section>}
      {numbering.size > 0 && <Section id="notes" title="Notes"><PageNotes numbering={numbering} catalog={catalog} links={linksOf(zone.slug)} /></Section>}
    </Page>
  );
}
