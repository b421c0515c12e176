import { loadCatalog } from "@/lib/catalog";
import { buildIndex } from "@/lib/search/engine";
import { searchRecords } from "@/lib/search/records";

export const dynamic = "force-static";
export const GET = () => new Response(buildIndex(searchRecords(loadCatalog())), { headers: { "Content-Type": "application/json; charset=utf-8" } });
