/** npm run fonts: cuts the site's one typeface down to the letters and weights it uses, into app/fonts/. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

const FOLDER = dirname(createRequire(import.meta.url).resolve("@fontsource-variable/source-serif-4/package.json"));
const FACE = join(FOLDER, "files/source-serif-4-latin-wght-normal.woff2");

/** Printable ASCII, and the signs our English uses. */
const LETTERS = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), ..."\u00a0°·×–—‘’“”…•→µ≈≤≥−§éüöäïçñ©"].join("");

const original = readFileSync(FACE);
const cut = await subsetFont(original, LETTERS, { targetFormat: "woff2", variationAxes: { wght: { min: 400, max: 700 } } });
mkdirSync("app/fonts", { recursive: true });
writeFileSync("app/fonts/atlas-serif.woff2", cut);
console.error(`app/fonts/atlas-serif.woff2: ${cut.length} bytes of ${original.length}`);
