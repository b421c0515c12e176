import { loadCatalog, reviewBySlug } from "@/lib/catalog";
import { alertRules, asYaml } from "@/lib/reviews/alerts";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().reviews.map(({ slug }) => ({ slug }));
export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => asYaml(alertRules(loadCatalog(), reviewBySlug(loadCatalog(), (await params).slug)));
