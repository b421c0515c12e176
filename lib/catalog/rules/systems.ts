/** A system page lists its sections, each once, and every section belongs to a page that lists it. */
import { drawDeepDive } from "@/lib/drawings/deep-dive";
import { isDrawingName } from "@/lib/drawings/deep-dive/names";
import { directivesIn } from "@/lib/markdown/cited";
import { suggest } from "../near";
import { type Finding, show } from "../problem";
import type { Context } from "./context";

export function sectionsThatAreMissing({ content }: Context): Finding[] {
  return content.systems.flatMap(({ slug, data, place }) => {
    const written = content.systemSections.filter(({ system }) => system === slug).map((section) => section.slug);
    return data.sections.flatMap((name, index) => {
      const at = { place: { ...place, path: ["sections", index] }, field: `sections[${index}]`, got: show(name), rule: "system-section" };
      if (!written.includes(name)) return [{ ...at, expected: "the name of a file in the folder of this page", fix: suggest(name, written, `write content/systems/${slug}/${name}.md.`) }];
      return data.sections.indexOf(name) === index ? [] : [{ ...at, expected: "a section that is listed once", fix: `Remove the second "${name}" from ${place.file}.` }];
    });
  });
}

export function sectionsThatNobodyLists({ content }: Context): Finding[] {
  return content.systemSections.flatMap(({ slug, system, place }) => {
    const page = content.systems.find((candidate) => candidate.slug === system);
    if (page?.data.sections.includes(slug) === true) return [];
    const file = `content/systems/${system}.md`;
    return [{ place: { file: place.file }, field: "file name", expected: `a name under "sections" of ${file}`, got: show(slug), fix: page === undefined ? `Write ${file}, or move the file.` : `Add "${slug}" to sections in ${file}, or remove the file.`, rule: "system-section" }];
  });
}

/** A drawing takes its figures from claims: each must exist and have a number. */
export function drawingsWithoutTheirFigures({ content, facts }: Context): Finding[] {
  return content.systemSections.flatMap(({ body }) =>
    directivesIn(body.text).filter(({ name }) => name === "drawing").flatMap(({ label, line }) => {
      const missing = missingFigures(label, (ref) => facts.claims.get(ref)?.value);
      return missing.map((ref) => ({ place: { file: body.place.file, line: (body.place.line ?? 1) + line - 1 }, field: `::drawing[${label}]`, expected: `a claim "${ref}" with a number, which the drawing shows`, got: show(facts.claims.get(ref)?.value), fix: suggest(ref, facts.claims.keys(), "write the claim first."), rule: "drawing-figure" }));
    }),
  );
}

/** Draws with ones where a number is missing, and tells which were. */
function missingFigures(name: string, valueOf: (ref: string) => unknown): string[] {
  const missing: string[] = [];
  if (!isDrawingName(name)) return missing;
  drawDeepDive(name, (ref) => {
    const value = valueOf(ref);
    if (typeof value === "number") return { number: value, printed: String(value) };
    missing.push(ref);
    return { number: 1, printed: "" };
  });
  return missing;
}
