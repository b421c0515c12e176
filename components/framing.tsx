import { type Catalog, type Change, type Decline, formatDate, label, type Opportunity, runtimeBySlug, type Winner } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { routes } from "@/lib/routes";
import { Cites } from "./cites";
import { Inline, Prose } from "./prose";

type LinksOf = (subject: string) => Links;

/** What changed, newest first. */
export function Changes({ changes, linksOf }: { changes: readonly Change[]; linksOf: LinksOf }) {
  return (
    <ul className="rows dated">
      {changes.map(({ slug, data, body }) => (
        <li key={slug} id={`change-${slug}`}>
          <time dateTime={data.date}>{formatDate(data.date)}</time>
          <div>
            <h3>{data.title}</h3>
            <Prose text={body.text} links={linksOf(slug)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The editors' choices, each argued from claims. */
export function Winners({ winners, catalog, linksOf }: { winners: readonly Winner[]; catalog: Catalog; linksOf: LinksOf }) {
  return (
    <ul className="rows">
      {winners.map(({ slug, data, body }) => (
        <li key={slug} id={`winner-${slug}`}>
          <h3><a href={routes.runtime(slug)}>{runtimeBySlug(catalog, slug).name}</a>: {data.title}</h3>
          <Prose text={body.text} links={linksOf(slug)} />
          <p className="meta">Our judgement, from<Cites refs={data.rests} links={linksOf(slug)} />. Nearest challenger: <a href={routes.runtime(data.challenger)}>{runtimeBySlug(catalog, data.challenger).name}</a>.</p>
          <p>What would change our mind: <Inline text={data.unless} links={linksOf(slug)} /></p>
        </li>
      ))}
    </ul>
  );
}

/** Runtimes and formats in decline: state, evidence, successors, migration, "still fine if". */
export function Declines({ declines, catalog, linksOf }: { declines: readonly Decline[]; catalog: Catalog; linksOf: LinksOf }) {
  return (
    <ul className="rows">
      {declines.map(({ slug, data, body }) => {
        const links = linksOf(data.runtime ?? slug);
        const hasPage = catalog.runtimes.some((runtime) => runtime.slug === data.runtime);
        return (
          <li key={slug} id={`decline-${slug}`}>
            <h3>{hasPage ? <a href={routes.runtime(data.runtime ?? "")}>{data.name}</a> : data.name} <span className="badge">{label(data.state)}</span> <span className="meta">since <time dateTime={data.since}>{formatDate(data.since)}</time><Cites refs={data.evidence.map(({ claim }) => claim)} links={links} /></span></h3>
            <Prose text={body.text} links={links} />
            <dl className="facts">
              <div><dt>Go to</dt><dd>{data.successors.map((next, index) => <span key={next.name}>{index > 0 && ", "}{next.runtime ? <a href={routes.runtime(next.runtime)}>{next.name}</a> : next.name}</span>)}</dd></div>
              <div><dt>Moving</dt><dd><ol>{data.migration.map((step) => <li key={step}><Inline text={step} links={links} /></li>)}</ol></dd></div>
              <div><dt>Still fine if</dt><dd><Inline text={data.stillFineIf} links={links} /></dd></div>
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

/** Measurements that are missing, each with its page. */
export function Opportunities({ opportunities, heading: Heading = "h3" }: { opportunities: readonly Opportunity[]; heading?: "h2" | "h3" }) {
  return (
    <ul className="rows">
      {opportunities.map(({ slug, data }) => (
        <li key={slug}>
          <Heading><a href={routes.opportunity(slug)}>{data.title}</a></Heading>
          <p>{data.question}</p>
        </li>
      ))}
    </ul>
  );
}
