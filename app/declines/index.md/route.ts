import { loadCatalog } from "@/lib/catalog";
import { declinesTwin } from "@/lib/twins/edition";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const GET = () => asMarkdown(declinesTwin(loadCatalog()));
