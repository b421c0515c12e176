import { type Catalog, formatDate, label, runtimeBySlug } from "@/lib/catalog";
import { type Since, sinceNewest } from "@/lib/editions/since";
import { claimHref } from "@/lib/links";
import { routes } from "@/lib/routes";
import { Section } from "./section";

/** What was recorded after the newest edition was published; nothing while it is a draft. */
export function SinceEdition({ catalog }: { catalog: Catalog }) {
  const since = sinceNewest(catalog);
  if (since === undefined) return null;
  return (
    <Section id="since" title="Since this edition" aside={<>Recorded after <a href={routes.edition(since.month)}>edition {since.month}</a> was published, and not yet framed</>}>
      <SinceRows since={since} catalog={catalog} />
    </Section>
  );
}

function SinceRows({ since: { advisories, releases, declines, cells }, catalog }: { since: Since; catalog: Catalog }) {
  if (advisories.length + releases.length + declines.length + cells.length === 0) return <p>Nothing.</p>;
  const nameOf = (slug: string) => runtimeBySlug(catalog, slug).name;
  const capabilityOf = (slug: string) => catalog.capabilities.find((capability) => capability.slug === slug)?.name ?? slug;
  const to = (slug: string, ref: string | undefined) => (ref === undefined ? routes.runtime(slug) : claimHref(catalog, ref));
  return (
    <ul className="rows">
      {advisories.map(({ slug, id, severity, published, ref }) => <li key={ref}>Advisory: {nameOf(slug)}, <a href={to(slug, ref)}>{id}</a> <span className="badge">{severity}</span>, published {formatDate(published)}.</li>)}
      {releases.map(({ slug, version, date, ref }) => <li key={ref}>Release: <a href={to(slug, ref)}>{nameOf(slug)} {version}</a>, {formatDate(date)}.</li>)}
      {declines.map(({ slug, to: state, ref }) => <li key={`${slug} ${state}`}>Status: <a href={to(slug, ref)}>{nameOf(slug)}</a> is {state} now.</li>)}
      {cells.map(({ slug, capability, from, to: state, ref }) => <li key={`${slug} ${capability}`}>Capability: <a href={to(slug, ref)}>{nameOf(slug)}, {capabilityOf(capability)}</a>: {label(from)} → {label(state)}.</li>)}
    </ul>
  );
}
