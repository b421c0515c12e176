import { MAP, Page } from "@/components/page";
import { formatShort, formatDate, claimsOn, loadCatalog, newestEdition, zonesOf } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "All runtimes", description: "Every runtime on the map and the historical ones, with zone, licence, accelerators and the newest release seen, each fact a claim with its source.", href: routes.runtimes() };

export const metadata = pageMetadata(identity);

export default function RuntimesPage() {
  const catalog = loadCatalog();
  const rows = catalog.runtimes.map((runtime) => ({ runtime, zone: zonesOf(catalog, runtime.slug)[0], fact: (property: string) => claimsOn(runtime, property)[0] }));
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="Programs that host LLM weights and produce tokens, orchestrate programs that do, or turn one into an application.">
      <table className="stack">
        <caption>Each fact links to its claim on the runtime’s page.</caption>
        <thead><tr><th scope="col">Runtime</th><th scope="col">Zone</th><th scope="col">Licence</th><th scope="col">Runs on</th><th scope="col">Newest seen</th></tr></thead>
        <tbody>
          {rows.map(({ runtime, zone, fact }) => {
            const link = (property: string) => {
              const claim = fact(property);
              return claim === undefined ? "not stated" : <a href={`${routes.runtime(runtime.slug)}#c-${claim.id}`}>{formatShort(claim)}</a>;
            };
            const newest = fact("newest-release");
            return (
              <tr key={runtime.slug}>
                <th scope="row"><a href={routes.runtime(runtime.slug)}>{runtime.name}</a><br /><span className="meta">{runtime.summary}</span></th>
                <td data-label="Zone">{zone === undefined ? "historical" : <a className={`zone-tag hue-${zone.slug}`} href={routes.zone(zone.slug)}>{zone.name}</a>}</td>
                <td data-label="Licence">{link("licence")}</td>
                <td data-label="Runs on">{link("accelerators")}</td>
                <td data-label="Newest seen">{link("newest-release")} {newest && <span className="meta"><time dateTime={newest.asOf}>{formatDate(newest.asOf)}</time></span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Page>
  );
}
