import { type Catalog, claimByRef, formatDate } from "@/lib/catalog";
import type { Evidence } from "@/lib/catalog/schema/words";
import type { Links } from "@/lib/markdown/render";
import type { FailureMode, Metric, Point, Review, ReviewDefault } from "@/lib/reviews/model";
import { wireNames } from "@/lib/reviews/promql";
import { sourcesOf } from "./fact-rows";
import { Inline } from "./prose";
import { Provenance } from "./provenance";

export interface Shared {
  catalog: Catalog;
  links: Links;
}

const anchorOf = (ref: string) => `c-${ref.split("/")[1]}`;

/** The provenance of a record, which is that of its claim. */
export function ClaimProvenance({ claimRef, catalog, usual = "documented" }: { claimRef: string; catalog: Catalog; usual?: Evidence }) {
  const { asOf, evidence, version, sources } = claimByRef(catalog, claimRef);
  return <Provenance claimRef={claimRef} asOf={asOf} evidence={evidence} version={version} sources={sourcesOf(catalog, sources)} usual={usual} />;
}

export const Matters = ({ text, links }: { text: string; links: Links }) => <p className="matters">Matters when <Inline text={text} links={links} /></p>;

/** Settings with what they are unless set. */
export function DefaultRows({ defaults, catalog, links }: Shared & { defaults: readonly ReviewDefault[] }) {
  return (
    <ul className="rows">
      {defaults.map(({ ref, flag, value, depends, changing, matters }) => (
        <li key={ref} id={anchorOf(ref)}>
          <h3><code>{flag}</code> <code className="value">{value}</code></h3>
          {depends && <p><Inline text={depends} links={links} /></p>}
          <p><Inline text={changing} links={links} /></p>
          <Matters text={matters} links={links} />
          <ClaimProvenance claimRef={ref} catalog={catalog} />
        </li>
      ))}
    </ul>
  );
}

/** Series by name, as they stand at /metrics. */
export function MetricRows({ metrics, catalog, links }: Shared & { metrics: readonly Metric[] }) {
  return (
    <ul className="rows">
      {metrics.map(({ ref, name, type, tells, needs, matters, alert }) => (
        <li key={ref} id={anchorOf(ref)}>
          <h4><code>{type === "counter" ? wireNames({ name, type })[0] : name}</code> <span className="badge">{type}</span></h4>
          <p><Inline text={tells} links={links} />{needs && <> Needs <code>{needs}</code>.</>}</p>
          <Matters text={matters} links={links} />
          {alert && <p className="meta">Alert: {alert.name}{alert.threshold === undefined && ", a template: no source gives a limit"}</p>}
          <ClaimProvenance claimRef={ref} catalog={catalog} />
        </li>
      ))}
    </ul>
  );
}

/** Symptom, the line to look for, cause, remedy, versions. */
export function FailureRows({ review, catalog, links }: Shared & { review: Review }) {
  return (
    <ol className="rows">
      {review.failures.map((failure) => {
        const metric = review.metrics.find(({ id }) => id === failure.metric);
        return (
          <li key={failure.ref} id={anchorOf(failure.ref)}>
            <h3><Inline text={failure.heading} links={links} /></h3>
            {failure.log.map((line) => <pre key={line}><code>{line}</code></pre>)}
            {metric && <p className="meta">Look at <a href={`#${anchorOf(metric.ref)}`}>{metric.name}</a></p>}
            <p><Inline text={failure.cause} links={links} /></p>
            <p><strong>Remedy:</strong> <Inline text={failure.remedy} links={links} /></p>
            <Matters text={failure.matters} links={links} />
            <p className="meta">{stateOf(failure)}</p>
            {failure.note && <p className="meta"><a href={links.claim(failure.note).href}>The operator note on the runtime’s page, with its sources</a></p>}
            <ClaimProvenance claimRef={failure.ref} catalog={catalog} />
          </li>
        );
      })}
    </ol>
  );
}

/** Affected and fixed versions, and whether the report was open when it was read. */
export const stateOf = ({ affects, fixedIn, openOn, closedOn }: Pick<FailureMode, "affects" | "fixedIn" | "openOn" | "closedOn">): string =>
  [affects && `Affects ${affects}`, fixedIn && `fixed in ${fixedIn}`, openOn && `open when read on ${formatDate(openOn)}`, closedOn && `closed when read on ${formatDate(closedOn)}`].filter(Boolean).join("; ");

/** Things to know or to do. */
export function PointRows({ points, catalog, links }: Shared & { points: readonly Point[] }) {
  return (
    <ol className="rows">
      {points.map(({ ref, says, type, matters }) => (
        <li key={ref} id={anchorOf(ref)}>
          <p><Inline text={says} links={links} /></p>
          {type && <pre><code>{type}</code></pre>}
          <Matters text={matters} links={links} />
          <ClaimProvenance claimRef={ref} catalog={catalog} />
        </li>
      ))}
    </ol>
  );
}
