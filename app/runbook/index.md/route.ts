import { loadCatalog } from "@/lib/catalog";
import { runbookTwin } from "@/lib/twins/reviews";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(runbookTwin(loadCatalog()));
