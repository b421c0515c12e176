import { type Catalog, type Edition, formatDate, newestEdition } from "@/lib/catalog";
import { catalogOf } from "@/lib/editions/thaw";
import { linksFor } from "@/lib/links";
import { numberEdition } from "@/lib/numbering";
import { routes } from "@/lib/routes";
import { CorrectedSince, DifferenceToBefore } from "./edition-changes";
import { Changes, Declines, Winners } from "./framing";
import { MAP, Page } from "./page";
import { PageNotes } from "./page-notes";
import { Prose } from "./prose";
import { Section } from "./section";
import { ZoneMembers } from "./zone-members";

/** A month's framing: from its frozen record when it is published, from its files while it is a draft. */
export function EditionDetail({ live, edition }: { live: Catalog; edition: Edition }) {
  const { month, data, published } = edition;
  const current = newestEdition(live).month;
  const standing = published === undefined ? `A draft, last changed ${formatDate(data.framed)}` : `Published ${formatDate(published.on)} and drawn as it stood on that day`;
  return (
    <Page
      title={`Edition ${month}`}
      description={data.description}
      href={routes.edition(month)}
      parents={[MAP, { href: routes.editions(), title: "Editions" }]}
      edition={month}
      notice={month === current ? undefined : <>An older edition. Current: <a href={routes.edition(current)}>{current}</a>.</>}
      lede={data.description}
      meta={`${standing}; it tells of ${data.covers}. Next edition due ${formatDate(data.nextDue)}.`}
    >
      <CorrectedSince corrections={live.corrections.filter((correction) => correction.data.edition === month)} />
      <EditionText live={live} edition={edition} />
    </Page>
  );
}

function EditionText({ live, edition }: { live: Catalog; edition: Edition }) {
  const catalog = catalogOf(live, edition);
  const numbering = numberEdition(edition);
  const linksOf = linksFor(catalog, { numbering });
  return (
    <>
      <Section id="intro" title="The framing"><Prose text={edition.intro.text} links={linksOf("map")} /></Section>
      <Section id="changed" title="What changed"><Changes changes={edition.changes} linksOf={linksOf} /></Section>
      <DifferenceToBefore live={live} edition={edition} />
      {edition.zones.map((zone) => (
        <Section key={zone.slug} id={`zone-${zone.slug}`} title={zone.data.title} zone={zone.slug}>
          <Prose text={zone.body.text} links={linksOf(zone.slug)} />
          <ZoneMembers slug={zone.slug} catalog={catalog} />
        </Section>
      ))}
      <Section id="winners" title="Ecosystem winners"><Winners winners={edition.winners} catalog={catalog} linksOf={linksOf} /></Section>
      <Section id="declining" title="Declining"><Declines declines={edition.declining} catalog={catalog} linksOf={linksOf} /></Section>
      <Section id="updates" title="How this map updates"><Prose text={edition.updates.text} links={linksOf("map")} /></Section>
      <Section id="notes" title="Notes" aside="The claims this edition cites"><PageNotes numbering={numbering} catalog={catalog} links={linksOf("map")} /></Section>
    </>
  );
}
