/**
 * Every file of the site that is read by programs rather than drawn as a page: twins, API, feeds, lists.
 * The publish pass writes them beside Next's pages; in development one route serves them.
 */
import { runtimesCsv } from "@/lib/api/csv";
import { asJson } from "@/lib/api/envelope";
import type { Catalog } from "@/lib/catalog";
import { advisoryFeed, correctionFeed, runtimeFeed, siteFeed } from "@/lib/feeds/atom";
import { robotsTxt, sitemapXml } from "@/lib/feeds/sitemap";
import { alertRules } from "@/lib/reviews/alerts";
import { dashboard } from "@/lib/reviews/dashboard";
import { routes } from "@/lib/routes";
import { buildIndex } from "@/lib/search/engine";
import { searchRecords } from "@/lib/search/records";
import { site } from "@/lib/site";
import { llmsTxt } from "@/lib/twins/llms";
import { apiOf } from "./api";
import { twinsOf, type Write } from "./twins";

const TYPES: Record<string, string> = { md: "text/markdown", json: "application/json", xml: "application/xml", csv: "text/csv", txt: "text/plain", yml: "application/yaml" };

/** Path below the site's root ("runtimes/vllm/index.md") → what writes it. */
export function documentsOf(catalog: Catalog): ReadonlyMap<string, Write> {
  const byHref: [href: string, write: Write][] = [
    ...twinsOf(catalog).map(([page, write]): [string, Write] => [routes.twin(page), write]),
    ...apiOf(catalog),
    [routes.csv(), () => runtimesCsv(catalog)],
    [routes.feed(), () => siteFeed(catalog)],
    [routes.advisoryFeed(), () => advisoryFeed(catalog)],
    [routes.correctionFeed(), () => correctionFeed(catalog)],
    ...catalog.runtimes.map((runtime): [string, Write] => [routes.runtimeFeed(runtime.slug), () => runtimeFeed(catalog, runtime)]),
    ...catalog.reviews.flatMap((review): [string, Write][] => [
      [routes.reviewAlerts(review.slug), () => alertRules(catalog, review)],
      [routes.reviewDashboard(review.slug), () => asJson(dashboard(catalog, review))],
    ]),
    [routes.searchIndex(), () => buildIndex(searchRecords(catalog))],
    [routes.llms(), () => llmsTxt(catalog)],
    [routes.sitemap(), () => sitemapXml(catalog)],
    [routes.robots(), robotsTxt],
  ];
  return new Map(byHref.map(([href, write]) => [href.slice(site.basePath.length + 1), write]));
}

/** The media type a document is served as, from its ending. */
export const mediaTypeOf = (path: string): string => `${TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain"}; charset=utf-8`;
