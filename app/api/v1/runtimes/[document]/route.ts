import { runtimeDocument } from "@/lib/api/documents";
import { asJson } from "@/lib/api/envelope";
import { documentParams, namedIn } from "@/lib/api/names";
import { loadCatalog, runtimeBySlug } from "@/lib/catalog";

export const dynamic = "force-static";
export const generateStaticParams = () => documentParams(loadCatalog().runtimes.map(({ slug }) => slug));
export const GET = async (_request: Request, { params }: { params: Promise<{ document: string }> }) => asJson(runtimeDocument(loadCatalog(), runtimeBySlug(loadCatalog(), namedIn((await params).document))));
