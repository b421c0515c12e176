import { loadCatalog, editionByMonth } from "@/lib/catalog";
import { editionTwin } from "@/lib/twins/edition";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().editions.map(({ month }) => ({ month }));
export const GET = async (_request: Request, { params }: { params: Promise<{ month: string }> }) => asMarkdown(editionTwin(loadCatalog(), editionByMonth(loadCatalog(), (await params).month)));
