import { type Catalog, formatDate, isDue, label, type Relation, type Release, type Runtime } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { routes } from "@/lib/routes";
import { sourcesOf } from "./fact-rows";
import { Inline } from "./prose";
import { Provenance } from "./provenance";

interface Shared {
  catalog: Catalog;
  links: Links;
}

/** What it embeds, wraps, orchestrates, hosts, stores in. */
export function RelationRows({ relations, catalog, links }: Shared & { relations: readonly Relation[] }) {
  return (
    <dl className="facts">
      {relations.map((relation) => {
        const other = catalog.runtimes.find(({ slug }) => slug === relation.to);
        return (
          <div key={relation.ref} id={`c-${relation.ref.split("/")[1]}`}>
            <dt>{label(relation.kind)}</dt>
            <dd>
              <p className="value">{other === undefined ? relation.to : <a href={routes.runtime(other.slug)}>{other.name}</a>}{relation.revision && `, revision ${relation.revision}`}{relation.transport && `, ${relation.transport}`}</p>
              <p><Inline text={relation.statement} links={links} /></p>
              <Provenance claimRef={relation.ref} asOf={relation.asOf} evidence={relation.evidence} version={relation.version} sources={sourcesOf(catalog, relation.sources)} usual="documented" checkAgain={isDue(catalog, relation.ref)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Releases an operator should know of, newest first. */
export function ReleaseRows({ releases, catalog, links }: Shared & { releases: readonly Release[] }) {
  return (
    <ul className="rows dated">
      {releases.map((release) => (
        <li key={release.ref} id={`c-${release.ref.split("/")[1]}`}>
          <time dateTime={release.date}>{formatDate(release.date)}</time>
          <div>
            <h3>{release.version}</h3>
            <p><Inline text={release.matters} links={links} /></p>
            <Provenance claimRef={release.ref} asOf={release.asOf} evidence={release.evidence} sources={sourcesOf(catalog, release.sources)} usual="documented" />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Advisories newest first, and where they were looked for. */
export function AdvisoryRows({ runtime, catalog, links }: Shared & { runtime: Runtime }) {
  const { advisories, advisorySearch } = runtime;
  const where = `${formatDate(advisorySearch.on)} in ${advisorySearch.databases.join(", ")}`;
  if (advisories.length === 0) return <p>None found on {where}. That is not proof of absence.</p>;
  return (
    <>
      <ul className="rows dated">
        {advisories.map((advisory) => (
          <li key={advisory.ref} id={`c-${advisory.ref.split("/")[1]}`}>
            <time dateTime={advisory.published}>{formatDate(advisory.published)}</time>
            <div>
              <h3>{advisory.id} <span className="badge">{advisory.severity}</span></h3>
              <p><Inline text={advisory.summary} links={links} /></p>
              <p className="meta">Affected: {advisory.affected}. Fixed: {advisory.fixed}.</p>
              <Provenance claimRef={advisory.ref} asOf={advisory.asOf} evidence={advisory.evidence} sources={sourcesOf(catalog, advisory.sources)} usual="documented" />
            </div>
          </li>
        ))}
      </ul>
      <p className="meta">Searched on {where}.</p>
    </>
  );
}
