import { loadCatalog } from "@/lib/catalog";
import { sitemapXml } from "@/lib/feeds/sitemap";

export const dynamic = "force-static";
export const GET = () => new Response(sitemapXml(loadCatalog()), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
