import { ImageResponse } from "next/og";
import { OgCard } from "@/components/og-card";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { OG_SIZE, ogFonts } from "@/lib/publish/og-font";
import { site } from "@/lib/site";

export const dynamic = "force-static";

export const GET = () => {
  const { month } = newestEdition(loadCatalog());
  return new ImageResponse(<OgCard title={site.tagline} text="Every figure with its source, its date and its conditions." foot={`Edition ${month}`} hue="#1d5b9e" />, { ...OG_SIZE, fonts: ogFonts() });
};
