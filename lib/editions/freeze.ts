/** The joined record as it stands, cut down to what an archive must hold. Pure: the same catalog gives the same record. */
import { ageOf, type Catalog, type Claim, type Edition, editionByMonth, newestEdition, resolveRef, type Runtime } from "@/lib/catalog";
import { citedRefs } from "@/lib/markdown/cited";
import { citations } from "./cited";
import { type EditionRecord, type FrozenClaim, type FrozenRuntime, RECORD_VERSION } from "./record";
import { digestsOf, type Files } from "./seal";
import { stanceOf } from "./stance";

/**
 * The record of an edition, the newest where none is named. A published edition's own record is returned as it is.
 * Every claim keeps its value, date and evidence; those the framing cites keep everything, with their sources.
 * @param files The edition's files, for the digests of their lines.
 */
export function freeze(catalog: Catalog, month = newestEdition(catalog).month, files: Files = new Map()): EditionRecord {
  const edition = editionByMonth(catalog, month);
  if (edition.published !== undefined) return edition.published.record;
  const whole = wholeClaims(catalog, edition);
  return {
    schemaVersion: RECORD_VERSION,
    month,
    framing: frameOf(edition),
    zones: catalog.zones.map(({ slug, name, home, also }) => ({ slug, name, home: [...home], also: also.map((entry) => ({ ...entry })) })),
    capabilities: catalog.capabilities.map(({ slug, name }) => ({ slug, name })),
    runtimes: catalog.runtimes.map((runtime) => frozenRuntime(runtime, edition)),
    claims: Object.fromEntries([...catalog.claims.values()].map((claim) => [claim.ref, frozenClaim(claim, whole.has(claim.ref), edition.data.framed)])),
    sources: frozenSources(catalog, whole),
    lines: digestsOf(files),
  };
}

/** A draft that an edition followed, as if frozen beside it: the same records under the draft's framing. */
export function draftBeside(record: EditionRecord, draft: Edition): EditionRecord {
  return { ...record, month: draft.month, framing: frameOf(draft), runtimes: record.runtimes.map((runtime) => ({ ...runtime, stance: stanceOf(draft, runtime) })) };
}

function frameOf({ data, intro, updates, zones, changes, winners, declining }: Edition): EditionRecord["framing"] {
  const { title, description, framed, nextDue, covers } = data;
  return {
    title, description, framed, nextDue, covers,
    intro: intro.text,
    updates: updates.text,
    zones: zones.map(({ slug, data: { title: name, summary }, body }) => ({ slug, title: name, summary, body: body.text })),
    changes: changes.map(({ slug, data: { date, title: name, runtimes, rests }, body }) => ({ slug, date, title: name, runtimes, rests, body: body.text })),
    winners: winners.map(({ slug, data: { zone, title: name, rests, challenger, unless }, body }) => present({ slug, zone, title: name, rests, challenger, unless, body: body.text })),
    declining: declining.map(({ slug, data: { runtime, name, state, since, summary, evidence, successors, migration, stillFineIf }, body }) => present({ slug, runtime, name, state, since, summary, evidence, successors: successors.map(present), migration, stillFineIf, body: body.text })),
  };
}

function frozenRuntime(runtime: Runtime, edition: Edition): FrozenRuntime {
  const { slug, name, kind, summary, historical, home, chooseWhen, lookElsewhereWhen, bitesFirst } = runtime;
  return present({
    slug, name, kind, summary, historical, home,
    stance: { ...stanceOf(edition, runtime) },
    judgements: { chooseWhen: chooseWhen.text, lookElsewhereWhen: lookElsewhereWhen.text, bitesFirst: bitesFirst.text },
    cells: Object.fromEntries(runtime.cells.map(({ capability, cell }) => [capability.slug, cell.state])),
    advisories: runtime.advisories.map(({ id, severity, published }) => ({ id, severity, published })),
  });
}

function frozenClaim(claim: Claim, whole: boolean, on: string): FrozenClaim {
  const { property, value, unit, qualified, statement, asOf, version, evidence, outrun, conditions, sources, disagreesWith, reading, derivedFrom, reasoning } = claim;
  const stale: true | undefined = ageOf(claim, on) === "check-again" ? true : undefined;
  const kept = { property, value, unit, qualified, statement: whole || value === undefined ? statement : undefined, asOf, version, evidence, stale, outrun };
  return present(whole ? { ...kept, conditions, sources, disagreesWith: filled(disagreesWith), reading, derivedFrom: filled(derivedFrom), reasoning } : kept);
}

const filled = (list: string[]) => (list.length === 0 ? undefined : list);

/** What the framing cites, and what those claims cite or name in turn. */
function wholeClaims(catalog: Catalog, edition: Edition): Set<string> {
  const waiting = citations(edition).map(({ ref }) => ref);
  const whole = new Set<string>();
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const claim = catalog.claims.get(ref);
    if (claim === undefined || whole.has(ref)) continue;
    whole.add(ref);
    const { subject, statement = "", conditions = "", reasoning = "" } = claim;
    waiting.push(...claim.disagreesWith, ...claim.derivedFrom, ...citedRefs([statement, conditions, reasoning]).map((cited) => resolveRef(cited, subject)));
  }
  return whole;
}

function frozenSources(catalog: Catalog, whole: ReadonlySet<string>): EditionRecord["sources"] {
  const ids = [...whole].flatMap((ref) => catalog.claims.get(ref)?.sources ?? []);
  const documents = [...new Set(ids)].sort().flatMap((id) => catalog.sources.get(id) ?? []);
  return Object.fromEntries(documents.map(({ id, title, url, publisher, kind, published, accessed, interest, locator }) => [id, present({ title, url, publisher, kind, published, accessed, interest, locator })]));
}

/** The object without the keys that hold nothing, so that no reader has to tell "absent" from "undefined". */
function present<T extends object>(object: T): T;
function present(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
