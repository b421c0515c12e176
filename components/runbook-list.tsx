import { type Catalog, formatDate } from "@/lib/catalog";
import { claimHref, linksFor } from "@/lib/links";
import type { Links } from "@/lib/markdown/render";
import { runbook, type RunbookRow } from "@/lib/reviews/runbook";
import { routes } from "@/lib/routes";
import { Inline } from "./prose";
import { Section } from "./section";

const KINDS = [["failure", "failure modes"], ["symptom", "symptoms"], ["rule", "rules"], ["log", "with an exact log line"]] as const;

/** Radio buttons that hide rows by CSS alone; see `.runbook:has(…)` in globals.css. */
export function RunbookFilter({ zones }: { zones: Catalog["zones"] }) {
  return (
    <>
      <fieldset className="matrix-filter">
        <legend>Rows</legend>
        <label><input type="radio" name="kind" defaultChecked /> all</label>
        {KINDS.map(([kind, title]) => <label key={kind}><input type="radio" name="kind" id={`only-${kind}`} /> {title}</label>)}
      </fieldset>
      <fieldset className="matrix-filter">
        <legend>Zone</legend>
        <label><input type="radio" name="zone" defaultChecked /> all</label>
        {zones.map(({ slug, name }) => <label key={slug}><input type="radio" name="zone" id={`only-${slug}`} /> {name}</label>)}
      </fieldset>
    </>
  );
}

/** A section a runtime, a row a failure mode or note. */
export function RunbookList({ catalog }: { catalog: Catalog }) {
  const linksOf = linksFor(catalog, { numbering: new Map(), terms: false });
  return (
    <>
      {runbook(catalog).map(({ runtime, reviewed, rows }) => (
        <div key={runtime.slug} className={`home-${runtime.home ?? "none"}`}>
          <Section id={runtime.slug} title={runtime.name} aside={<><a href={routes.runtime(runtime.slug)}>Its page</a>{reviewed && <> · <a href={routes.review(runtime.slug)}>its review</a></>}</>}>
            <ul className="rows">{rows.map((row) => <Row key={row.ref} row={row} catalog={catalog} links={linksOf(runtime.slug)} />)}</ul>
          </Section>
        </div>
      ))}
    </>
  );
}

function Row({ row, catalog, links }: { row: RunbookRow; catalog: Catalog; links: Links }) {
  const { ref, kind, heading, log, metric, cause, remedy, affects, fixedIn, evidence, asOf } = row;
  return (
    <li id={ref.replace("/", "-")} className={`is-${kind}${log.length > 0 || quotesLine(kind, heading) ? " has-log" : ""}`}>
      <h3><Inline text={heading} links={links} /></h3>
      {log.map((line) => <pre key={line}><code>{line}</code></pre>)}
      <p><Inline text={cause} links={links} /></p>
      <p><strong>{kind === "rule" ? "So:" : "Remedy:"}</strong> <Inline text={remedy} links={links} /></p>
      <p className="meta">{[metric && `shown by ${metric}`, affects && `affects ${affects}`, fixedIn && `fixed in ${fixedIn}`].filter(Boolean).map((words) => `${words}; `)}<a href={claimHref(catalog, ref)}>{evidence}, {formatDate(asOf)}</a></p>
    </li>
  );
}

/** A symptom that quotes several words in code quotes what is seen. */
const quotesLine = (kind: RunbookRow["kind"], heading: string): boolean => kind === "symptom" && /`[^`]* [^`]*`/.test(heading);
