import { CacheTable, FilesTable, LoadsTable, MachinesTable } from "@/components/memory-tables";
import { MemoryCalculator } from "@/components/islands/memory-calculator";
import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { catalogueOf } from "@/lib/calculator/catalogue";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { claimHref } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";
import { MEMORY_CONTEXT, usualQuantisation } from "@/lib/systems";

const identity = { title: "Memory", description: "How many machines of each kind hold each model: weights as stored, KV cache by kind of attention, overhead, and the limit a machine sets its GPU.", href: routes.memory() };

export const metadata = pageMetadata(identity);

export default function MemoryPage() {
  const catalog = loadCatalog();
  const bits = usualQuantisation(catalog);
  return (
    <Page {...identity} parents={[MAP, { href: routes.systems(), title: "Systems" }]} edition={newestEdition(catalog).month} lede="A model fits when weights, cache and overhead fit. Cards never pool their memory by themselves: several hold one model only where its layers are dealt out among them.">
      <Section id="calculator" title="Your own" wide aside="Limits differ: a card gives nearly all of its memory, a Mac three quarters of it until the limit is raised">
        <noscript><p className="meta">Without scripting the choices below do nothing; the tables under them answer for all machines.</p></noscript>
        <MemoryCalculator catalogue={catalogueOf(catalog.presets)} action={routes.memory()} />
      </Section>
      <Section id="machines" title="Machines that hold it" wide aside={<>At {bits.name}, one stream with a context of {MEMORY_CONTEXT} tokens. Other choices: <a href={routes.calculator()}>calculator</a></>}>
        <MachinesTable presets={catalog.presets} bits={bits} context={MEMORY_CONTEXT} />
      </Section>
      <Section id="cache" title="What a context costs" wide aside="KV cache of one stream at 16 bits, beside the weights">
        <CacheTable presets={catalog.presets} bits={bits} />
      </Section>
      <Section id="loads" title="Against published runs" wide aside="Llama 3 on one card and on several, layers dealt out: what ran and what did not">
        <LoadsTable presets={catalog.presets} claimHref={(ref) => claimHref(catalog, ref)} />
      </Section>
      <Section id="files" title="Against published files" wide aside="Weights reckoned from parameters and bits, beside the size that was published">
        <FilesTable presets={catalog.presets} presetHref={routes.preset} />
      </Section>
    </Page>
  );
}
