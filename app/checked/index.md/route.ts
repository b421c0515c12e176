import { loadCatalog } from "@/lib/catalog";
import { checkedTwin } from "@/lib/twins/lists";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(checkedTwin(loadCatalog()));
