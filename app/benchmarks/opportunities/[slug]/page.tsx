import { OpportunityDetail } from "@/components/opportunity-detail";
import { loadCatalog, opportunityBySlug } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().opportunities.map(({ slug }) => ({ slug }));

async function requested({ params }: Props) {
  const { slug } = await params;
  const catalog = loadCatalog();
  return { catalog, opportunity: opportunityBySlug(catalog, slug) };
}

export async function generateMetadata(props: Props) {
  const { opportunity } = await requested(props);
  return pageMetadata({ title: opportunity.data.title, description: opportunity.data.question, href: routes.opportunity(opportunity.slug) });
}

export default async function OpportunityPage(props: Props) {
  return <OpportunityDetail {...await requested(props)} />;
}
