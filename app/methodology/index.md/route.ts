import { loadCatalog } from "@/lib/catalog";
import { methodologyTwin } from "@/lib/twins/pages";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(methodologyTwin(loadCatalog()));
