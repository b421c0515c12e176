import { MAP, Page } from "@/components/page";
import { MatrixFilter, ZoneMatrix } from "@/components/zone-matrix";
import { Section } from "@/components/section";
import { OpenCellsTable } from "@/components/open-cells";
import { loadCatalog, newestEdition, runtimesAtHome } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Capability matrix", description: "What each runtime can do, zone by zone: batching, structured output, parallelism, APIs, operation. Every cell leads to its claim and source.", href: routes.matrix() };

export const metadata = pageMetadata(identity);

export default function MatrixPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="Yes, no and partial are claims with a source behind them; unknown says where we looked. “None found” means that the code or a complete list was searched, not that somebody said no.">
      <div className="matrix">
        <MatrixFilter capabilities={catalog.capabilities} />
        {catalog.zones.map((zone) => (
          <Section key={zone.slug} id={`matrix-${zone.slug}`} title={zone.title} zone={zone.slug} wide aside={<a href={routes.zone(zone.slug)}>The zone’s page</a>}>
            <ZoneMatrix caption={`Capabilities of the runtimes at home in ${zone.title}`} runtimes={runtimesAtHome(catalog, zone)} capabilities={catalog.capabilities} />
          </Section>
        ))}
      </div>
      <Section id="unknown" title="What could not be settled" aside="Each unknown cell names what was searched">
        <OpenCellsTable catalog={catalog} />
      </Section>
    </Page>
  );
}
