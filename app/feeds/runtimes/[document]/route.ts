import { loadCatalog, runtimeBySlug } from "@/lib/catalog";
import { asAtom, runtimeFeed } from "@/lib/feeds/atom";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().runtimes.map(({ slug }) => ({ document: `${slug}.xml` }));
export const GET = async (_request: Request, { params }: { params: Promise<{ document: string }> }) => asAtom(runtimeFeed(loadCatalog(), runtimeBySlug(loadCatalog(), (await params).document.replace(/\.xml$/, ""))));
