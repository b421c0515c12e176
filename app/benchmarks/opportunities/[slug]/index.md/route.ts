import { loadCatalog, opportunityBySlug } from "@/lib/catalog";
import { opportunityTwin } from "@/lib/twins/lists";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().opportunities.map(({ slug }) => ({ slug }));
export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => asMarkdown(opportunityTwin(loadCatalog(), opportunityBySlug(loadCatalog(), (await params).slug)));
