import { SituationDetail } from "@/components/situation-detail";
import { loadCatalog, situationBySlug } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

interface Props {
  params: Promise<{ situation: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().situations.map(({ slug }) => ({ situation: slug }));

async function requested({ params }: Props) {
  const catalog = loadCatalog();
  return { catalog, situation: situationBySlug(catalog, (await params).situation) };
}

export async function generateMetadata(props: Props) {
  const { slug, data } = (await requested(props)).situation;
  return pageMetadata({ title: data.title, description: data.description, href: routes.situation(slug) });
}

export default async function SituationPage(props: Props) {
  return <SituationDetail {...await requested(props)} />;
}
