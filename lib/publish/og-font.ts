/** The typeface of the pictures that links unfold to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILES = join(process.cwd(), "node_modules/@fontsource/source-serif-4/files");
const face = (weight: 400 | 600) => ({ name: "Source Serif 4", weight, style: "normal" as const, data: readFileSync(join(FILES, `source-serif-4-latin-${weight}-normal.woff`)) });

/** One array for all pictures: the drawing library keeps what it parsed of a font by the identity of this array. */
const FACES = [face(400), face(600)];

export const ogFonts = () => FACES;
export const OG_SIZE = { width: 1200, height: 630 };
