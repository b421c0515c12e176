/** Finds figures: numerals or number words followed by a unit. In prose a figure stands only as `:claim[…]`. */
import { UNITS } from "./units";

const WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion"
  .split("|")
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join("|");
const NUMBER = String.raw`(?:\d[\d.,]*(?:\s?(?:thousand|million|billion|[kKMB](?=\s)))?|(?:${WORDS})(?:\s(?:hundred|thousand|million|billion))?)`;
const escaped = [...UNITS].sort((a, b) => b.length - a.length).map((unit) => unit.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`));
/** `4×H100` counts machines and names them: a × followed by a name is no figure. */
const FIGURE = new RegExp(String.raw`(?<![\w.:/-])${NUMBER}(?:[\s\u00a0-]?)(?:${escaped.join("|")})(?![\w/])(?!(?<=[×x])\s?[A-Z])`, "g");

/** Every figure in a text, in order. */
export const figuresIn = (text: string): string[] => [...text.matchAll(FIGURE)].map(([figure]) => figure.trim());
