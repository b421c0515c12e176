/** Every source is used, and every document is recorded once. */
import { type Finding, show } from "../problem";
import type { Context } from "./context";

export function unusedSources({ facts }: Context): Finding[] {
  return [...facts.sources.values()].filter(({ claims }) => claims.length === 0).map(({ id, place }) => ({
    place, field: `sources.${id}`, expected: "a source that at least one claim rests on", got: "no claim", fix: `Cite "${id}" in a claim, or remove it from ${place.file}.`, rule: "unused-source",
  }));
}

export function sourcesWithOneUrl({ facts }: Context): Finding[] {
  const first = new Map<string, string>();
  return [...facts.sources.values()].flatMap(({ id, url, locator, place }) => {
    const key = `${url} ${locator ?? ""}`;
    const other = first.get(key);
    first.set(key, other ?? id);
    if (other === undefined) return [];
    return [{ place: { ...place, path: [...(place.path ?? []), "url"] }, field: `sources.${id}.url`, expected: "a document that is recorded once", got: `${show(url)}, also "${other}"`, fix: `Use the source "${other}", or point at other lines.`, rule: "duplicate-source" }];
  });
}
