/** Drawings of a deep dive with the catalog's figures in them and the page's notes under them. */
import type { Element } from "hast";
import { type Catalog, claimByRef, formatValue, type SystemPage } from "./catalog";
import { drawDeepDive } from "./drawings/deep-dive";
import type { Drawing, FactOf } from "./drawings/deep-dive/drawing";
import { figureOf } from "./drawings/deep-dive/figure";
import { isDrawingName } from "./drawings/deep-dive/names";
import { directivesIn } from "./markdown/cited";
import { citeElement, type Links } from "./markdown/render";

/** A claim's number; a drawing that asks for a claim without one is a bug of ours. */
const factsOf = (catalog: Catalog): FactOf => (ref) => {
  const claim = claimByRef(catalog, ref);
  if (typeof claim.value !== "number") throw new Error(`A drawing needs the number of claim "${ref}", which has none.`);
  return { number: claim.value, printed: formatValue(claim) ?? "" };
};

export function drawingByName(catalog: Catalog, name: string): Drawing {
  if (!isDrawingName(name)) throw new Error(`No drawing is called "${name}": the check of prose should have said so.`);
  return drawDeepDive(name, factsOf(catalog));
}

/** The figure that stands for `::drawing[name]`, its claims cited by `links`. */
export function drawingFigure(catalog: Catalog, name: string, links: Pick<Links, "claim">): Element {
  const drawing = drawingByName(catalog, name);
  return figureOf(name, drawing, drawing.rests.map((ref) => citeElement(links.claim(ref))));
}

/** The names of the drawings that a text shows. */
export const drawingsIn = (text: string): string[] => directivesIn(text).filter(({ name }) => name === "drawing").map(({ label }) => label);

/** The text with `:cite[…]` for every claim that its drawings rest on, so that notes are numbered as they are met. */
export const withDrawnClaims = (catalog: Catalog, text: string): string =>
  text.replaceAll(/^::drawing\[([^\]]+)\]$/gm, (_line, name: string) => drawingByName(catalog, name).rests.map((ref) => `:cite[${ref}]`).join(" "));

/** Texts of a deep dive in reading order, for the numbering of its notes. */
export const textsOfSystem = (catalog: Catalog, { slug, body, sections }: SystemPage) => [
  { text: body.text, subject: slug },
  ...sections.flatMap((section) => [section.data.takeaway, withDrawnClaims(catalog, section.body.text), section.data.ask.question].map((text) => ({ text, subject: slug }))),
];
