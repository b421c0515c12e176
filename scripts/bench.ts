/** npm run bench -- import FILE… [--sidecar FILE] [--json] [--write]: result files of ten harnesses to benchmark records. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { hindrances } from "@/lib/benchmarks/hindrances";
import { importFiles, type Import } from "@/lib/benchmarks/import";
import { isRequired } from "@/lib/benchmarks/questions";
import { readGiven, recordPath, writeRecords } from "@/lib/benchmarks/read";
import { parseSidecar, type Sidecar } from "@/lib/benchmarks/sidecar";
import { decodeBytes } from "@/lib/benchmarks/text/decode";
import { suggest } from "@/lib/catalog/near";

const USAGE = "usage: npm run bench -- import FILE… [--sidecar FILE] [--json] [--write]";
const COMMANDS = ["import"];
const FLAGS = ["--sidecar", "--json", "--write"];

function misused(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function options() {
  const [command = "", ...rest] = process.argv.slice(2);
  if (!COMMANDS.includes(command)) misused(command === "" ? "no command given" : `unknown command "${command}". ${suggest(command, COMMANDS, "")}`.replace("; or: ", ""));
  const unknown = rest.find((word) => word.startsWith("--") && !FLAGS.includes(word.split("=")[0] ?? word));
  if (unknown !== undefined) misused(`unknown flag "${unknown}". ${suggest(unknown, FLAGS, "")}`.replace("; or: ", ""));
  try {
    const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { sidecar: { type: "string" }, json: { type: "boolean", default: false }, write: { type: "boolean", default: false } } });
    return positionals.length === 0 ? misused("no file given") : { ...values, files: positionals };
  } catch (error) {
    return misused(error instanceof Error ? error.message : "wrong usage");
  }
}

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

const { files, sidecar, json, write: writing } = options();
const imported = importAll(files, sidecar);
const result = writing ? write(imported) : imported;
report(result);
if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
process.exitCode = result.refused.length > 0 ? 1 : 0;
