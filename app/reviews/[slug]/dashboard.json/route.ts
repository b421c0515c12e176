import { asJson } from "@/lib/api/envelope";
import { loadCatalog, reviewBySlug } from "@/lib/catalog";
import { dashboard } from "@/lib/reviews/dashboard";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().reviews.map(({ slug }) => ({ slug }));
export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => asJson(dashboard(loadCatalog(), reviewBySlug(loadCatalog(), (await params).slug)));
