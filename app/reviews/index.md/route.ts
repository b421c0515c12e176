import { loadCatalog } from "@/lib/catalog";
import { reviewsTwin } from "@/lib/twins/reviews";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(reviewsTwin(loadCatalog()));
