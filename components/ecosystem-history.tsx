import type { Catalog, Claim } from "@/lib/catalog";
import { revisionsOf } from "@/lib/ecosystems/history";
import { linksFor } from "@/lib/links";
import { Inline } from "./prose";
import { Section } from "./section";

const COLUMNS = [["brought", "Brought"], ["removed", "Removed"], ["deprecated", "Deprecated"]] as const;

/** Revisions of a protocol, newest first: what each brought, removed and deprecated. Each cell leads to its claim. */
export function EcosystemHistory({ catalog, subject }: { catalog: Catalog; subject: string }) {
  const links = linksFor(catalog, { numbering: new Map() })(subject);
  const cell = (claims: readonly Claim[]) => claims.length === 0 ? "none found in the changelog" : claims.map((claim) => <p key={claim.ref}>{claim.statement && <Inline text={claim.statement} links={links} />} <a className="fact" href={`#c-${subject}-${claim.id}`} aria-label={`fact: ${claim.ref}`}>fact</a></p>);
  return (
    <Section id="revisions" title="Revisions" wide aside="Newest first, from the changelog of each revision">
      <table className="stack">
        <thead><tr><th scope="col">Revision</th>{COLUMNS.map(([key, title]) => <th key={key} scope="col">{title}</th>)}</tr></thead>
        <tbody>
          {revisionsOf(catalog, subject).map(({ revision, ...told }) => <tr key={revision}><th scope="row">{revision}</th>{COLUMNS.map(([key, title]) => <td key={key} data-label={title}>{cell(told[key])}</td>)}</tr>)}
        </tbody>
      </table>
    </Section>
  );
}
