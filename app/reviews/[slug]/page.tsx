import { ReviewDetail } from "@/components/review-detail";
import { loadCatalog, reviewBySlug } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().reviews.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { slug, name, data } = reviewBySlug(loadCatalog(), (await params).slug);
  return pageMetadata({ title: `${name} in operation`, description: data.description, href: routes.review(slug) });
}

export default async function ReviewPage({ params }: Props) {
  const catalog = loadCatalog();
  return <ReviewDetail catalog={catalog} review={reviewBySlug(catalog, (await params).slug)} />;
}
