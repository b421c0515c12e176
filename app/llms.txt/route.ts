import { loadCatalog } from "@/lib/catalog";
import { llmsTxt } from "@/lib/twins/llms";

export const dynamic = "force-static";
export const GET = () => new Response(llmsTxt(loadCatalog()));
