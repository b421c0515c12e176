/** The flags of `npm run pick`: words to a set of constraints, or every mistake with the nearest match. */
import type { Catalog } from "@/lib/catalog";
import { nearMatches } from "@/lib/catalog/near";
import { type Constraints, constraintsSchema, PICK_WORDS } from "@/lib/catalog/schema/picker";

const SWITCHES = ["no-telemetry", "auth", "offline", "maintained"] as const;
const WHOLE = ["devices", "machines", "users"] as const;
const LISTS = [...Object.keys(PICK_WORDS), "needs"];
const FLAGS = [...LISTS, ...WHOLE, "vram", "model", ...SWITCHES, "json"];

const HELP = ["help", "h"];

export type Flags = { ok: true; constraints: Constraints; json: boolean } | { ok: false; mistakes: string[] };

/** Slugs that `--needs` and `--model` take. */
export interface Known {
  capabilities: readonly string[];
  models: readonly string[];
}

/** The words that a catalog knows. */
export const knownTo = ({ capabilities, presets }: Catalog): Known => ({ capabilities: capabilities.map(({ slug }) => slug), models: presets.models.map(({ slug }) => slug) });

/** Every mistake is reported at once. */
export function parseFlags(words: readonly string[], known: Known): Flags {
  const read: Reading = { fields: new Map(), mistakes: [] };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) readFlag(word, rest, known, read);
  if (read.mistakes.length > 0) return { ok: false, mistakes: read.mistakes };
  const { json, ...fields } = Object.fromEntries(read.fields);
  return { ok: true, constraints: constraintsSchema.parse(fields), json: json === true };
}

interface Reading {
  fields: Map<string, unknown>;
  mistakes: string[];
}

function readFlag(word: string, rest: string[], known: Known, read: Reading): void {
  const [, flag = "", , inline] = /^--?([a-z-]*)(=(.*))?$/s.exec(word) ?? [];
  if (!word.startsWith("-")) return void read.mistakes.push(`"${word}" belongs to no flag.${nearestFlag(word)}`);
  if (HELP.includes(flag)) return void read.mistakes.push("The flags are:");
  if (!word.startsWith("--") || !FLAGS.includes(flag)) return void read.mistakes.push(`Unknown flag "${word.split("=")[0]}".${nearestFlag(flag)}`);
  if (flag === "json" || SWITCHES.some((name) => name === flag)) {
    if (inline !== undefined) read.mistakes.push(`--${flag} takes no value.`);
    read.fields.set(flag, true);
    return;
  }
  const value = inline ?? (rest[0]?.startsWith("--") === false ? rest.shift() : undefined);
  if (value === undefined || value.trim() === "") return void read.mistakes.push(`--${flag} needs a value: ${expected(flag)}.`);
  if (flag === "model") readModel(value, known, read);
  else if (LISTS.includes(flag)) readList(flag, value, known.capabilities, read);
  else readNumber(flag, value, read);
}

function readList(flag: string, value: string, capabilities: readonly string[], { fields, mistakes }: Reading): void {
  const known = flag === "needs" ? capabilities : (Object.entries(PICK_WORDS).find(([name]) => name === flag)?.[1] ?? []);
  const words = value.split(",").map((word) => word.trim()).filter((word) => word !== "");
  for (const word of words.filter((candidate) => !known.includes(candidate))) mistakes.push(`--${flag}: unknown value "${word}".${nearest(word, known)}`);
  const before = fields.get(flag);
  fields.set(flag, [...new Set([...(Array.isArray(before) ? before : []), ...words])]);
}

function readModel(value: string, { models }: Known, { fields, mistakes }: Reading): void {
  if (!models.includes(value)) return void mistakes.push(`--model: no such preset "${value}".${nearest(value, models)}`);
  if (fields.has("model") && fields.get("model") !== value) return void mistakes.push(`--model stands twice, with ${fields.get("model")} and ${value}.`);
  fields.set("model", value);
}

function readNumber(flag: string, value: string, { fields, mistakes }: Reading): void {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  const fits = Number.isFinite(number) && (flag === "vram" ? number > 0 : Number.isInteger(number) && number >= 1);
  if (!fits) return void mistakes.push(`--${flag}: expected ${expected(flag)}, got "${value}".`);
  if (fields.has(flag) && fields.get(flag) !== number) return void mistakes.push(`--${flag} stands twice, with ${fields.get(flag)} and ${number}.`);
  fields.set(flag, number);
}

function expected(flag: string): string {
  if (flag === "vram") return "a number of GB above 0";
  if (WHOLE.some((name) => name === flag)) return "a whole number from 1";
  if (flag === "needs") return "capabilities of the matrix, such as structured-output";
  if (flag === "model") return "a model preset";
  return (Object.entries(PICK_WORDS).find(([name]) => name === flag)?.[1] ?? []).join(", ");
}

const nearestFlag = (word: string): string => nearest(word, FLAGS, (match) => `--${match}`);

/** The nearest words; all of them where nothing is near. */
function nearest(word: string, known: readonly string[], shown: (match: string) => string = (match) => `"${match}"`): string {
  const near = nearMatches(word.toLowerCase(), known);
  return near.length > 0 ? ` Nearest: ${near.map(shown).join(", ")}.` : ` Known: ${known.map(shown).join(", ")}.`;
}

export const USAGE = `usage: npm run pick -- [flags] [--json]
${[...Object.entries(PICK_WORDS).map(([flag, words]) => `  --${flag} ${words.join("|")}`), "  --needs CAPABILITY,…  --vram GB  --devices N  --machines N  --users N  --model PRESET", `  ${SWITCHES.map((flag) => `--${flag}`).join("  ")}`].join("\n")}
Lists may be repeated or separated by commas; every value must hold.`;
