import { type Catalog, claimByRef, formatDate, formatValue } from "@/lib/catalog";
import { claimHref, type Numbering, standsOn } from "@/lib/links";
import type { Links } from "@/lib/markdown/render";
import { sourcesOf } from "./fact-rows";
import { Inline } from "./prose";

interface Props {
  numbering: Numbering;
  catalog: Catalog;
  links: Links;
  /** Claims whose place is this page stand on it already and are left out. */
  except?: string;
  /** Subjects whose claims have this page as their place: their anchors stand here. */
  anchorOf?: readonly string[];
}

/** The notes of a page: each cited claim with its evidence, date, conditions and source. */
export function PageNotes({ numbering, catalog, links, except, anchorOf = [] }: Props) {
  const entries = [...numbering].map(([ref, number]) => ({ claim: claimByRef(catalog, ref), number })).filter(({ claim }) => !standsOn(catalog, claim.ref, except));
  if (entries.length === 0) return null;
  return (
    <ol className="notes">
      {entries.map(({ claim, number }) => (
        <li key={claim.ref} id={`note-${number}`}>
          <span className="n" aria-hidden="true">{number}</span>
          <div id={anchorOf.includes(claim.subject) || claim.keptIn !== undefined ? `c-${claim.subject}-${claim.id}` : undefined}>
            {claim.statement ? <Inline text={claim.statement} links={links} /> : <a href={claimHref(catalog, claim.ref)}>{claim.ref}</a>}
            {formatValue(claim) && !claim.statement && `: ${formatValue(claim)}`}
            {claim.conditions && <> Conditions: <Inline text={claim.conditions} links={links} />.</>}
            {claim.reasoning && <> Reckoned: <Inline text={claim.reasoning} links={links} /></>}
            <p className="prov">
              <a href={claimHref(catalog, claim.ref)}>{claim.evidence}</a>
              <time dateTime={claim.asOf}>{formatDate(claim.asOf)}</time>
              {sourcesOf(catalog, claim.sources).map((source) => <a key={source.id} href={source.url}>{source.publisher}, {source.title}</a>)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
