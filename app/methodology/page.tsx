import { MAP, Page } from "@/components/page";
import { Prose } from "@/components/prose";
import { Section } from "@/components/section";
import { formatDate, loadCatalog, newestEdition, PROPERTIES, type Property } from "@/lib/catalog";
import { EVIDENCE, type Evidence } from "@/lib/catalog/schema/words";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Methodology", description: "What gets onto the map, what was left out and why, what the five words of evidence mean, how claims age, and how disagreements are shown.", href: routes.methodology() };

export const metadata = pageMetadata(identity);

const MEANINGS: Record<Evidence, string> = {
  operated: "We ran it, and the log of the run is in the repository.",
  documented: "The maintainers’ documents, or the code at a commit, say so. It speaks of behaviour only, never of speed.",
  reported: "Somebody measured or observed it and gave configuration and method. The maker’s own is shown as such.",
  asserted: "A figure that somebody states without saying how it was obtained.",
  derived: "Computed or inferred by us from other claims, which are listed with the formula or the reasoning.",
};

const BAR = [
  "It is a program that hosts LLM weights and produces tokens, orchestrates programs that do, or turns one into an application.",
  "The editors can finish the sentence “choose it over another on the map when …” from claims.",
  "At least three operator notes, two of them resting on documents, code, release notes or advisories.",
  "A release, or a dated decline, in the eighteen months before the edition.",
];

export default function MethodologyPage() {
  const catalog = loadCatalog();
  const edition = newestEdition(catalog);
  const links = linksFor(catalog, { numbering: new Map() })("map");
  const counts = countEvidence([...catalog.claims.values()].map(({ evidence }) => evidence));
  return (
    <Page {...identity} parents={[MAP]} edition={edition.month} lede="A number stands on this site only as a claim; a claim only with its source, its date and its conditions. The build refuses anything else.">
      <Section id="bar" title="What gets onto the map">
        <div className="prose">
          <ol>{BAR.map((condition) => <li key={condition}>{condition}</li>)}</ol>
          <p>Historical entries need the first and a decline. We ask less than having run a runtime ourselves, and say so: where we have, its page says “operated” and links the log of the run. At present no page does.</p>
        </div>
      </Section>
      <Section id="left-out" title="Considered and left out">
        <Prose text={catalog.consideredNote.text} links={links} />
        <ul className="rows">{catalog.considered.map(({ name, url, reason, on }) => <li key={name}><a href={url}>{name}</a>: {reason} <span className="meta">{formatDate(on)}</span></li>)}</ul>
      </Section>
      <Section id="evidence" title="Words of evidence" aside="The only vocabulary of trust on this site">
        <table className="stack">
          <thead><tr><th scope="col">Word</th><th scope="col">Meaning</th><th scope="col">Claims today</th></tr></thead>
          <tbody>{EVIDENCE.map((word) => <tr key={word}><th scope="row">{word}</th><td>{MEANINGS[word]}</td><td data-label="Claims today" className="data">{counts.get(word) ?? 0}</td></tr>)}</tbody>
        </table>
        <p className="meta">Beside a performance figure stands what its source is to the subject: its maker, a rival, or neither.</p>
      </Section>
      <Section id="ages" title="How claims age" aside={`Reckoned at ${formatDate(edition.data.framed)}, the newest edition’s date`}>
        <div className="prose"><p>Every claim bears the date of the text it was read from, never the day of reading. After the term of its kind it is marked “check again”; it is not thereby wrong.</p></div>
        <table className="stack">
          <thead><tr><th scope="col">Claims on</th><th scope="col">Term</th></tr></thead>
          <tbody>{termRows().map(([term, labels]) => <tr key={term}><td>{labels.join(", ")}</td><td data-label="Term">{term}</td></tr>)}</tbody>
        </table>
        <p className="meta">Capabilities, relations and operator notes: six months.</p>
      </Section>
      <Section id="disagreement" title="Where sources disagree">
        <div className="prose"><p>Claims on one property with different values name each other and are shown together, with the editors’ reading: newer, code over docs, different conditions, or unresolved. An undeclared disagreement fails the build.</p></div>
      </Section>
    </Page>
  );
}

function countEvidence(words: readonly Evidence[]): Map<Evidence, number> {
  const counts = new Map<Evidence, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The properties by their term, the longest first. */
function termRows(): [string, string[]][] {
  const wording = (term: number | null) => (term === null ? "never: a dated event or measurement" : term === 1.5 ? "45 days" : `${term} months`);
  const groups = new Map<string, string[]>();
  for (const { label, term } of Object.values(PROPERTIES as Record<string, Property>)) groups.set(wording(term), [...(groups.get(wording(term)) ?? []), label.toLowerCase()]);
  return [...groups];
}
