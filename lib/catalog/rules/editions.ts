/** An edition frames every zone, says how it updates, and the newest one holds changes and declines. */
import { suggest } from "../near";
import { type Finding, show } from "../problem";
import type { Context } from "./context";

export function editionsAreWhole({ seed, content }: Context): Finding[] {
  const zones = seed.zones.map(({ data }) => data.slug);
  const none: Finding[] = content.editions.length > 0 ? [] : [{ place: { file: "content/editions" }, field: "editions", expected: "at least one edition", got: "none", fix: "Write content/editions/YYYY-MM/edition.md.", rule: "missing-edition" }];
  return [
    ...none,
    ...content.editions.flatMap(({ month, place }) => {
      const written = content.blurbs.filter((blurb) => blurb.month === month);
      const missing = zones.filter((zone) => !written.some(({ slug }) => slug === zone)).map((zone) => ({
        place, field: `zones/${zone}.md`, expected: `a blurb for the zone "${zone}"`, got: "nothing", fix: `Write content/editions/${month}/zones/${zone}.md.`, rule: "missing-blurb",
      }));
      const updates = content.updates.some((file) => file.month === month) ? [] : [{ place, field: "updates.md", expected: "a page on how this map updates", got: "nothing", fix: `Write content/editions/${month}/updates.md.`, rule: "missing-updates" }];
      return [...missing, ...updates];
    }),
    ...content.blurbs.filter(({ slug }) => !zones.includes(slug)).map(({ slug, place }) => ({
      place: { file: place.file }, field: "file name", expected: "the slug of a zone in scripts/seed/tools.ts", got: show(slug), fix: suggest(slug, zones, `rename ${place.file}.`), rule: "unknown-zone",
    })),
    ...editionFilesWithoutEdition({ content }),
  ];
}

function editionFilesWithoutEdition({ content }: Pick<Context, "content">): Finding[] {
  const months = new Set(content.editions.map(({ month }) => month));
  return [...content.blurbs, ...content.changes, ...content.winners, ...content.declining, ...content.updates].filter(({ month }) => !months.has(month)).map(({ month, place }) => ({
    place: { file: place.file }, field: "folder name", expected: "the folder of an edition, with its edition.md", got: show(month), fix: `Write content/editions/${month}/edition.md, or move the file.`, rule: "edition-month",
  }));
}

/** A room that has pages must hold at least one file: a static export cannot draw an empty route. */
export function roomsWithPagesAreNotEmpty({ content }: Context): Finding[] {
  return (["opportunities", "glossary"] as const).filter((room) => content[room].length === 0).map((room) => ({
    place: { file: `content/${room}` }, field: "folder", expected: "at least one file", got: "none", fix: `Write content/${room}/<slug>.md after the template in content/README.md.`, rule: "empty-room",
  }));
}

export function historicalNeedsDecline({ seed, content }: Context): Finding[] {
  const declined = new Set(content.declining.flatMap(({ slug, data }) => [slug, data.runtime]));
  return seed.runtimes.filter(({ data }) => data.historical && !declined.has(data.slug)).map(({ data, place }) => ({
    place: { ...place, path: ["record", "historical"] }, field: "historical", expected: "a decline in the newest edition", got: "nothing", fix: `Write declining/${data.slug}.md in the newest edition.`, rule: "historical-without-decline",
  }));
}
