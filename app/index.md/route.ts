import { loadCatalog } from "@/lib/catalog";
import { mapTwin } from "@/lib/twins/edition";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(mapTwin(loadCatalog()));
