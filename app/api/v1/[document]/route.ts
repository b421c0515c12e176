import { COLLECTIONS, type Collection } from "@/lib/api/documents";
import { asJson } from "@/lib/api/envelope";
import { documentParams, namedIn } from "@/lib/api/names";
import { loadCatalog } from "@/lib/catalog";

export const dynamic = "force-static";
export const generateStaticParams = () => documentParams(Object.keys(COLLECTIONS));
export const GET = async (_request: Request, { params }: { params: Promise<{ document: string }> }) => asJson(COLLECTIONS[namedIn((await params).document) as Collection](loadCatalog()));
