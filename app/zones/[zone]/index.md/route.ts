import { loadCatalog, zoneBySlug } from "@/lib/catalog";
import { zoneTwin } from "@/lib/twins/edition";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().zones.map(({ slug }) => ({ zone: slug }));
export const GET = async (_request: Request, { params }: { params: Promise<{ zone: string }> }) => asMarkdown(zoneTwin(loadCatalog(), zoneBySlug(loadCatalog(), (await params).zone)));
