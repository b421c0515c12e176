import { type Catalog, runtimesAlsoIn, runtimesAtHome, type Zone } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { routes } from "@/lib/routes";
import { Prose } from "./prose";
import { RuntimeCard } from "./runtime-card";
import { Section } from "./section";

/** A zone on the map: its framing, its cards, and who else belongs here. */
export function ZoneSection({ zone, catalog, linksOf }: { zone: Zone; catalog: Catalog; linksOf: (subject: string) => Links }) {
  return (
    <Section id={`zone-${zone.slug}`} title={zone.title} zone={zone.slug} aside={<a href={routes.zone(zone.slug)}>The zone’s page</a>}>
      <Prose text={zone.blurb.text} links={linksOf(zone.slug)} />
      <ZoneCards zone={zone} catalog={catalog} linksOf={linksOf} />
    </Section>
  );
}

/** The cards of a zone and the list of those at home elsewhere. */
export function ZoneCards({ zone, catalog, linksOf }: { zone: Zone; catalog: Catalog; linksOf: (subject: string) => Links }) {
  const also = runtimesAlsoIn(catalog, zone);
  return (
    <>
      <div className="cards">
        {runtimesAtHome(catalog, zone).map((runtime) => <RuntimeCard key={runtime.slug} runtime={runtime} catalog={catalog} links={linksOf(runtime.slug)} />)}
      </div>
      {also.length > 0 && (
        <ul className="rows" aria-label={`Also in ${zone.title}`}>
          {also.map(({ runtime, reason }) => <li key={runtime.slug}>Also here: <a href={routes.runtime(runtime.slug)}>{runtime.name}</a>. {reason}</li>)}
        </ul>
      )}
    </>
  );
}
