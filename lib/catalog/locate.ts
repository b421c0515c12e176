/** From a place to a line: places come from parsers, YAML's for front matter and oxc's for seed records. */
import { parseSync } from "oxc-parser";
import { type Document, isMap, isSeq, LineCounter, parseDocument } from "yaml";
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
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as { value?: unknown }).value) === String(key));
      if (pair === undefined) break;
      found = (pair.key as { range?: [number, number, number] }).range?.[0] ?? found;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      found = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? found;
    } else break;
  }
  return found;
}

interface SyntaxNode {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** The line of a path in an exported object: the first key is the name of the export. */
export function lineInSeed(text: string, path: readonly PropertyKey[]): number {
  const { program } = parseSync("seed.ts", text);
  const [name, ...rest] = path;
  const declared = exportedConstants(program.body as unknown as SyntaxNode[]);
  const entry = declared.get(String(name)) ?? [...declared.values()][0];
  if (entry === undefined) return 1;
  let node = unwrap(entry);
  let start = entry.start;
  for (const key of rest) {
    const child = childOf(node, key);
    if (child === undefined) break;
    start = child.start;
    node = unwrap(child.value);
  }
  return text.slice(0, start).split("\n").length;
}

function exportedConstants(body: readonly SyntaxNode[]): Map<string, SyntaxNode> {
  const found = new Map<string, SyntaxNode>();
  for (const statement of body) {
    const declaration = statement["declaration"] as SyntaxNode | null | undefined;
    if (statement.type !== "ExportNamedDeclaration" || declaration?.type !== "VariableDeclaration") continue;
    for (const declarator of declaration["declarations"] as SyntaxNode[]) {
      found.set((declarator["id"] as { name: string }).name, declarator["init"] as SyntaxNode);
    }
  }
  return found;
}

/** `{…} satisfies X`, `{…} as const` and parentheses hold the object one level down. */
function unwrap(node: SyntaxNode): SyntaxNode {
  const inner = node["expression"] as SyntaxNode | undefined;
  return inner === undefined ? node : unwrap(inner);
}

function childOf(node: SyntaxNode, key: PropertyKey): { start: number; value: SyntaxNode } | undefined {
  if (node.type === "ArrayExpression") {
    const element = (node["elements"] as (SyntaxNode | null)[])[Number(key)];
    return element ? { start: element.start, value: element } : undefined;
  }
  if (node.type !== "ObjectExpression") return undefined;
  const property = (node["properties"] as SyntaxNode[]).find((candidate) => keyOf(candidate) === String(key));
  return property && { start: property.start, value: property["value"] as SyntaxNode };
}

function keyOf(property: SyntaxNode): string | undefined {
  const key = property["key"] as { name?: string; value?: unknown } | undefined;
  return key?.name ?? (key?.value === undefined ? undefined : String(key.value));
}
