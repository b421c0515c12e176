import { type Catalog, newestEdition } from "@/lib/catalog";
import { claimsOfMap, layersOf } from "@/lib/ecosystems/entries";
import type { EcosystemMap as MapRecord } from "@/lib/ecosystems/model";
import { numberMap } from "@/lib/ecosystems/numbering";
import { KIND_WORDS } from "@/lib/ecosystems/words";
import { linksFor } from "@/lib/links";
import { routes } from "@/lib/routes";
import { EcosystemDrawing } from "./ecosystem-drawing";
import { EcosystemEntry, layerAside } from "./ecosystem-entry";
import { EcosystemHistory } from "./ecosystem-history";
import { FactRows } from "./fact-rows";
import { MAP, Page } from "./page";
import { PageNotes } from "./page-notes";
import { Section } from "./section";
import { TextSections } from "./text-sections";

/** A map of an ecosystem: its text, its history, then every entry by layer. */
export function EcosystemMap({ catalog, map }: { catalog: Catalog; map: MapRecord }) {
  const { name, data: { title, description, lede, history } } = map;
  const here = routes.ecosystem(name);
  const numbering = numberMap(map);
  const linksOf = linksFor(catalog, { numbering, here });
  const links = linksOf(name);
  const asked = catalog.ecosystems.questions.filter((question) => question.map === name);
  const own = claimsOfMap(catalog, map);
  return (
    <Page title={title} description={description} href={here} parents={[MAP, { href: routes.ecosystems(), title: "Ecosystems" }]} edition={newestEdition(catalog).month} lede={lede}>
      <Section id="layers" title="Layers" aside="Each leads to its entries">
        <ul className="rows">{layersOf(map).map(({ kind, entries }) => <li key={kind}><a href={`#layer-${kind}`}>{KIND_WORDS[kind].many}</a> {KIND_WORDS[kind].does}: {entries.map((entry, index) => <span key={entry.slug}>{index > 0 && ", "}<a href={`#${entry.slug}`}>{entry.name}</a></span>)}.</li>)}</ul>
      </Section>
      <Section id="drawing" title="The map drawn" aside="Made from the records; each row leads to its page or entry"><EcosystemDrawing catalog={catalog} map={name} /></Section>
      <Section id="questions" title="Asked of this map" aside="Answered from the records"><ul className="rows">{asked.map(({ id, question }) => <li key={id}><a href={`${routes.ecosystems()}#q-${id}`}>{question}</a></li>)}</ul></Section>
      <TextSections body={map.body} links={links} />
      {history && <EcosystemHistory catalog={catalog} subject={history} />}
      {layersOf(map).map(({ kind, entries }) => (
        <Section key={kind} id={`layer-${kind}`} title={KIND_WORDS[kind].many} aside={`${layerAside(kind)}. Documented unless marked.`}>
          <ul className="rows">{entries.map((entry) => <EcosystemEntry key={entry.slug} entry={entry} catalog={catalog} links={linksOf(entry.slug)} />)}</ul>
        </Section>
      ))}
      {own.length > 0 && <Section id="facts" title="More facts"><FactRows claims={own} catalog={catalog} links={links} prefix={`${name}-`} /></Section>}
      <Section id="notes" title="Notes" aside="Claims of other pages cited here"><PageNotes numbering={numbering} catalog={catalog} links={links} except={here} /></Section>
    </Page>
  );
}
