import { ImageResponse } from "next/og";
import { OgCard } from "@/components/og-card";
import { loadCatalog, newestEdition, runtimeBySlug, zonesOf } from "@/lib/catalog";
import { hueOf } from "@/lib/hues";
import { OG_SIZE, ogFonts } from "@/lib/publish/og-font";

export const dynamic = "force-static";
export const generateStaticParams = () => loadCatalog().runtimes.map(({ slug }) => ({ slug }));

export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const catalog = loadCatalog();
  const { slug, name, kind } = runtimeBySlug(catalog, (await params).slug);
  const [zone] = zonesOf(catalog, slug);
  return new ImageResponse(<OgCard title={name} text={`${kind} · ${zone?.name ?? "historical"}`} foot={`Edition ${newestEdition(catalog).month}`} hue={hueOf(zone?.slug)} />, { ...OG_SIZE, fonts: ogFonts() });
};
