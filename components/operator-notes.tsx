import { type Catalog, formatDate, isDue, type Note } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { sourcesOf, usualEvidence } from "./fact-rows";
import { Inline } from "./prose";
import { Provenance } from "./provenance";

/** What bites or helps in operation: symptom or rule, cause, remedy, versions. */
export function OperatorNotes({ notes, catalog, links }: { notes: readonly Note[]; catalog: Catalog; links: Links }) {
  const usual = usualEvidence(notes);
  return (
    <ol className="rows">
      {notes.map((note) => (
        <li key={note.id} id={`c-note-${note.id}`}>
          <h3><Inline text={note.rule ?? note.symptom ?? ""} links={links} /></h3>
          <p><Inline text={note.cause} links={links} /></p>
          <p><strong>{note.rule === undefined ? "Remedy:" : "So:"}</strong> <Inline text={note.remedy} links={links} /></p>
          <p className="meta">{versions(note)}</p>
          <Provenance claimRef={note.ref} asOf={note.asOf} evidence={note.evidence} version={note.version} sources={sourcesOf(catalog, note.sources)} usual={usual} checkAgain={isDue(catalog, note.ref)} />
        </li>
      ))}
    </ol>
  );
}

const versions = ({ affects, fixedIn, openOn }: Note): string =>
  [affects && `Affects ${affects}`, fixedIn && `fixed in ${fixedIn}`, openOn && `open when read on ${formatDate(openOn)}`].filter(Boolean).join("; ");
