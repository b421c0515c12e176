import { loadCatalog, reviewBySlug } from "@/lib/catalog";
import { reviewTwin } from "@/lib/twins/reviews";
import { asMarkdown } from "@/lib/twins/write";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().reviews.map(({ slug }) => ({ slug }));
export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => asMarkdown(reviewTwin(loadCatalog(), reviewBySlug(loadCatalog(), (await params).slug)));
