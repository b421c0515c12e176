import { MAP, Page } from "@/components/page";
import { Prose } from "@/components/prose";
import { Section } from "@/components/section";
import { TextSections } from "@/components/text-sections";
import { formatDate, loadCatalog, newestEdition, pageText } from "@/lib/catalog";
import { EVIDENCE } from "@/lib/catalog/schema/words";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { countEvidence, MEANINGS, termRows } from "@/lib/methodology";
import { routes } from "@/lib/routes";

const identity = () => ({ ...pageText(loadCatalog(), "methodology").data, href: routes.methodology() });

export const generateMetadata = () => pageMetadata(identity());

export default function MethodologyPage() {
  const catalog = loadCatalog();
  const edition = newestEdition(catalog);
  const links = linksFor(catalog, { numbering: new Map() })("methodology");
  const counts = countEvidence(catalog);
  return (
    <Page {...identity()} parents={[MAP]} edition={edition.month}>
      <TextSections body={pageText(catalog, "methodology").body} links={links} />
      <Section id="evidence" title="Words of evidence" aside="The only vocabulary of trust on this site">
        <table className="stack">
          <thead><tr><th scope="col">Word</th><th scope="col">Meaning</th><th scope="col">Claims today</th></tr></thead>
          <tbody>{EVIDENCE.map((word) => <tr key={word}><th scope="row">{word}</th><td>{MEANINGS[word]}</td><td data-label="Claims today" className="data">{counts.get(word) ?? 0}</td></tr>)}</tbody>
        </table>
        <p className="meta">Beside a performance figure stands what its source is to the subject: its maker, a rival, or neither.</p>
      </Section>
      <Section id="terms" title="Terms" aside={`Reckoned at ${formatDate(edition.data.framed)}, the newest edition’s date`}>
        <table className="stack">
          <thead><tr><th scope="col">Claims on</th><th scope="col">Fresh for</th></tr></thead>
          <tbody>{termRows().map(([term, labels]) => <tr key={term}><td>{labels.join(", ")}</td><td data-label="Fresh for">{term}</td></tr>)}</tbody>
        </table>
      </Section>
      <Section id="left-out" title="Considered and left out">
        <Prose text={catalog.consideredNote.text} links={links} />
        <ul className="rows">{catalog.considered.map(({ name, url, reason, on }) => <li key={name}><a href={url}>{name}</a>: {reason} <span className="meta">{formatDate(on)}</span></li>)}</ul>
      </Section>
    </Page>
  );
}
