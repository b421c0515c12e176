/** A text to what importers read: JSON values (whole, one a line, or inside a log) beside the lines themselves. */
import { stripVTControlCharacters } from "node:util";
import { endOfJson, parseJson } from "./json";

export interface Document {
  /** JSON values in the order they stand; arrays of objects are opened. */
  values: unknown[];
  /** The text without colour codes and log time stamps. */
  text: string;
  /** Parts that are JSON and cannot be read, each with its reason. */
  mistakes: string[];
  /** True when JSON is all there is. */
  isJson: boolean;
}

const STAMP = /^\S*\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.,]*(Z|[+-]\d\d:?\d\d)?\s/;
/** A line that begins JSON, told from log lines such as `[INFO] …` and `[1/3] …`. */
const BEGINNING = /^[ \t]*(?:\{[ \t]*(?:"|$)|\[[ \t]*(?:\{|$))/gm;

export function readDocument(raw: string): Document {
  const text = raw.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const whole = parseJson(text);
  if ("value" in whole) return { values: open(whole.value), text, mistakes: [], isJson: true };
  return readLines(text) ?? readLog(text, whole.mistake);
}

const open = (value: unknown): unknown[] => (Array.isArray(value) && value.every((entry) => typeof entry === "object" && entry !== null) ? value : [value]);

/** One JSON value a line. A line that breaks off is a mistake; the others still count. */
function readLines(text: string): Document | undefined {
  const lines = text.split("\n").map((line, index) => ({ line: line.trim(), number: index + 1 })).filter(({ line }) => line !== "");
  if (lines.length < 2 || !lines.every(({ line }) => line.startsWith("{"))) return undefined;
  const parsed = lines.map(({ line, number }) => ({ number, result: parseJson(line) }));
  if (!parsed.some(({ result }) => "value" in result)) return undefined;
  return {
    values: parsed.flatMap(({ result }) => ("value" in result ? open(result.value) : [])),
    text,
    mistakes: parsed.flatMap(({ number, result }) => ("mistake" in result ? [`line ${number} is no whole JSON value: ${result.mistake}`] : [])),
    isJson: true,
  };
}

/** JSON inside other text; where the text itself begins as JSON, it is a JSON file that is broken. */
function readLog(raw: string, mistake: string): Document {
  const text = withoutStamps(stripVTControlCharacters(raw));
  const values: unknown[] = [];
  const mistakes: string[] = [];
  let at = 0;
  for (let found = nextBeginning(text, at); found !== undefined; found = nextBeginning(text, at)) {
    const end = endOfJson(text, found);
    if (end === undefined) {
      mistakes.push(`the JSON that begins at line ${lineAt(text, found)} is cut off`);
      break;
    }
    const part = parseJson(text.slice(found, end));
    if ("value" in part) values.push(...open(part.value));
    at = end;
  }
  const isJson = /^\s*[{[]\s*["{\]}]/.test(text);
  if (isJson && mistakes.length === 0 && values.length === 0) mistakes.push(`the JSON cannot be read: ${mistake}`);
  return { values, text, mistakes, isJson };
}

function nextBeginning(text: string, at: number): number | undefined {
  BEGINNING.lastIndex = at;
  const match = BEGINNING.exec(text);
  return match === null ? undefined : match.index + match[0].search(/[{[]/);
}

const lineAt = (text: string, at: number) => text.slice(0, at).split("\n").length;

/** Container and workflow logs put a time before every line. */
function withoutStamps(text: string): string {
  const lines = text.split("\n");
  const stamped = lines.filter((line) => STAMP.test(line)).length;
  return stamped > lines.length * 0.8 ? lines.map((line) => line.replace(STAMP, "")).join("\n") : text;
}
