import { Changes, Declines, Opportunities, Winners } from "@/components/framing";
import { PageNotes } from "@/components/page-notes";
import { Page } from "@/components/page";
import { Prose } from "@/components/prose";
import { RuntimeMap } from "@/components/runtime-map";
import { Section } from "@/components/section";
import { SinceEdition } from "@/components/since-edition";
import { ZoneSection } from "@/components/zone-section";
import { formatDate, loadCatalog, newestEdition, type Zone } from "@/lib/catalog";
import { mapGraph } from "@/lib/drawings/graph";
import { standingOf } from "@/lib/editions/standing";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { numberEdition } from "@/lib/numbering";
import { furtherReading, routes } from "@/lib/routes";

const identity = () => {
  const { title, description } = newestEdition(loadCatalog()).data;
  return { title, description, href: routes.home() };
};

export const generateMetadata = () => pageMetadata(identity());

export default function MapPage() {
  const catalog = loadCatalog();
  const edition = newestEdition(catalog);
  const numbering = numberEdition(edition);
  const linksOf = linksFor(catalog, { numbering });
  const { nextDue } = edition.data;
  return (
    <Page {...identity()} parents={[]} edition={edition.month} tall lede={edition.data.description} meta={<>Edition {edition.month}, {standingOf(edition)} · next due {formatDate(nextDue)} · {catalog.claims.size.toLocaleString("en")} claims from {catalog.sources.size.toLocaleString("en")} sources</>}>
      <p className="way-in"><a href={routes.pick()}>Which runtime for my machine?</a> Two or three questions lead to an answer, with the facts that ruled out the others.</p>
      <Section id="map" title="The map" wide><RuntimeMap graph={mapGraph(catalog)} catalog={catalog} name="Map of the runtimes by layer and machines" /></Section>
      <Section id="edition" title="This edition" aside={<ZoneJumps zones={catalog.zones} />}><Prose text={edition.intro.text} links={linksOf("map")} /></Section>
      <SinceEdition catalog={catalog} />
      <Section id="changed" title="What changed" aside={edition.data.covers}><Changes changes={edition.changes} linksOf={linksOf} /></Section>
      {catalog.zones.map((zone) => <ZoneSection key={zone.slug} zone={zone} catalog={catalog} linksOf={linksOf} />)}
      <Section id="winners" title="Ecosystem winners" aside="Whom others build on, argued from what they embed, ship and recommend"><Winners winners={edition.winners} catalog={catalog} linksOf={linksOf} /></Section>
      <Section id="declining" title="Declining" aside="Age alone is no decline: each entry rests on a dated statement, removal or silence"><Declines declines={edition.declining} catalog={catalog} linksOf={linksOf} /></Section>
      <Section id="missing" title="Measurements still missing" aside={<a href={routes.opportunities()}>All benchmark opportunities</a>}><Opportunities opportunities={catalog.opportunities} /></Section>
      <Section id="updates" title="How this map updates"><Prose text={edition.updates.text} links={linksOf("map")} /></Section>
      <Section id="deeper" title="Going deeper">
        <ul className="rows">{furtherReading.map(({ href, title, about }) => <li key={href}><a href={href}>{title}</a>. {about}</li>)}</ul>
      </Section>
      <Section id="notes" title="Notes" aside="The claims cited on this page"><PageNotes numbering={numbering} catalog={catalog} links={linksOf("map")} /></Section>
    </Page>
  );
}

/** The six zones as jumps down the page. */
function ZoneJumps({ zones }: { zones: readonly Zone[] }) {
  return <span className="jump">{zones.map(({ slug, title }) => <a key={slug} className={`zone-tag hue-${slug}`} href={`#zone-${slug}`}>{title}</a>)}</span>;
}
