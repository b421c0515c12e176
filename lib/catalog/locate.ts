/** From a place to a line: places come from parsers, YAML's for front matter and oxc's for seed records. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { lineInSeed } from "./locate-seed";
import type { Finding, Place, Problem } from "./problem";

/** The texts of the files that findings point into, by file name. */
export type Texts = ReadonlyMap<string, string>;

/** Gives every finding its line. Files without text are reported at line 1. */
export function locateFindings(findings: readonly Finding[], texts: Texts): Problem[] {
  return findings.map(({ place, ...rest }) => ({ ...rest, file: place.file, line: lineOf(place, texts.get(place.file)) }));
}

function lineOf({ file, path, line }: Place, text: string | undefined): number {
  if (line !== undefined) return line;
  if (text === undefined || path === undefined) return 1;
  if (file.endsWith(".json")) return lineInJson(text, path);
  return file.endsWith(".ts") ? lineInSeed(text, path) : lineInFrontMatter(text, path);
}

/** The line of a path in the YAML between the two `---` of a content file. */
export function lineInFrontMatter(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const yaml = /^---\n([\s\S]*?\n)---/.exec(text)?.[1] ?? "";
  const document = parseDocument(yaml, { lineCounter: lines });
  const offset = yamlOffset(document, path);
  return offset === undefined ? 1 : lines.linePos(offset).line + 1;
}

/** The line of a path in a JSON file, which is YAML too. */
export function lineInJson(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const offset = yamlOffset(parseDocument(text, { lineCounter: lines }), path);
  return offset === undefined ? 1 : lines.linePos(offset).line;
}

function yamlOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let found: number | undefined;
  for (const key of path) {
    const child = isMap(node) ? entryOf(node.items, key) : isSeq(node) ? { start: node.items[Number(key)], value: node.items[Number(key)] } : undefined;
    if (child === undefined) break;
    found = startOf(child.start) ?? found;
    node = child.value;
  }
  return found;
}

function entryOf(items: readonly { key: unknown; value: unknown }[], key: PropertyKey) {
  const pair = items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return pair && { start: pair.key, value: pair.value };
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
