import { Changes, Declines, Winners } from "@/components/framing";
import { PageNotes } from "@/components/page-notes";
import { MAP, Page } from "@/components/page";
import { Prose } from "@/components/prose";
import { RetrospectiveDetail } from "@/components/retrospective-detail";
import { Section } from "@/components/section";
import { type Edition, editionByMonth, formatDate, loadCatalog } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { numberEdition } from "@/lib/numbering";
import { routes } from "@/lib/routes";

interface Props {
  params: Promise<{ month: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => [...loadCatalog().editions, ...loadCatalog().retrospectives.map(({ slug }) => ({ month: slug }))].map(({ month }) => ({ month }));

async function requested({ params }: Props) {
  const { month } = await params;
  const catalog = loadCatalog();
  const edition = editionByMonth(catalog, month);
  return { catalog, edition, identity: identify(edition) };
}

const identify = ({ month, data }: Edition) => ({ title: `Edition ${month}`, description: data.description, href: routes.edition(month) });

const retrospectiveOf = async ({ params }: Props) => {
  const { month } = await params;
  return loadCatalog().retrospectives.find(({ slug }) => slug === month);
};

export async function generateMetadata(props: Props) {
  const retrospective = await retrospectiveOf(props);
  if (retrospective === undefined) return pageMetadata((await requested(props)).identity);
  const { slug, data } = retrospective;
  return pageMetadata({ title: data.title, description: data.description, href: routes.edition(slug) });
}

export default async function EditionPage(props: Props) {
  const retrospective = await retrospectiveOf(props);
  if (retrospective !== undefined) return <RetrospectiveDetail catalog={loadCatalog()} retrospective={retrospective} />;
  const { catalog, edition, identity } = await requested(props);
  const { month, data } = edition;
  const numbering = numberEdition(edition);
  const linksOf = linksFor(catalog, { numbering });
  return (
    <Page {...identity} parents={[MAP, { href: routes.editions(), title: "Editions" }]} edition={month} lede={data.description} meta={`A draft, last changed ${formatDate(data.framed)}; it tells of ${data.covers}. Next edition due ${formatDate(data.nextDue)}.`}>
      <Section id="intro" title="The framing"><Prose text={edition.intro.text} links={linksOf("map")} /></Section>
      <Section id="changed" title="What changed"><Changes changes={edition.changes} linksOf={linksOf} /></Section>
      {edition.zones.map((zone) => (
        <Section key={zone.slug} id={`zone-${zone.slug}`} title={zone.data.title} zone={zone.slug}><Prose text={zone.body.text} links={linksOf(zone.slug)} /></Section>
      ))}
      <Section id="winners" title="Ecosystem winners"><Winners winners={edition.winners} catalog={catalog} linksOf={linksOf} /></Section>
      <Section id="declining" title="Declining"><Declines declines={edition.declining} catalog={catalog} linksOf={linksOf} /></Section>
      <Section id="updates" title="How this map updates"><Prose text={edition.updates.text} links={linksOf("map")} /></Section>
      <Section id="notes" title="Notes" aside="The claims this edition cites"><PageNotes numbering={numbering} catalog={catalog} links={linksOf("map")} /></Section>
    </Page>
  );
}
