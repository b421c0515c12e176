/** The catalog as a published edition saw it, for its page, its twin and its feed: claims and zones of the record, pages of today. */
import type { Catalog, Claim, Edition, Runtime, SourceRecord, Zone } from "@/lib/catalog";
import { EDITIONS } from "./archive";
import type { EditionRecord, FrozenClaim } from "./record";
import { RECORD } from "./seal";

const thawed = new WeakMap<Catalog, Map<string, Catalog>>();

/** For a draft, the catalog itself. */
export function catalogOf(live: Catalog, edition: Edition): Catalog {
  if (edition.published === undefined) return live;
  const known = thawed.get(live) ?? new Map<string, Catalog>();
  thawed.set(live, known);
  const catalog = known.get(edition.month) ?? thaw(live, edition, edition.published.record);
  known.set(edition.month, catalog);
  return catalog;
}

function thaw(live: Catalog, edition: Edition, record: EditionRecord): Catalog {
  const older = live.editions.filter(({ month }) => month <= edition.month);
  return {
    ...live,
    editions: older,
    runtimes: runtimesThen(live, record),
    zones: zonesThen(edition, record),
    claims: new Map([...live.claims, ...claimsThen(live, record)]),
    sources: new Map([...live.sources, ...sourcesThen(record)]),
  };
}

/** Under its name and summary of then; the page it leads to is today's, by its slug or an alias. */
function runtimesThen({ runtimes }: Catalog, record: EditionRecord): Runtime[] {
  return record.runtimes.flatMap(({ slug, name, summary, historical, home }) => {
    const now = runtimes.find((runtime) => runtime.slug === slug) ?? runtimes.find(({ aliases }) => aliases.includes(slug));
    return now === undefined ? [] : [{ ...now, slug, name, summary, historical, home }];
  });
}

function zonesThen(edition: Edition, record: EditionRecord): Zone[] {
  return record.zones.flatMap((zone) => {
    const blurb = edition.zones.find(({ slug }) => slug === zone.slug);
    return blurb === undefined ? [] : [{ ...zone, title: blurb.data.title, blurbSummary: blurb.data.summary, blurb: blurb.body }];
  });
}

/** Those the framing cites, whole. One that the catalog no longer holds is marked as kept in this edition only. */
function claimsThen(live: Catalog, record: EditionRecord): [string, Claim][] {
  return Object.entries(record.claims).flatMap(([ref, claim]): [string, Claim][] => (claim.sources === undefined ? [] : [[ref, claimThen(ref, claim, live, record.month)]]));
}

function claimThen(ref: string, { stale: _stale, sources = [], disagreesWith = [], derivedFrom = [], ...claim }: FrozenClaim, live: Catalog, month: string): Claim {
  const [subject = "", id = ""] = ref.split("/");
  const kept = live.claims.has(ref) ? {} : { keptIn: month };
  return { ...claim, ...kept, ref, id, subject, sources, disagreesWith, derivedFrom, place: { file: `${EDITIONS}/${month}/${RECORD}` } };
}

const sourcesThen = (record: EditionRecord): [string, SourceRecord][] => Object.entries(record.sources).map(([id, source]) => [id, { ...source, id, claims: [], place: { file: `${EDITIONS}/${record.month}/${RECORD}` } }]);
