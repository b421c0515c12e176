import { loadCatalog } from "@/lib/catalog";
import { asAtom, siteFeed } from "@/lib/feeds/atom";

export const dynamic = "force-static";
export const GET = () => asAtom(siteFeed(loadCatalog()));
