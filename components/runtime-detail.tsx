import { type Catalog, type Claim, formatDate, GROUPS, newestEdition, propertyNamed, type Runtime, zonesOf } from "@/lib/catalog";
import { linksFor, standsOn } from "@/lib/links";
import { numberRuntime } from "@/lib/numbering";
import { routes } from "@/lib/routes";
import { CapabilityRows } from "./capability-rows";
import { FactRows, usualEvidence } from "./fact-rows";
import { OperatorNotes } from "./operator-notes";
import { MAP, Page } from "./page";
import { PageNotes } from "./page-notes";
import { Prose } from "./prose";
import { AdvisoryRows, RelationRows, ReleaseRows } from "./record-rows";
import { Section } from "./section";
import { RuntimeEcosystem } from "./runtime-ecosystem";
import { Verdicts } from "./verdicts";

/** A runtime's page: verdict first, then what it is, then every fact. */
export function RuntimeDetail({ catalog, runtime }: { catalog: Catalog; runtime: Runtime }) {
  const numbering = numberRuntime(runtime);
  const here = routes.runtime(runtime.slug);
  const links = linksFor(catalog, { numbering, here })(runtime.slug);
  const zones = zonesOf(catalog, runtime.slug);
  const shared = { catalog, links };
  return (
    <Page title={runtime.name} description={runtime.summary} href={here} parents={[MAP, { href: routes.runtimes(), title: "All runtimes" }]} edition={newestEdition(catalog).month} lede={runtime.summary}>
      <Verdicts runtime={runtime} links={links} />
      <Section id="what" title="What it is" aside={<ZonesLine zones={zones} />}>
        <Prose text={runtime.body.text} links={links} />
        {catalog.reviews.some(({ slug }) => slug === runtime.slug) && <p>Running it? <a href={routes.review(runtime.slug)}>The operational review of {runtime.name}</a>: defaults, metrics, failure modes, upgrades, hardening.</p>}
        <p className="meta">{runtime.kind}; <a href={runtime.homepage}>homepage</a>{runtime.repository && <>; <a href={runtime.repository}>repository</a></>}. {readAt(runtime)}</p>
      </Section>
      <Section id="notes-of-operation" title="What bites in operation" aside={`Nobody here ran it: ${usualEvidence(runtime.notes) ?? "documented"} unless marked`}>
        <OperatorNotes notes={runtime.notes} {...shared} />
      </Section>
      {groupsOf(runtime).map(({ group, claims }) => (
        <Section key={group} id={`group-${group.toLowerCase().replaceAll(" ", "-")}`} title={group} aside={`${usualEvidence(claims)} unless marked`}>
          <FactRows claims={claims} {...shared} />
        </Section>
      ))}
      <Section id="capabilities" title="Capabilities" aside="documented unless marked; a flag or route stands behind the word"><CapabilityRows runtime={runtime} {...shared} /></Section>
      {runtime.relations.length > 0 && <Section id="relations" title="Relations"><RelationRows relations={runtime.relations} {...shared} /></Section>}
      {runtime.releases.length > 0 && <Section id="releases" title="Releases that matter" aside="Not every release: those an operator should know of"><ReleaseRows releases={runtime.releases} {...shared} /></Section>}
      <Section id="security" title="Advisories"><AdvisoryRows runtime={runtime} {...shared} /></Section>
      <RuntimeEcosystem catalog={catalog} runtime={runtime} />
      {[...numbering.keys()].some((ref) => !standsOn(catalog, ref, here)) && <Section id="notes" title="Notes" aside="Claims of other runtimes cited here"><PageNotes numbering={numbering} except={here} {...shared} /></Section>}
    </Page>
  );
}

function ZonesLine({ zones }: { zones: ReturnType<typeof zonesOf> }) {
  if (zones.length === 0) return <>Historical: in no zone of the map</>;
  return <>{zones.map((zone) => <a key={zone.slug} className={`zone-tag hue-${zone.slug}`} href={routes.zone(zone.slug)}>{zone.name} </a>)}</>;
}

function groupsOf({ claims }: Runtime): { group: string; claims: Claim[] }[] {
  const groupOf = ({ property }: Claim) => propertyNamed(property)?.group;
  return GROUPS.map((group) => ({ group, claims: claims.filter((claim) => groupOf(claim) === group) })).filter(({ claims: some }) => some.length > 0);
}

/** Between which dates the texts behind the page were written. */
function readAt({ claims }: Runtime): string {
  const dates = claims.map(({ asOf }) => asOf).sort();
  return `Texts read for this page date from ${formatDate(dates[0] ?? "")} to ${formatDate(dates.at(-1) ?? "")}.`;
}
