import { loadCatalog, runtimeBySlug } from "@/lib/catalog";
import { runtimeTwin } from "@/lib/twins/runtime";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().runtimes.map(({ slug }) => ({ slug }));
export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => asMarkdown(runtimeTwin(loadCatalog(), runtimeBySlug(loadCatalog(), (await params).slug)));
