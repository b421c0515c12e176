import { loadCatalog } from "@/lib/catalog";
import { matrixTwin } from "@/lib/twins/lists";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(matrixTwin(loadCatalog()));
