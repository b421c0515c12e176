import { MAP, Page } from "@/components/page";
import { loadCatalog, newestEdition, runtimesAlsoIn, runtimesAtHome } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Zones", description: "The six regions of the map of local inference runtimes, from one person’s laptop to machines that belong to strangers.", href: routes.zones() };

export const metadata = pageMetadata(identity);

export default function ZonesPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="A runtime is at home in one zone and may be named in others.">
      <ul className="rows">
        {catalog.zones.map((zone) => (
          <li key={zone.slug}>
            <h2 className={`zone-tag hue-${zone.slug}`}><a href={routes.zone(zone.slug)}>{zone.title}</a></h2>
            <p>{zone.blurbSummary}</p>
            <p className="meta">
              {runtimesAtHome(catalog, zone).map((runtime, index) => <span key={runtime.slug}>{index > 0 && " · "}<a href={routes.runtime(runtime.slug)}>{runtime.name}</a></span>)}
              {runtimesAlsoIn(catalog, zone).map(({ runtime }, index) => <span key={runtime.slug}>{index === 0 ? "; also here: " : " · "}<a href={routes.runtime(runtime.slug)}>{runtime.name}</a></span>)}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
