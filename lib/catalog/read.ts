/** The only reader of the content folder: markdown files with front matter, and the texts errors point into. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "node:v8";
import matter from "gray-matter";
import { LineCounter, parseDocument } from "yaml";
import type { Catalog } from "./model";
import { type Finding } from "./problem";
import { yamlFindings } from "./yaml-mistakes";

/** A content file: its front matter as data, its body as markdown, and the line on which the body begins. */
export interface ContentFile {
  /** Path from the repository's root, with forward slashes. */
  file: string;
  /** File name without extension. */
  name: string;
  data: unknown;
  body: string;
  bodyLine: number;
}

export interface Reading {
  files: ContentFile[];
  findings: Finding[];
  texts: Map<string, string>;
  /** Every file below content/editions, whatever its kind, with LF line ends: what a published edition is sealed over. */
  editionFiles: Map<string, string>;
}

/** Every markdown file below a folder of the repository, sorted by path. A missing folder holds none. */
export function readContent(root: string, folder: string): Reading {
  const reading: Reading = { files: [], findings: [], texts: new Map(), editionFiles: readExactly(root, `${folder}/editions`) };
  for (const file of listFiles(root, folder).filter((name) => name.endsWith(".md") && !name.endsWith("README.md"))) {
    const text = readText(root, file);
    reading.texts.set(file, text);
    const parsed = parseContent(file, text);
    if ("findings" in parsed) reading.findings.push(...parsed.findings);
    else reading.files.push(parsed);
  }
  return reading;
}

/** The texts of the seed records, for lines in reports. */
export function readSeedTexts(root: string): Map<string, string> {
  const files = listFiles(root, "scripts/seed").filter((name) => name.endsWith(".ts"));
  return new Map(files.map((file) => [file, readText(root, file)]));
}

/** Texts byte for byte but for their line ends; what is not UTF-8 is kept apart from what is. Names that begin with a dot are the system's. */
function readExactly(root: string, folder: string): Map<string, string> {
  const visible = listFiles(root, folder).filter((file) => !file.slice(folder.length).includes("/."));
  return new Map(visible.map((file) => {
    const bytes = readFileSync(join(root, file));
    const text = bytes.toString("utf8");
    return [file, (Buffer.from(text).equals(bytes) ? text : `not UTF-8: ${bytes.toString("latin1")}`).replaceAll("\r\n", "\n")];
  }));
}

export function listFiles(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (statSync(join(path, name)).isDirectory() ? listFiles(root, `${folder}/${name}`) : [`${folder}/${name}`]));
}

/** The catalog as the build wrote it for its own processes; the bytes are V8's, of the same Node.js and the same minute. */
export const readHanded = (file: string): Catalog => deserialize(readFileSync(file));

const readText = (root: string, file: string) => readFileSync(join(root, file), "utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");

/** gray-matter splits; `yaml` parses, so that a mistake has a line and an unquoted date stays a string. */
function parseContent(file: string, text: string): ContentFile | { findings: Finding[] } {
  const name = file.split("/").at(-1)?.replace(/\.md$/, "") ?? file;
  // Options are passed always: without them gray-matter caches by content and a malformed file passes as empty the second time.
  const split = matter(text, { engines: { yaml: { parse: (raw: string) => ({ raw }), stringify: () => "" } } });
  const raw = typeof split.data["raw"] === "string" ? split.data["raw"] : "";
  const lines = new LineCounter();
  const document = parseDocument(raw.replace(/^\n/, ""), { lineCounter: lines });
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0) return { findings: yamlFindings(file, raw.replace(/^\n/, ""), mistakes, lines) };
  const data: unknown = document.toJS() ?? {};
  return { file, name, data, body: split.content.trim(), bodyLine: bodyLineOf(text, split.content) };
}

function bodyLineOf(text: string, content: string): number {
  const lead = /^\s*/.exec(content)?.[0] ?? "";
  return text.slice(0, text.length - content.length + lead.length).split("\n").length;
}
