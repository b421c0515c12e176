/** bench import: result files of ten harnesses to benchmark records. */
import { existsSync } from "node:fs";
import { hindrances } from "@/lib/benchmarks/hindrances";
import { importFiles, type Import } from "@/lib/benchmarks/import";
import { isRequired } from "@/lib/benchmarks/questions";
import { readGiven, recordPath, writeRecords } from "@/lib/benchmarks/read";
import { parseSidecar, type Sidecar } from "@/lib/benchmarks/sidecar";
import { decodeBytes } from "@/lib/benchmarks/text/decode";
import { misused, parseFlags } from "./flags";

/** The sidecar's statements, or what is wrong with it. */
function readSidecar(path: string | undefined): { sidecar: Sidecar } | { mistakes: string[] } {
  if (path === undefined) return { sidecar: {} };
  const given = readGiven(path);
  if ("reason" in given) return { mistakes: [given.reason] };
  const decoded = decodeBytes(given.bytes);
  return "refused" in decoded ? { mistakes: [decoded.refused] } : parseSidecar(decoded.text, path);
}

function importAll(files: readonly string[], sidecarPath: string | undefined): Import {
  const read = readSidecar(sidecarPath);
  if ("mistakes" in read) return { records: [], questions: [], refused: read.mistakes.map((reason) => ({ file: sidecarPath ?? "", reason })) };
  const given = files.map(readGiven);
  const result = importFiles(given.filter((file) => "bytes" in file), read.sidecar);
  return { ...result, refused: [...given.filter((file) => "reason" in file), ...result.refused] };
}

/** Writes when nothing hinders; what hinders is refused, so that the command ends with 1. */
function write(result: Import): Import {
  const root = process.cwd();
  const hindering = hindrances(result, (id) => existsSync(recordPath(root, id)));
  if (hindering.length > 0) return { ...result, refused: [...result.refused, ...hindering.filter(({ file }) => file !== "")] };
  for (const path of writeRecords(root, result.records)) console.error(`✓ ${path}`);
  return result;
}

function report({ records, questions, refused }: Import): void {
  for (const { id, metrics, leftOut, flags, source } of records) console.error(`· ${source.file}: ${id}: ${source.harness}, ${metrics.length} figures, ${leftOut.length} left out${flags.map(({ flag, note }) => `\n    ${flag}: ${note}`).join("")}`);
  for (const { file, field, why } of questions) console.error(`? ${file}  ${field}: ${why}`);
  for (const { file, reason } of refused) console.error(`✖ ${file}  ${reason}`);
  console.error(`${records.length} records, ${questions.filter(isRequired).length} required of ${questions.length} questions, ${refused.length} refused`);
}

/** @returns the exit code: 1 when anything was refused. */
export function importCommand(args: readonly string[]): number {
  const { values, positionals } = parseFlags(args, { sidecar: { type: "string" }, json: { type: "boolean" }, write: { type: "boolean" } }, true);
  if (positionals.length === 0) misused("no file given");
  const imported = importAll(positionals, typeof values["sidecar"] === "string" ? values["sidecar"] : undefined);
  const result = values["write"] === true ? write(imported) : imported;
  report(result);
  if (values["json"] === true) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return result.refused.length > 0 ? 1 : 0;
}
