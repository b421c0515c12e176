import { type Catalog, type Claim, formatValue, isDue, propertyNamed, type SourceRecord } from "@/lib/catalog";
import type { Evidence } from "@/lib/catalog/schema/words";
import type { Links } from "@/lib/markdown/render";
import { Inline } from "./prose";
import { Provenance } from "./provenance";

/** Properties whose value is typed into a terminal. */
const COMMANDS = new Set<string>(["install", "first-run"]);

/** The evidence of most claims, to be said once for a section. */
export function usualEvidence(claims: readonly { evidence: Evidence }[]): Evidence | undefined {
  const counts = new Map<Evidence, number>();
  for (const { evidence } of claims) counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export const sourcesOf = (catalog: Catalog, ids: readonly string[]): SourceRecord[] => ids.flatMap((id) => catalog.sources.get(id) ?? []);

interface Props {
  claims: readonly Claim[];
  catalog: Catalog;
  links: Links;
  /** A heading for claims whose property is not enough of a name. */
  labelOf?: (claim: Claim) => string;
  /** False where the claims' own page is another one. */
  anchored?: boolean;
  /** Put before the claim's id in its anchor, where several subjects share a page. */
  prefix?: string;
}

/** Claims as a list of label, value, sentence, conditions and source; each with its anchor. */
export function FactRows({ claims, catalog, links, labelOf = labelOfProperty, anchored = true, prefix = "" }: Props) {
  const usual = usualEvidence(claims);
  return (
    <dl className="facts">
      {claims.map((claim) => (
        <div key={claim.ref} id={anchored ? `c-${prefix}${claim.id}` : undefined}>
          <dt>{labelOf(claim)}</dt>
          <dd>
            <Value claim={claim} />
            {claim.statement && <p><Inline text={claim.statement} links={links} /></p>}
            {claim.conditions && <p className="conditions">Conditions: <Inline text={claim.conditions} links={links} />.</p>}
            <Derivation claim={claim} links={links} />
            <Disagreement claim={claim} links={links} />
            <Provenance claimRef={claim.ref} asOf={claim.asOf} evidence={claim.evidence} version={claim.version} sources={sourcesOf(catalog, claim.sources)} usual={usual} checkAgain={isDue(catalog, claim.ref)} />
            <MakersOwn claim={claim} catalog={catalog} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export const labelOfProperty = ({ property }: Claim): string => propertyNamed(property)?.label ?? property;

function Value({ claim }: { claim: Claim }) {
  const value = formatValue(claim);
  if (value === undefined) return null;
  if (COMMANDS.has(claim.property)) return <pre><code>{value}</code></pre>;
  return <p className="value">{value}</p>;
}

function Derivation({ claim, links }: { claim: Claim; links: Links }) {
  if (claim.evidence !== "derived") return null;
  return (
    <p className="conditions">
      Derived: <Inline text={claim.reasoning ?? ""} links={links} /> From {claim.derivedFrom.map((ref, index) => <span key={ref}>{index > 0 && ", "}<a href={links.claim(ref).href}>{ref}</a></span>)}.
    </p>
  );
}

function Disagreement({ claim, links }: { claim: Claim; links: Links }) {
  if (claim.disagreesWith.length === 0) return null;
  return (
    <p className="conditions">
      <span className="badge">sources disagree</span> with {claim.disagreesWith.map((ref, index) => <span key={ref}>{index > 0 && ", "}<a href={links.claim(ref).href}>{ref.split("/")[1]}</a></span>)}. Our reading: {claim.reading}.
    </p>
  );
}

function MakersOwn({ claim, catalog }: { claim: Claim; catalog: Catalog }) {
  const interests = sourcesOf(catalog, claim.sources).map(({ interest }) => interest);
  if (claim.property !== "measurement" || interests.length === 0) return null;
  const first = interests[0];
  return first === "independent" ? null : <p className="conditions">{first === "maker" ? "The maker’s own measurement." : "Measured by a rival."}</p>;
}
