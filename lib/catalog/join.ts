/** Step three: records, prose and framing joined into one catalog. Pure; every order is decided here, once. */
import type { BenchmarkRecord } from "@/lib/benchmarks/record";
import type { Archived } from "@/lib/editions/archive";
import { drawnEdition } from "@/lib/editions/drawn";
import { joinEcosystems } from "@/lib/ecosystems/join";
import { isEcosystemClaim } from "@/lib/ecosystems/rooms";
import { joinReviews } from "@/lib/reviews/join";
import { isReviewProperty } from "@/lib/reviews/rooms";
import { anchorOf } from "./anchor";
import { type Facts, resolveRef } from "./claims";
import type { Carried, Catalog, Claim, Correction, Edition, Framed, Runtime, SystemPage, Zone } from "./model";
import { joinPicker } from "./join-picker";
import { joinPresets } from "./presets";
import type { Parsed, ParsedContent, ParsedSeed } from "./parse";
import { GROUPS, PROPERTIES, propertyNamed } from "./properties";
import type { RuntimeData, RuntimePageData } from "./schema/runtime";
import type { CapabilityData } from "./schema/zone";

/** A fixed locale, so that the order is the same on every machine. */
const byText = new Intl.Collator("en", { sensitivity: "base", numeric: true });

export function joinCatalog(seed: ParsedSeed, content: ParsedContent, facts: Facts, archive: readonly Archived[], benchmarks: BenchmarkRecord[]): Catalog {
  const corrections = content.corrections.map(framed).sort((a, b) => byText.compare(b.slug, a.slug));
  const editions = joinEditions(content, seed, archive, corrections);
  const zones = joinZones(seed, editions[0]);
  const bySubject = groupBySubject(facts);
  const placed = seed.runtimes.map(({ data }) => data).filter((data) => data.unplaced === undefined);
  const pages = new Map(content.runtimePages.map((page) => [page.slug, page]));
  const runtimes = placed.flatMap((data) => {
    const page = pages.get(data.slug);
    return page === undefined ? [] : [joinRuntime(data, page, seed.capabilities, bySubject.get(data.slug) ?? [], zones)];
  });
  return {
    reviews: joinReviews(content, runtimes),
    runtimes: runtimes.sort((a, b) => byText.compare(a.name, b.name)),
    unplaced: seed.runtimes.map(({ data }) => data).filter((data) => data.unplaced !== undefined),
    zones,
    capabilities: seed.capabilities,
    claims: facts.claims,
    sources: facts.sources,
    editions,
    ecosystems: joinEcosystems(content, facts),
    corrections,
    opportunities: content.opportunities.map(framed),
    glossary: content.glossary.map(framed).sort((a, b) => byText.compare(a.data.term, b.data.term)),
    checked: content.checked.map(framed),
    retrospectives: content.retrospectives.map(framed),
    benchmarks,
    systems: content.systems.map((file) => joinSystem(file, content)).sort((a, b) => byText.compare(a.data.title, b.data.title)),
    pages: content.pages.map(framed),
    presets: joinPresets(seed.presets),
    considered: content.considered.flatMap(({ data }) => data.leftOut).sort((a, b) => byText.compare(a.name, b.name)),
    consideredNote: content.considered[0]?.body ?? { text: "", place: { file: "content/considered.md" } },
    ...joinPicker(content),
  };
}

function groupBySubject({ claims }: Facts): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims.values()) {
    const group = groups.get(claim.subject);
    if (group === undefined) groups.set(claim.subject, [claim]);
    else group.push(claim);
  }
  return groups;
}

const framed = <T>({ slug, data, body }: Parsed<T>): Framed<T> => ({ slug, data, body });

function joinSystem(file: ParsedContent["systems"][number], { systemSections }: ParsedContent): SystemPage {
  const own = systemSections.filter(({ system }) => system === file.slug);
  return { ...framed(file), sections: file.data.sections.flatMap((name) => own.filter(({ slug }) => slug === name).map(framed)) };
}

function joinZones(seed: ParsedSeed, newest: Edition | undefined): Zone[] {
  return seed.zones.flatMap(({ data }) => {
    const blurb = newest?.zones.find(({ slug }) => slug === data.slug);
    return blurb === undefined ? [] : [{ ...data, title: blurb.data.title, blurbSummary: blurb.data.summary, blurb: blurb.body }];
  });
}

