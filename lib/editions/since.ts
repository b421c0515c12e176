/** What has been recorded since the newest edition was published: for the map's first page. */
import type { Catalog } from "@/lib/catalog";
import { differenceBetween } from "./difference";
import { freeze } from "./freeze";
import { advisoryRef } from "./words";

export interface Since {
  month: string;
  advisories: { slug: string; id: string; severity: string; published: string; ref: string }[];
  releases: { slug: string; version: string; date: string; ref: string }[];
  /** Runtimes that are historical now, and states that were changed. */
  declines: { slug: string; to: string; ref: string | undefined }[];
  cells: { slug: string; capability: string; from: string; to: string; ref: string | undefined }[];
}

/** Undefined while the newest edition is a draft: there is nothing to have happened since. */
export function sinceNewest(catalog: Catalog): Since | undefined {
  const [edition, ...older] = catalog.editions;
  if (edition?.published === undefined) return undefined;
  const { month, published: { record } } = edition;
  const now = freeze({ ...catalog, editions: [{ ...edition, published: undefined }, ...older] });
  const difference = differenceBetween({ name: month, record }, { name: "live", record: now });
  const before = new Set(Object.keys(record.claims));
  return {
    month,
    advisories: difference.advisories.added.map((advisory) => ({ ...advisory, ref: advisoryRef(advisory) })),
    releases: catalog.runtimes.flatMap(({ slug, releases }) => releases.filter(({ ref }) => !before.has(ref)).map(({ version, date, ref }) => ({ slug, version, date, ref }))),
    declines: [
      ...difference.stances.filter(({ to }) => to === "historical").map(({ slug, to }) => ({ slug, to, ref: undefined })),
      ...difference.claims.changed.filter(({ ref }) => ref.endsWith("/status")).map(({ ref, to }) => ({ slug: ref.split("/")[0] ?? "", to, ref })),
    ],
    cells: difference.cells.map(({ claims: [ref], ...cell }) => ({ ...cell, ref })),
  };
}
