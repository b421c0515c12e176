import { MAP, Page } from "@/components/page";
import { PresetRows } from "@/components/preset-rows";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Models, machines and links", description: "Every figure the calculators reckon with: shapes of models, memory and bandwidth of machines, rates of links, bits of quantisations, each with its source.", href: routes.presets() };

export const metadata = pageMetadata(identity);

export default function PresetsPage() {
  const catalog = loadCatalog();
  const { models, machines, links, quantisations } = catalog.presets;
  return (
    <Page {...identity} parents={[MAP, { href: routes.systems(), title: "Systems" }]} edition={newestEdition(catalog).month} lede="A figure without a source does not get in. What the model must assume of a link is said to be assumed.">
      <Section id="models" title="Models" wide aside="Parameter counts that no source states follow from the shape">
        {models.map((preset) => <PresetRows key={preset.slug} catalog={catalog} preset={preset} />)}
      </Section>
      <Section id="machines" title="Machines" wide aside="Arithmetic is dense and at 16 bits">
        {machines.map((preset) => <PresetRows key={preset.slug} catalog={catalog} preset={preset} />)}
      </Section>
      <Section id="links" title="Links" wide aside="The calculators take the assumed rate and latency, not the nominal one">
        {links.map((preset) => <PresetRows key={preset.slug} catalog={catalog} preset={preset} note={`The calculators reckon with ${preset.link.bandwidth / 1e9} GB/s and ${Math.round(preset.link.latency * 1e6)} µs one way. ${preset.why}.`} />)}
      </Section>
      <Section id="quantisations" title="Quantisations" wide aside="Bits per weight as stored, scales included">
        {quantisations.map((preset) => <PresetRows key={preset.slug} catalog={catalog} preset={preset} />)}
      </Section>
    </Page>
  );
}
