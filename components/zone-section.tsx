import { cardsOnMap, type Catalog, type Runtime, runtimesAlsoIn, runtimesAtHome, type Zone } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { routes } from "@/lib/routes";
import { Prose } from "./prose";
import { RuntimeCard } from "./runtime-card";
import { Section } from "./section";

type LinksOf = (subject: string) => Links;

/** A zone on the map: its framing, its cards, and who else belongs here. */
export function ZoneSection({ zone, catalog, linksOf }: { zone: Zone; catalog: Catalog; linksOf: LinksOf }) {
  const { shown, more } = cardsOnMap(catalog, zone);
  return (
    <Section id={`zone-${zone.slug}`} title={zone.title} zone={zone.slug} aside={<a href={routes.zone(zone.slug)}>The zone’s page</a>}>
      <Prose text={zone.blurb.text} links={linksOf(zone.slug)} />
      <Cards runtimes={shown} catalog={catalog} linksOf={linksOf} />
      {more > 0 && <p><a href={routes.zone(zone.slug)}>And {more.toLocaleString("en")} more in {zone.title}</a></p>}
      <AlsoHere zone={zone} catalog={catalog} />
    </Section>
  );
}

/** Every card of a zone and the list of those at home elsewhere. */
export function ZoneCards({ zone, catalog, linksOf }: { zone: Zone; catalog: Catalog; linksOf: LinksOf }) {
  return (
    <>
      <Cards runtimes={runtimesAtHome(catalog, zone)} catalog={catalog} linksOf={linksOf} />
      <AlsoHere zone={zone} catalog={catalog} />
    </>
  );
}

function Cards({ runtimes, catalog, linksOf }: { runtimes: readonly Runtime[]; catalog: Catalog; linksOf: LinksOf }) {
  return <div className="cards">{runtimes.map((runtime) => <RuntimeCard key={runtime.slug} runtime={runtime} catalog={catalog} links={linksOf(runtime.slug)} />)}</div>;
}

function AlsoHere({ zone, catalog }: { zone: Zone; catalog: Catalog }) {
  const also = runtimesAlsoIn(catalog, zone);
  if (also.length === 0) return null;
  return (
    <ul className="rows" aria-label={`Also in ${zone.title}`}>
      {also.map(({ runtime, reason }) => <li key={runtime.slug}>Also here: <a href={routes.runtime(runtime.slug)}>{runtime.name}</a>. {reason}</li>)}
    </ul>
  );
}
