import { loadCatalog } from "@/lib/catalog";
import { glossaryTwin } from "@/lib/twins/lists";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(glossaryTwin(loadCatalog()));
