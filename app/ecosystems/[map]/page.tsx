import { EcosystemMap } from "@/components/ecosystem-map";
import { loadCatalog } from "@/lib/catalog";
import { mapByName } from "@/lib/ecosystems/entries";
import { MAPS } from "@/lib/ecosystems/words";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

interface Props {
  params: Promise<{ map: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().ecosystems.maps.map(({ name }) => ({ map: name }));

async function requested({ params }: Props) {
  const { map } = await params;
  const catalog = loadCatalog();
  return { catalog, map: mapByName(catalog, MAPS.find((name) => name === map) ?? MAPS[0]) };
}

export async function generateMetadata(props: Props) {
  const { name, data } = (await requested(props)).map;
  return pageMetadata({ title: data.title, description: data.description, href: routes.ecosystem(name) });
}

export default async function EcosystemMapPage(props: Props) {
  return <EcosystemMap {...await requested(props)} />;
}
