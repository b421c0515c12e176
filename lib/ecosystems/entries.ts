/** Questions pages ask of the maps. An unknown map is a bug of ours and throws. */
import { resolveRef } from "@/lib/catalog/claims";
import type { Catalog, Claim } from "@/lib/catalog/model";
import type { EcosystemMap, Entry } from "./model";
import { type EntryKind, ENTRY_KINDS, type MapName } from "./words";

export function mapByName({ ecosystems }: Catalog, name: MapName): EcosystemMap {
  const map = ecosystems.maps.find((candidate) => candidate.name === name);
  if (map === undefined) throw new Error(`The catalog holds no ecosystem map "${name}".`);
  return map;
}

/** The full reference of a claim that an entry names; a bare id is its own. */
export const refOf = ({ slug }: Pick<Entry, "slug">, ref: string): string => resolveRef(ref, slug);

/** The layers of a map that hold an entry, in their order. */
export const layersOf = ({ name, entries }: EcosystemMap): { kind: EntryKind; entries: Entry[] }[] =>
  ENTRY_KINDS[name].map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) })).filter(({ entries: some }) => some.length > 0);

/** Every claim that stands at an entry: facts, relations, advisories. */
export const claimsAt = (catalog: Catalog, { facts, relations, advisories }: Entry): Claim[] => [...facts, ...[...relations, ...advisories].flatMap(({ ref }) => catalog.claims.get(ref) ?? [])];

/** Claims of the map's own file, and others of the maps that no entry lists. */
export function claimsOfMap(catalog: Catalog, { name }: EcosystemMap): Claim[] {
  return [...catalog.claims.values()].filter(({ place }) => place.file === `content/ecosystems/${name}.md`);
}
