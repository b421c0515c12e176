import { EditionDetail } from "@/components/edition-detail";
import { RetrospectiveDetail } from "@/components/retrospective-detail";
import { editionByMonth, loadCatalog } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

interface Props {
  params: Promise<{ month: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => [...loadCatalog().editions, ...loadCatalog().retrospectives.map(({ slug }) => ({ month: slug }))].map(({ month }) => ({ month }));

const retrospectiveOf = async ({ params }: Props) => {
  const { month } = await params;
  return loadCatalog().retrospectives.find(({ slug }) => slug === month);
};

export async function generateMetadata(props: Props) {
  const retrospective = await retrospectiveOf(props);
  const { month } = await props.params;
  if (retrospective === undefined) return pageMetadata({ title: `Edition ${month}`, description: editionByMonth(loadCatalog(), month).data.description, href: routes.edition(month) });
  const { slug, data } = retrospective;
  return pageMetadata({ title: data.title, description: data.description, href: routes.edition(slug) });
}

export default async function EditionPage(props: Props) {
  const live = loadCatalog();
  const retrospective = await retrospectiveOf(props);
  if (retrospective !== undefined) return <RetrospectiveDetail catalog={live} retrospective={retrospective} />;
  return <EditionDetail live={live} edition={editionByMonth(live, (await props.params).month)} />;
}
