/** The one file of this room that touches the disk: result files given by name, the sidecar, and the records of content/benchmarks. */
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@/lib/catalog/problem";
import { listFiles } from "@/lib/catalog/read";
import { validate } from "@/lib/catalog/validate";
import type { GivenFile, Refusal } from "./import";
import { benchmarkSchema, type BenchmarkDraft, type BenchmarkRecord } from "./record";
import { parseJson } from "./text/json";

export const FOLDER = "content/benchmarks";

export interface BenchmarkReading {
  records: { file: string; record: BenchmarkRecord }[];
  findings: Finding[];
  texts: Map<string, string>;
}

/** Every record of the repository, sorted by name. A missing folder holds none. */
export function readBenchmarks(root: string): BenchmarkReading {
  const reading: BenchmarkReading = { records: [], findings: [], texts: new Map() };
  for (const file of listFiles(root, FOLDER).filter((name) => !name.endsWith("README.md"))) {
    const text = readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n");
    reading.texts.set(file, text);
    readRecord(file, text, reading);
  }
  return reading;
}

function readRecord(file: string, text: string, reading: BenchmarkReading): void {
  const place = { file };
  const name = new RegExp(`^${FOLDER}/([^/]+)\\.json$`).exec(file)?.[1];
  if (name === undefined) {
    reading.findings.push({ place, field: "file name", expected: `${FOLDER}/<id>.json`, got: JSON.stringify(file), fix: "Move the file, or remove it.", rule: "unknown-file" });
    return;
  }
  const parsed = parseJson(text);
  if ("mistake" in parsed) {
    reading.findings.push({ place: { file, line: lineOfMistake(text, parsed.mistake) }, field: "file", expected: "JSON that can be parsed", got: parsed.mistake, fix: `Write ${file} with npm run bench -- import, or mend the JSON.`, rule: "json" });
    return;
  }
  const checked = validate(benchmarkSchema, parsed.value, place);
  if (!checked.ok) reading.findings.push(...checked.findings);
  else if (checked.value.id !== name) reading.findings.push({ place: { file, path: ["id"] }, field: "id", expected: `"${name}", the file's name`, got: JSON.stringify(checked.value.id), fix: `Rename ${file}, or correct its id.`, rule: "schema" });
  else reading.records.push({ file, record: checked.value });
}

/** V8 names the place in one of two ways, or not at all at the end of the text. */
function lineOfMistake(text: string, mistake: string): number {
  const line = /line (\d+) column/.exec(mistake)?.[1];
  if (line !== undefined) return Number(line);
  const at = Number(/position (\d+)/.exec(mistake)?.[1] ?? text.trimEnd().length);
  return text.slice(0, at).split("\n").length;
}

/** The bytes of a file given on the command line, or why there are none. */
export function readGiven(path: string): GivenFile | Refusal {
  if (!existsSync(path)) return { file: path, reason: "there is no such file" };
  if (!statSync(path).isFile()) return { file: path, reason: "this is no file: name the result files themselves" };
  try {
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    return { file: path, reason: `the file cannot be read: ${error instanceof Error ? error.message : "unknown error"}` };
  }
}

export const recordPath = (root: string, id: string) => join(root, FOLDER, `${id}.json`);

/**
 * Writes every record or none: each appears whole under its name or not at all, and a name that is taken is never overwritten.
 * @throws Error naming the file that could not be written, after taking back the others.
 */
export function writeRecords(root: string, records: readonly BenchmarkDraft[]): string[] {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const written: string[] = [];
  for (const record of records) {
    const path = recordPath(root, record.id);
    const draft = join(root, FOLDER, `.${record.id}.${process.pid}`);
    try {
      writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { flag: "wx" });
      linkSync(draft, path);
      written.push(path);
    } catch (error) {
      for (const other of written) rmSync(other, { force: true });
      throw new Error(`${path} could not be written: ${error instanceof Error ? error.message : "unknown error"}`, { cause: error });
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return written;
}
