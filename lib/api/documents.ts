/** The documents of the API, each drawn from the one catalog. */
import type { z } from "zod";
import { ageOf, type Catalog, type Claim, claimsOn, type Edition, formatShort, formatValue, freshUntil, newestEdition, type Runtime, zonesOf } from "@/lib/catalog";
import { reachOf } from "@/lib/drawings/reach";
import { claimsAt } from "@/lib/ecosystems/entries";
import { entryHref, graphFor } from "@/lib/ecosystems/places";
import { claimHref } from "@/lib/links";
import { permalink, routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { envelope } from "./envelope";
import { SCHEMAS, type edition as editionShape, type claim as claimShape, type runtime as runtimeShape, type runtimeSummary } from "./shapes";

export function claimOf(catalog: Catalog, claim: Claim): z.output<typeof claimShape> {
  const { ref, subject, property, value, unit, statement, conditions, version, asOf, evidence, sources, disagreesWith, reading, derivedFrom, reasoning } = claim;
  return { ref, href: permalink(claimHref(catalog, ref)), subject, property, value, unit, printed: formatValue(claim), statement, conditions, version, asOf, evidence, sources, age: ageOf(claim, newestEdition(catalog).data.framed), freshUntil: freshUntil(claim), outrunBy: claim.outrun, disagreesWith, reading, derivedFrom, reasoning };
}

function summaryOf(catalog: Catalog, runtime: Runtime): z.output<typeof runtimeSummary> {
  const { slug, name, kind, summary, historical } = runtime;
  const [licence] = claimsOn(runtime, "licence");
  const [newest] = claimsOn(runtime, "newest-release");
  return { slug, name, href: permalink(routes.runtime(slug)), api: permalink(routes.apiRuntime(slug)), kind, summary, historical, zones: zonesOf(catalog, slug).map((zone) => zone.slug), licence: licence && formatShort(licence), newestRelease: newest && formatShort(newest), newestReleaseSeen: newest?.asOf };
}

function wholeOf(catalog: Catalog, runtime: Runtime): z.output<typeof runtimeShape> {
  const { aliases, homepage, repository, chooseWhen, lookElsewhereWhen, bitesFirst } = runtime;
  const { from, to } = reachOf(runtime);
  return {
    ...summaryOf(catalog, runtime), aliases, span: { from, to }, homepage, repository, chooseWhen, lookElsewhereWhen, bitesFirst,
    cells: runtime.cells.map(({ capability, cell, ref }) => ({ capability: capability.slug, state: cell.state, ...(cell.state === "unknown" ? { searched: cell.searched } : cell.state === "not-applicable" ? {} : { claim: ref }) })),
    relations: runtime.relations.map(({ kind, to, ref }) => ({ kind, to, claim: ref })),
    releases: runtime.releases.map(({ version, date, matters, ref }) => ({ version, date, matters, claim: ref })),
    advisories: runtime.advisories.map(({ id, severity, affected, fixed, published, ref }) => ({ id, severity, affected, fixed, published, claim: ref })),
    notes: runtime.notes.map(({ id, rule, symptom, cause, remedy, affects, fixedIn, openOn, ref }) => ({ id, rule, symptom, cause, remedy, affects, fixedIn, openOn, claim: ref })),
    claims: runtime.claims.map((claim) => claimOf(catalog, claim)),
  };
}

const editionOf = ({ month, published, data: { title, framed, nextDue, covers } }: Edition): z.output<typeof editionShape> => ({ month, title, href: permalink(routes.edition(month)), framed, nextDue, covers, draft: published === undefined, publishedOn: published?.on });

function wholeEdition(edition: Edition) {
  return {
    ...editionOf(edition),
    intro: edition.intro.text,
    zones: edition.zones.map(({ slug, data, body }) => ({ slug, title: data.title, summary: data.summary, blurb: body.text })),
    changes: edition.changes.map(({ slug, data: { date, title, runtimes, rests }, body }) => ({ slug, date, title, runtimes, rests, text: body.text })),
    winners: edition.winners.map(({ slug, data: { title, rests, challenger, unless }, body }) => ({ runtime: slug, title, rests, challenger, unless, text: body.text })),
    declining: edition.declining.map(({ slug, data: { name, state, since, evidence, stillFineIf }, body }) => ({ slug, name, state, since, evidence: evidence.map(({ claim }) => claim), stillFineIf, text: body.text })),
  };
}

function ecosystemsOf(catalog: Catalog) {
  const { nodes, edges } = graphFor(catalog);
  return {
    maps: catalog.ecosystems.maps.map(({ name, data, entries }) => ({ map: name, title: data.title, href: permalink(routes.ecosystem(name)), entries: entries.map((entry) => ({ slug: entry.slug, name: entry.name, kind: entry.kind, summary: entry.summary, href: permalink(entryHref(name, entry.slug)), declining: entry.declining?.state, claims: claimsAt(catalog, entry).map(({ ref }) => ref) })) })),
    nodes: [...nodes.values()].map(({ slug, name, kinds }) => ({ slug, name, kinds: [...kinds] })),
    edges: edges.map(({ from, to, kind, ref, since, partial }) => ({ from, to, kind, claim: ref, since, partial })),
  };
}

/** SI units: bytes, bytes per second, FLOP per second, seconds. */
function presetsOf({ presets: { models, machines, links, quantisations } }: Catalog) {
  const named = ({ slug, name, claims }: { slug: string; name: string; claims: string[] }) => ({ slug, name, href: permalink(routes.preset(slug)), claims });
  return {
    models: models.map((entry) => ({ ...named(entry), ...entry.model })),
    machines: machines.map((entry) => ({ ...named(entry), ...entry.machine })),
    links: links.map((entry) => ({ ...named(entry), bandwidth: entry.link.bandwidth, latency: entry.link.latency, assumed: entry.why })),
    quantisations: quantisations.map((entry) => ({ ...named(entry), denseBits: entry.denseBits, expertBits: entry.expertBits })),
  };
}

/** Every document but those of one runtime or one edition. */
export const COLLECTIONS = {
  index: (catalog: Catalog) => envelope(catalog, "index", { name: site.name, home: permalink(routes.home()), documents: documentList(catalog) }),
  runtimes: (catalog: Catalog) => envelope(catalog, "runtimes", catalog.runtimes.map((runtime) => summaryOf(catalog, runtime))),
  zones: (catalog: Catalog) => envelope(catalog, "zones", catalog.zones.map(({ slug, name, blurbSummary, home, also }) => ({ slug, name, href: permalink(routes.zone(slug)), summary: blurbSummary, home, also }))),
  claims: (catalog: Catalog) => envelope(catalog, "claims", [...catalog.claims.values()].map((claim) => claimOf(catalog, claim))),
  sources: (catalog: Catalog) => envelope(catalog, "sources", [...catalog.sources.values()].map(({ place: _place, ...source }) => source)),
  editions: (catalog: Catalog) => envelope(catalog, "editions", catalog.editions.map(editionOf)),
  ecosystems: (catalog: Catalog) => envelope(catalog, "ecosystems", ecosystemsOf(catalog)),
  opportunities: (catalog: Catalog) => envelope(catalog, "opportunities", catalog.opportunities.map(({ slug, data: { title, question, runtimes, protocol, answers } }) => ({ slug, title, href: permalink(routes.opportunity(slug)), question, runtimes, protocol, answers }))),
  presets: (catalog: Catalog) => envelope(catalog, "presets", presetsOf(catalog)),
} as const;

export const runtimeDocument = (catalog: Catalog, runtime: Runtime) => envelope(catalog, "runtime", wholeOf(catalog, runtime));
export const editionDocument = (catalog: Catalog, edition: Edition) => envelope(catalog, "edition", wholeEdition(edition));

function documentList(catalog: Catalog) {
  const names = Object.keys(COLLECTIONS).filter((name) => name !== "index");
  return [
    ...names.map((name) => ({ href: permalink(routes.api(name)), holds: name })),
    ...catalog.runtimes.map(({ slug, name }) => ({ href: permalink(routes.apiRuntime(slug)), holds: name })),
    ...catalog.editions.map(({ month }) => ({ href: permalink(routes.apiEdition(month)), holds: `edition ${month}` })),
    ...Object.keys(SCHEMAS).map((name) => ({ href: permalink(routes.apiSchema(name)), holds: `JSON Schema of ${name}` })),
  ];
}
