import { type Catalog, type Claim, formatDate, formatValue, label } from "@/lib/catalog";
import { claimsAt, refOf } from "@/lib/ecosystems/entries";
import type { Entry } from "@/lib/ecosystems/model";
import { graphFor, nameOf } from "@/lib/ecosystems/places";
import { type EntryRelation, KIND_WORDS } from "@/lib/ecosystems/words";
import type { Links } from "@/lib/markdown/render";
import { routes } from "@/lib/routes";
import { Cites } from "./cites";
import { sourcesOf } from "./fact-rows";
import { Inline } from "./prose";
import { Provenance } from "./provenance";

interface Shared {
  catalog: Catalog;
  links: Links;
}

/** One thing on a map: what it is, its state, and every fact with its source. */
export function EcosystemEntry({ entry, catalog, links }: Shared & { entry: Entry }) {
  const { slug, name, summary, homepage, declining, unreached } = entry;
  const isRuntime = catalog.runtimes.some((runtime) => runtime.slug === slug);
  return (
    <li id={slug} className="entry">
      <h3>{name} {declining && <span className="badge">{label(declining.state)} since {formatDate(declining.since)}</span>}</h3>
      <p>
        {summary}
        {declining && <Cites refs={[refOf(entry, declining.claim)]} links={links} />}
        {unreached && <> Reaches no runtime.<Cites refs={[refOf(entry, unreached)]} links={links} /></>}
      </p>
      <p className="meta">{isRuntime && <><a href={routes.runtime(slug)}>{name} on the map of runtimes</a> </>}{homepage && <a href={homepage}>{new URL(homepage).host}</a>}</p>
      <ul className="claims">{claimsAt(catalog, entry).map((claim) => <ClaimLine key={claim.ref} claim={claim} entry={entry} catalog={catalog} links={links} />)}</ul>
    </li>
  );
}

function ClaimLine({ claim, entry, catalog, links }: Shared & { claim: Claim; entry: Entry }) {
  const advisory = entry.advisories.find(({ ref }) => ref === claim.ref);
  const value = advisory === undefined ? formatValue(claim) : undefined;
  return (
    <li id={`c-${claim.subject}-${claim.id}`}>
      <p>
        {advisory && <><strong>{advisory.id}</strong> <span className="badge">{advisory.severity}</span> </>}
        <EdgeLine claim={claim} entry={entry} catalog={catalog} />
        {value !== undefined && <><strong>{value}.</strong> </>}
        {claim.statement && <Inline text={claim.statement} links={links} />}
        {claim.conditions && <> Conditions: <Inline text={claim.conditions} links={links} />.</>}
        {advisory && <> Affected: {advisory.affected}. Fixed: {advisory.fixed}.</>}
      </p>
      <Provenance claimRef={claim.ref} asOf={claim.asOf} evidence={claim.evidence} version={claim.version} sources={sourcesOf(catalog, claim.sources)} usual="documented" />
    </li>
  );
}

/** Relations whose words differ from those of a runtime's. */
const OF_ENTRIES: Partial<Record<EntryRelation, string>> = { wraps: "documented with", observes: "observes", "hosts-mcp": "hosts MCP over" };

/** "calls OpenAI chat, since 1.2": the edge that a statement carries, before the statement. */
function EdgeLine({ claim, entry, catalog }: { claim: Claim; entry: Entry; catalog: Catalog }) {
  const relation = entry.relations.find(({ ref }) => ref === claim.ref);
  if (relation === undefined) return null;
  const graph = graphFor(catalog);
  const role = relation.as === undefined ? (OF_ENTRIES[relation.kind] ?? label(relation.kind)) : relation.as.map((side) => (side === "client" ? "calls" : "answers")).join(" and ");
  return <span className="meta">{role} {relation.to.map((slug) => nameOf(graph, slug)).join(", ")}{relation.since && `, since ${relation.since}`}{relation.revision && `, revision ${relation.revision}`}: </span>;
}

/** Kind and purpose, for the head of a layer. */
export const layerAside = (kind: Entry["kind"]): string => `They ${KIND_WORDS[kind].does}`;
