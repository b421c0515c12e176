import { RuntimeDetail } from "@/components/runtime-detail";
import { AliasPage } from "@/components/alias-page";
import { loadCatalog, runtimeBySlug } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().runtimes.flatMap(({ slug, aliases }) => [slug, ...aliases].map((name) => ({ slug: name })));

/** The runtime that a slug or one of its former names leads to. */
async function requested({ params }: Props) {
  const { slug } = await params;
  const catalog = loadCatalog();
  const named = catalog.runtimes.find(({ aliases }) => aliases.includes(slug));
  return { catalog, isAlias: named !== undefined, runtime: named ?? runtimeBySlug(catalog, slug) };
}

export async function generateMetadata(props: Props) {
  const { runtime, isAlias } = await requested(props);
  const metadata = pageMetadata({ title: runtime.name, description: runtime.summary, href: routes.runtime(runtime.slug), feed: routes.runtimeFeed(runtime.slug), picture: `${routes.runtime(runtime.slug)}og.png` });
  return isAlias ? { ...metadata, robots: { index: false } } : metadata;
}

export default async function RuntimePage(props: Props) {
  const { catalog, runtime, isAlias } = await requested(props);
  return isAlias ? <AliasPage catalog={catalog} runtime={runtime} /> : <RuntimeDetail catalog={catalog} runtime={runtime} />;
}
