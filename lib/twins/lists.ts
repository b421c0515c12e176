/** The twins of the pages that list: runtimes, zones, editions, benchmarks, sources, glossary. */
import { type Catalog, claimByRef, formatValue, claimsOn, formatShort, type Opportunity, resolveRef } from "@/lib/catalog";
import { openCells, shareOf } from "@/lib/catalog/counts";
import { permalink, routes } from "@/lib/routes";
import { KIND_TITLES, KINDS, searchRecords } from "@/lib/search/records";
import { advisoriesNewestFirst } from "@/lib/security";
import { cellWords } from "./cells";
import { Twin } from "./write";

const link = (name: string, href: string) => `[${name}](${permalink(href)})`;

export const runtimesTwin = (catalog: Catalog): string =>
  new Twin(catalog, "All runtimes", routes.runtimes()).items(catalog.runtimes.map((runtime) => `${link(runtime.name, routes.runtime(runtime.slug))}: ${runtime.summary} Newest seen: ${claimsOn(runtime, "newest-release").map(formatShort)[0] ?? "not stated"}.`)).end();

export const zonesTwin = (catalog: Catalog): string => new Twin(catalog, "Zones", routes.zones()).items(catalog.zones.map(({ slug, title, blurbSummary }) => `${link(title, routes.zone(slug))}: ${blurbSummary}`)).end();

export const editionsTwin = (catalog: Catalog): string =>
  new Twin(catalog, "Editions", routes.editions()).items(catalog.editions.map(({ month, published, data }) => `${link(`Edition ${month}`, routes.edition(month))}, ${published === undefined ? `a draft last changed ${data.framed}` : `published ${published.on}`}: ${data.description}`)).end();

export function benchmarksTwin(catalog: Catalog): string {
  const twin = new Twin(catalog, "Benchmarks", routes.benchmarks()).items(catalog.opportunities.map(opportunityLine));
  for (const runtime of catalog.runtimes) {
    const measured = claimsOn(runtime, "measurement").filter((claim) => formatValue(claim) !== undefined);
    if (measured.length > 0) twin.heading(runtime.name).claims(measured);
  }
  return twin.end();
}

const opportunityLine = ({ slug, data }: Opportunity) => `${link(data.title, routes.opportunity(slug))}: ${data.question}`;

export const opportunitiesTwin = (catalog: Catalog): string => new Twin(catalog, "Benchmark opportunities", routes.opportunities()).items(catalog.opportunities.map(opportunityLine)).end();

export function opportunityTwin(catalog: Catalog, { slug, data, body }: Opportunity): string {
  const twin = new Twin(catalog, data.title, routes.opportunity(slug), data.question).text(data.matters, slug).heading("What exists already").prose(body, slug);
  twin.claims([...catalog.claims.values()].filter(({ subject }) => subject === slug));
  return twin.heading("Protocol").items(data.protocol).heading("What would count as an answer").text(data.answers, slug).end();
}

export const sourcesTwin = (catalog: Catalog): string =>
  new Twin(catalog, "Sources", routes.sources()).items([...catalog.sources.values()].map(({ id, title, url, publisher, kind, interest, accessed, claims }) => `${id}: [${title.replaceAll(/[[\]]/g, "")}](<${url}>), ${publisher} (${kind}, ${interest}), read ${accessed}. Carries ${claims.join(", ")}.`)).end();

export function glossaryTwin(catalog: Catalog): string {
  const twin = new Twin(catalog, "Glossary", routes.glossary());
  for (const { slug, data, body } of catalog.glossary) twin.heading(data.term).prose(body, slug).claims(data.rests.map((ref) => claimByRef(catalog, resolveRef(ref, slug))));
  return twin.end();
}

export function checkedTwin(catalog: Catalog): string {
  const twin = new Twin(catalog, "Famous numbers, traced", routes.checked());
  for (const { slug, data, body } of catalog.checked) {
    twin.heading(`${data.title}: ${data.verdict}`).text(`As it travels: ${data.travels}${data.seenIn.map((ref) => `:cite[${resolveRef(ref, slug)}]`).join("")}`, slug).prose(body, slug);
    twin.judgement("Say instead", data.sayInstead, data.rests, slug);
  }
  return twin.end();
}

export function matrixTwin(catalog: Catalog): string {
  const twin = new Twin(catalog, "Capability matrix", routes.matrix());
  for (const capability of catalog.capabilities) twin.heading(capability.name).items([capability.means, cellWords(capability, catalog.runtimes)]);
  twin.heading("What could not be settled").items(openCells(catalog).map((cells) => `${cells.capability}: unknown for ${shareOf(cells)}`));
  return twin.end();
}

export function securityTwin(catalog: Catalog): string {
  const twin = new Twin(catalog, "Security", routes.security());
  return twin.items(advisoriesNewestFirst(catalog).map(({ runtime, advisory: { id, severity, published, summary, affected, fixed } }) => `${published}, ${runtime.name}, ${link(id, routes.runtime(runtime.slug))} (${severity}): ${summary} Affected: ${affected}. Fixed: ${fixed}.`)).end();
}

export function searchTwin(catalog: Catalog): string {
  const records = searchRecords(catalog);
  const twin = new Twin(catalog, "Search", routes.search());
  for (const kind of KINDS) twin.heading(KIND_TITLES[kind]).items(records.filter((record) => record.kind === kind).map(({ title, href }) => link(title, href)));
  return twin.end();
}
