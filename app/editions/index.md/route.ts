import { loadCatalog } from "@/lib/catalog";
import { editionsTwin } from "@/lib/twins/lists";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(editionsTwin(loadCatalog()));
