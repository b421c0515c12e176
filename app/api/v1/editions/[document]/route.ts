import { editionDocument } from "@/lib/api/documents";
import { asJson } from "@/lib/api/envelope";
import { documentParams, namedIn } from "@/lib/api/names";
import { editionByMonth, loadCatalog } from "@/lib/catalog";

export const dynamic = "force-static";
export const generateStaticParams = () => documentParams(loadCatalog().editions.map(({ month }) => month));
export const GET = async (_request: Request, { params }: { params: Promise<{ document: string }> }) => asJson(editionDocument(loadCatalog(), editionByMonth(loadCatalog(), namedIn((await params).document))));
