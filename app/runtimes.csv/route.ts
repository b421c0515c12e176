import { runtimesCsv } from "@/lib/api/csv";
import { loadCatalog } from "@/lib/catalog";

export const dynamic = "force-static";
export const GET = () => new Response(runtimesCsv(loadCatalog()), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
