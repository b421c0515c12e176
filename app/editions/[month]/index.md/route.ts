import { loadCatalog } from "@/lib/catalog";
import { editionOrRetrospectiveTwin } from "@/lib/twins/edition";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const generateStaticParams = () => [...loadCatalog().editions.map(({ month }) => ({ month })), ...loadCatalog().retrospectives.map(({ slug }) => ({ month: slug }))];
export const GET = async (_request: Request, { params }: { params: Promise<{ month: string }> }) => asMarkdown(editionOrRetrospectiveTwin(loadCatalog(), (await params).month));