function joinRuntime(data: RuntimeData, page: Parsed<RuntimePageData>, capabilities: CapabilityData[], claims: Claim[], zones: Zone[]): Runtime {
  const { slug } = data;
  const ref = (id: string) => `${slug}/${id}`;
  const resolved = <T extends { rests: string[] }>(judgement: T): T => ({ ...judgement, rests: judgement.rests.map((other) => resolveRef(other, slug)) });
  return {
    ...data,
    chooseWhen: resolved(page.data.chooseWhen),
    lookElsewhereWhen: resolved(page.data.lookElsewhereWhen),
    bitesFirst: resolved(page.data.bitesFirst),
    body: page.body,
    notes: page.data.notes.map((note) => ({ ...note, ref: ref(`note-${note.id}`) })),
    releases: newestFirst(data.releases, ({ date }) => date).map((release) => ({ ...release, ref: ref(`release-${anchorOf(release.version)}`) })),
    advisories: newestFirst(data.advisories, ({ published }) => published).map((advisory) => ({ ...advisory, ref: ref(`advisory-${anchorOf(advisory.id)}`) })),
    relations: data.relations.map((relation) => ({ ...relation, ref: ref(`rel-${relation.kind}-${anchorOf(relation.to)}`) })),
    cells: capabilities
      .filter((capability) => !data.historical || data.cells[capability.slug] !== undefined)
      .map((capability) => ({ capability, cell: cellOf(data, capability), ref: ref(`can-${capability.slug}`) })),
    claims: claims.filter((claim) => !isReviewProperty(claim.property) && !isEcosystemClaim(claim)).sort(inPageOrder),
    home: zones.find((zone) => zone.home.includes(slug))?.slug,
  };
}

const cellOf = (data: RuntimeData, { slug, appliesTo }: CapabilityData) =>
  data.cells[slug] ?? (appliesTo.includes(data.kind) ? { state: "unknown" as const, searched: ["not yet searched"] } : { state: "not-applicable" as const });

const newestFirst = <T>(records: T[], dateOf: (record: T) => string) => [...records].sort((a, b) => byText.compare(dateOf(b), dateOf(a)));

const PROPERTY_ORDER = new Map(Object.keys(PROPERTIES).map((name, index) => [name, index]));

/** Groups in their order, properties in theirs, then as written. */
function inPageOrder(a: Claim, b: Claim): number {
  const rank = ({ property }: Claim) => {
    const known = propertyNamed(property);
    return known === undefined ? 1e6 : GROUPS.indexOf(known.group) * 1000 + (PROPERTY_ORDER.get(property) ?? 0);
  };
  return rank(a) - rank(b);
}

/** Published editions from their records, drafts from their files; newest first. */
function joinEditions(content: ParsedContent, seed: ParsedSeed, archive: readonly Archived[], corrections: readonly Correction[]): Edition[] {
  const months = new Set(archive.map(({ month }) => month));
  const oldestFirst = corrections.toReversed();
  const published = archive.map((archived) => drawnEdition(archived, oldestFirst.filter(({ data }) => data.edition === archived.month)));
  return [...published, ...joinDrafts(content, seed).filter(({ month }) => !months.has(month))].sort((a, b) => byText.compare(b.month, a.month));
}

function carriedFiles({ editions, blurbs, winners, declining, updates }: ParsedContent, month: string | undefined): Carried[] {
  return [...editions, ...blurbs, ...winners, ...declining, ...updates].flatMap(({ place, data, month: own }) =>
    own !== month || data.carried === undefined ? [] : [{ file: place.file.split("/").slice(3).join("/"), from: data.carried, reviewed: data.reviewed }],
  );
}

function joinDrafts(content: ParsedContent, seed: ParsedSeed): Edition[] {
  const zoneOrder = seed.zones.map(({ data }) => data.slug);
  const of = <T>(files: Parsed<T>[], month: string | undefined) => files.filter((file) => file.month === month).map(framed);
  return content.editions.map((file) => ({
    month: file.month ?? "",
    published: undefined,
    data: file.data,
    intro: file.body,
    updates: content.updates.find(({ month }) => month === file.month)?.body ?? { text: "", place: file.place },
    zones: of(content.blurbs, file.month).sort((a, b) => zoneOrder.indexOf(a.slug) - zoneOrder.indexOf(b.slug)),
    changes: newestFirst(of(content.changes, file.month), ({ data }) => data.date),
    winners: of(content.winners, file.month).sort((a, b) => zoneOrder.indexOf(a.slug) - zoneOrder.indexOf(b.slug)),
    declining: newestFirst(of(content.declining, file.month), ({ data }) => data.since),
    carried: carriedFiles(content, file.month),
  }));
}
