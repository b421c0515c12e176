/** Where an edition stands: what is carried and unread, expired, without its evidence, or still to be written. Pure. */
import { ageOf, type Catalog, claimByRef, type Edition, freshUntil, resolveRef } from "@/lib/catalog";
import type { Finding } from "@/lib/catalog/problem";
import { citations } from "./cited";
import { addDays, firstBusinessDay } from "./months";
import { refusals } from "./publish";
import type { Files } from "./seal";

/** A source read longer ago than this is to be opened again. */
const LINK_DAYS = 180;

export interface Status {
  month: string;
  state: "draft" | "published";
  publishedOn?: string;
  framed: string;
  due: string;
  /** Files with an earlier edition's words. */
  carried: { file: string; from: string; reviewed?: string }[];
  /** Claims past their age, or behind a newer release; `cited`: the framing rests on them. */
  expired: { ref: string; asOf: string; freshUntil?: string; outrunBy?: string; cited: boolean }[];
  /** Declines and winners whose evidence is gone or expired. */
  lostEvidence: { file: string; ref: string; why: "gone" | "expired" }[];
  /** Documents of cited claims that were last read long ago. */
  links: { source: string; url: string; accessed: string }[];
  /** What stands in the way of publishing, apart from the problems that the check reports. */
  open: Finding[];
}

export function statusOf(catalog: Catalog, edition: Edition, files: Files): Status {
  const { month, published, data: { framed } } = edition;
  const cited = [...new Set(citations(edition).map(({ ref }) => ref))];
  return {
    month,
    state: published === undefined ? "draft" : "published",
    ...(published === undefined ? {} : { publishedOn: published.on }),
    framed,
    due: firstBusinessDay(month),
    carried: edition.carried.map(({ file, from, reviewed }) => ({ file, from, ...(reviewed === undefined ? {} : { reviewed }) })),
    expired: expiredOn(catalog, framed).map((entry) => ({ ...entry, cited: cited.includes(entry.ref) })),
    lostEvidence: lostEvidence(catalog, edition),
    links: oldLinks(catalog, cited, framed),
    open: published === undefined ? refusals(catalog, edition, files) : [],
  };
}

/** Claims to be checked again on a day, in the catalog's order. */
export function expiredOn(catalog: Catalog, day: string): Omit<Status["expired"][number], "cited">[] {
  return [...catalog.claims.values()].filter((claim) => ageOf(claim, day) === "check-again").map((claim) => {
    const until = freshUntil(claim);
    return { ref: claim.ref, asOf: claim.asOf, ...(until === undefined ? {} : { freshUntil: until }), ...(claim.outrun === undefined ? {} : { outrunBy: claim.outrun }) };
  });
}

function lostEvidence(catalog: Catalog, { winners, declining, data: { framed } }: Edition): Status["lostEvidence"] {
  const rests = [
    ...winners.map(({ slug, data }) => ({ file: `winners/${slug}.md`, refs: data.rests.map((ref) => resolveRef(ref, slug)) })),
    ...declining.map(({ slug, data }) => ({ file: `declining/${slug}.md`, refs: data.evidence.map(({ claim }) => resolveRef(claim, data.runtime ?? slug)) })),
  ];
  return rests.flatMap(({ file, refs }) => refs.flatMap((ref): Status["lostEvidence"] => {
    const claim = catalog.claims.get(ref);
    if (claim === undefined) return [{ file, ref, why: "gone" }];
    return ageOf(claim, framed) === "check-again" ? [{ file, ref, why: "expired" }] : [];
  }));
}

function oldLinks(catalog: Catalog, cited: readonly string[], framed: string): Status["links"] {
  const ids = new Set(cited.flatMap((ref) => (catalog.claims.has(ref) ? claimByRef(catalog, ref).sources : [])));
  return [...ids].flatMap((id) => catalog.sources.get(id) ?? []).filter(({ accessed }) => addDays(accessed, LINK_DAYS) < framed).map(({ id, url, accessed }) => ({ source: id, url, accessed }));
}
