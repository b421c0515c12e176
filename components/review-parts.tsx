import { type Catalog, formatDate, runtimeBySlug } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import type { Review } from "@/lib/reviews/model";
import { routes } from "@/lib/routes";
import { Cites } from "./cites";
import { Inline } from "./prose";
import { ClaimProvenance, Matters, type Shared } from "./review-rows";

const anchorOf = (ref: string) => `c-${ref.split("/")[1]}`;

/** When to choose it, when not: judgements with their claims. */
export function ReviewVerdicts({ review, catalog, links }: Shared & { review: Review }) {
  return (
    <dl className="verdicts">
      <div>
        <dt>Choose it</dt>
        {review.data.choose.map(({ text, rests }) => <dd key={text}><Inline text={text} links={links} /> <Cites refs={rests} links={links} said="Our judgement, from" /></dd>)}
      </div>
      <div>
        <dt>Look elsewhere</dt>
        {review.data.chooseNot.map(({ text, rests, instead }) => (
          <dd key={text}><Inline text={text} links={links} /> Instead: {instead.map((slug, index) => <span key={slug}>{index > 0 && ", "}<a href={routes.runtime(slug)}>{runtimeBySlug(catalog, slug).name}</a></span>)}. <Cites refs={rests} links={links} said="Our judgement, from" /></dd>
        ))}
      </div>
    </dl>
  );
}

/** Releases that break something, oldest first, and a link for each version to what came after it. */
export function UpgradeRows({ review: { upgrades }, catalog, links }: Shared & { review: Review }) {
  return (
    <>
      <p>What changed since {upgrades.slice(0, -1).map(({ ref, version }, index) => <span key={ref}>{index > 0 && " · "}<a href={`#${anchorOf(upgrades[index + 1]?.ref ?? ref)}`}>{version}</a></span>)}? Read on downwards from there.</p>
      <ul className="rows dated">
        {upgrades.map(({ ref, version, date, precision, breaks, do: todo, matters }) => (
          <li key={ref} id={anchorOf(ref)}>
            <time dateTime={date}>{precision === "by" && "by "}{formatDate(date)}</time>
            <div>
              <h3>{version}</h3>
              <p><Inline text={breaks} links={links} /></p>
              <p><strong>Do:</strong> <Inline text={todo} links={links} /></p>
              <Matters text={matters} links={links} />
              <ClaimProvenance claimRef={ref} catalog={catalog} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Advisories of the runtime's record, each with whom it concerns. */
export function ReviewAdvisories({ review, catalog, links }: Shared & { review: Review }) {
  return (
    <ul className="rows dated">
      {review.advisories.map(({ advisory, matters }) => (
        <li key={advisory.ref}>
          <time dateTime={advisory.published}>{formatDate(advisory.published)}</time>
          <div>
            <h3><a href={links.claim(advisory.ref).href}>{advisory.id}</a> <span className="badge">{advisory.severity}</span></h3>
            <p><Inline text={advisory.summary} links={links} /></p>
            <p className="meta">Affected: {advisory.affected}. Fixed: {advisory.fixed}.</p>
            <Matters text={matters} links={links} />
            <ClaimProvenance claimRef={advisory.ref} catalog={catalog} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Shapes of traffic, and what has been published about two runtimes under each. */
export function Comparisons({ review: { data }, catalog, links }: { review: Review; catalog: Catalog; links: Links }) {
  return (
    <ul className="rows">
      {data.comparisons.map(({ shape, against, found, says, searched }) => (
        <li key={`${shape} ${against}`}>
          <h3>{shape}, against {runtimeBySlug(catalog, against).name}</h3>
          {says && <p><Inline text={says} links={links} />{found.length > 0 && <Cites refs={found} links={links} />}</p>}
          {searched.length > 0 && <p>No comparable published measurement found. <span className="meta">Searched: {searched.join("; ")}.</span></p>}
        </li>
      ))}
    </ul>
  );
}
