import { robotsTxt } from "@/lib/feeds/sitemap";

export const dynamic = "force-static";
export const GET = () => new Response(robotsTxt());
