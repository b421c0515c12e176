import { loadCatalog } from "@/lib/catalog";
import { advisoryFeed, asAtom } from "@/lib/feeds/atom";

export const dynamic = "force-static";
export const GET = () => asAtom(advisoryFeed(loadCatalog()));
