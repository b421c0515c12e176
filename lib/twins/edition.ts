/** The twins of the map, of an edition and of a zone. */
import { type Catalog, type Decline, type Edition, label, newestEdition, resolveRef, type Retrospective, runtimeBySlug, runtimesAlsoIn, runtimesAtHome, type Zone } from "@/lib/catalog";
import { mapGraph, zoneGraph } from "@/lib/drawings/graph";
import { differenceToBefore, recordsOf } from "@/lib/editions/before";
import { namesFrom } from "@/lib/editions/names";
import { sinceNewest } from "@/lib/editions/since";
import { catalogOf } from "@/lib/editions/thaw";
import { wordsOf } from "@/lib/editions/words";
import { permalink, routes } from "@/lib/routes";
import { cellWords } from "./cells";
import { drawingItems } from "./drawing";
import { Twin } from "./write";

const link = (name: string, href: string) => `[${name}](${permalink(href)})`;

export function mapTwin(catalog: Catalog): string {
  const edition = newestEdition(catalog);
  const twin = new Twin(catalog, edition.data.title, routes.home(), edition.data.description);
  drawingItems(twin.prose(edition.intro, "map").heading("The map"), catalog, mapGraph(catalog));
  sinceItems(twin, catalog);
  frame(twin, catalog, edition);
  twin.heading("Measurements still missing").items(catalog.opportunities.map(({ slug, data }) => `${link(data.title, routes.opportunity(slug))}: ${data.question}`));
  return twin.heading("How this map updates").prose(edition.updates, "map").end();
}

export function editionTwin(live: Catalog, edition: Edition): string {
  const catalog = catalogOf(live, edition);
  const { month } = newestEdition(live);
  const older = month === edition.month ? "" : `An older edition. Current: ${link(month, routes.edition(month))}. `;
  const twin = new Twin(catalog, `Edition ${edition.month}`, routes.edition(edition.month), `${older}${edition.data.description}`);
  differenceItems(twin, live, edition);
  return frame(twin.prose(edition.intro, "map"), catalog, edition).heading("How this map updates").prose(edition.updates, "map").end();
}

export const retrospectiveTwin = (catalog: Catalog, { slug, data, body }: Retrospective): string => new Twin(catalog, data.title, routes.edition(slug), data.description).prose(body, slug).end();

/** The words of the difference, unlinked: their claims are not this page's. */
function differenceItems(twin: Twin, live: Catalog, edition: Edition): void {
  const before = differenceToBefore(live, edition);
  if (before === undefined) return;
  twin.heading(`Against ${before.month}${before.draft ? ", a draft that was never published" : ""}`);
  for (const { title, lines } of wordsOf(before.difference, namesFrom(recordsOf(live, edition, before), () => undefined))) twin.heading(title, 3).items(lines);
}

function sinceItems(twin: Twin, catalog: Catalog): void {
  const since = sinceNewest(catalog);
  if (since === undefined) return;
  const nameOf = (slug: string) => runtimeBySlug(catalog, slug).name;
  const lines = [
    ...since.advisories.map(({ slug, id, severity, published }) => `Advisory: ${nameOf(slug)}, ${id} (${severity}), published ${published}.`),
    ...since.releases.map(({ slug, version, date }) => `Release: ${nameOf(slug)} ${version}, ${date}.`),
    ...since.declines.map(({ slug, to }) => `Status: ${nameOf(slug)} is ${to} now.`),
    ...since.cells.map(({ slug, capability, from, to }) => `Capability: ${nameOf(slug)}, ${capability}: ${from} → ${to}.`),
  ];
  twin.heading("Since this edition").items(lines.length === 0 ? ["Nothing."] : lines);
}

export function declinesTwin(catalog: Catalog): string {
  const twin = new Twin(catalog, "Declines", routes.declines());
  for (const decline of newestEdition(catalog).declining) declineText(twin, decline);
  return twin.end();
}

export function zoneTwin(catalog: Catalog, zone: Zone): string {
  const twin = new Twin(catalog, zone.title, routes.zone(zone.slug), zone.blurbSummary).prose(zone.blurb, zone.slug);
  zoneItems(twin, catalog, zone);
  drawingItems(twin.heading("On the map"), catalog, zoneGraph(catalog, zone));
  twin.heading("Capabilities").items(catalog.capabilities.map((capability) => `${capability.name}: ${cellWords(capability, runtimesAtHome(catalog, zone))}`));
  for (const decline of newestEdition(catalog).declining.filter(({ slug, data }) => zone.home.includes(data.runtime ?? slug))) declineText(twin, decline);
  return twin.end();
}

function frame(twin: Twin, catalog: Catalog, edition: Edition): Twin {
  twin.heading("What changed");
  for (const { slug, data, body } of edition.changes) twin.heading(`${data.date}: ${data.title}`, 3).prose(body, slug);
  for (const { slug, data, body } of edition.zones) {
    twin.heading(data.title).prose(body, slug);
    const zone = catalog.zones.find((candidate) => candidate.slug === slug);
    if (zone !== undefined) zoneItems(twin, catalog, zone);
  }
  twin.heading("Ecosystem winners");
  for (const { slug, data, body } of edition.winners) twin.heading(`${runtimeBySlug(catalog, slug).name}: ${data.title}`, 3).prose(body, slug).judgement("Our judgement; it would change if", data.unless, data.rests, slug);
  twin.heading("Declining");
  for (const decline of edition.declining) declineText(twin, decline);
  return twin;
}

function zoneItems(twin: Twin, catalog: Catalog, zone: Zone): void {
  twin.items([
    ...runtimesAtHome(catalog, zone).map(({ slug, name, summary }) => `${link(name, routes.runtime(slug))}: ${summary}`),
    ...runtimesAlsoIn(catalog, zone).map(({ runtime, reason }) => `Also here: ${link(runtime.name, routes.runtime(runtime.slug))}. ${reason}`),
  ]);
}

function declineText(twin: Twin, { slug, data, body }: Decline): void {
  const subject = data.runtime ?? slug;
  const evidence = data.evidence.map(({ claim }) => `:cite[${resolveRef(claim, subject)}]`).join("");
  twin.heading(`${data.name}: ${label(data.state)} since ${data.since}`, 3).text(`${data.summary}${evidence}`, subject).prose(body, subject);
  twin.items([`Go to: ${data.successors.map(({ name }) => name).join(", ")}.`, ...data.migration, `Still fine if: ${data.stillFineIf}`]);
}
