/** sitemap.xml and robots.txt: every page that may be indexed, with the day its content last moved. */
import { type Catalog, newestEdition, type Runtime } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";

interface Entry {
  href: string;
  /** YYYY-MM-DD, from the content. */
  day: string;
}

/** The newest text a runtime's page rests on. */
const dayOf = ({ claims }: Runtime): string => claims.map(({ asOf }) => asOf).sort().at(-1) ?? "";

export function sitemapEntries(catalog: Catalog): Entry[] {
  const { framed } = newestEdition(catalog).data;
  const framedPages = [routes.home(), routes.runtimes(), routes.zones(), routes.editions(), routes.benchmarks(), routes.opportunities(), routes.sources(), routes.glossary(), routes.methodology(), routes.about(), routes.search(), routes.matrix(), routes.pick(), routes.security(), routes.declines(), routes.checked(), routes.corrections(), routes.reviews(), routes.runbook(), routes.ecosystems(), ...catalog.ecosystems.maps.map(({ name }) => routes.ecosystem(name))];
  return [
    ...framedPages.map((href) => ({ href, day: framed })),
    ...catalog.runtimes.map((runtime) => ({ href: routes.runtime(runtime.slug), day: dayOf(runtime) })),
    ...catalog.zones.map(({ slug }) => ({ href: routes.zone(slug), day: framed })),
    ...catalog.editions.map(({ month, published, data }) => ({ href: routes.edition(month), day: published?.on ?? data.framed })),
    ...catalog.retrospectives.map(({ slug, data }) => ({ href: routes.edition(slug), day: data.written })),
    ...catalog.reviews.map(({ slug }) => ({ href: routes.review(slug), day: framed })),
    ...catalog.situations.map(({ slug }) => ({ href: routes.situation(slug), day: framed })),
    ...catalog.opportunities.map(({ slug }) => ({ href: routes.opportunity(slug), day: framed })),
  ];
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export function sitemapXml(catalog: Catalog): string {
  const urls = sitemapEntries(catalog).map(({ href, day }) => `  <url><loc>${escape(permalink(href))}</loc><lastmod>${day}</lastmod></url>`);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...urls, "</urlset>", ""].join("\n");
}

export const robotsTxt = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${permalink(routes.sitemap())}\n`;
