/** npm run cost-model -- check FILE.json [--json] | -- fit [--today YYYY-MM-DD] | -- explain ROW.json: predicts published measurements, and fits the constants to them. */
import { parseArgs } from "node:util";
import { nearMatches } from "@/lib/catalog/near";
import { checkRows } from "@/lib/cost-model/check-rows";
import { CONSTANTS } from "@/lib/cost-model/current";
import type { Row } from "@/lib/cost-model/describe/row";
import { explainRow } from "@/lib/cost-model/explain";
import { fitAll } from "@/lib/cost-model/fit/command";
import { formatResults, formatRowProblems, formatSummaries, formatValidation } from "@/lib/cost-model/format";
import { parseRows } from "@/lib/cost-model/parse-rows";
import { summariseByClass } from "@/lib/cost-model/score";
import { CONSTANTS_FILE, readJson, ROWS_FILE, VALIDATION_FILE, writeJson } from "@/lib/cost-model/store";
import { VALIDATION } from "@/lib/cost-model/validation/current";

const COMMANDS = ["check", "fit", "explain"];
const USAGE = "usage: npm run cost-model -- check FILE.json [--json] | -- fit [--today YYYY-MM-DD] | -- explain ROW.json";

function usage(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false }, today: { type: "string" } } });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

/** The rows of a file; ends the command with every mistake in it. */
function rowsOf(file: string, needsMeasured: boolean): Row[] {
  const read = readJson(file);
  const parsed = "reason" in read ? { problems: [{ index: -1, field: "JSON", expected: "a file that can be read and parsed", got: read.reason }] } : parseRows(read.data, needsMeasured);
  if ("rows" in parsed) return parsed.rows;
  console.error(formatRowProblems(file, parsed.problems));
  process.exit(1);
}

function check(file: string, json: boolean): void {
  const results = checkRows(rowsOf(file, true), CONSTANTS);
  const summary = summariseByClass(results);
  if (json) console.log(JSON.stringify({ rows: results, summary }, null, 1));
  else console.log([formatResults(results), formatSummaries(summary), formatValidation(VALIDATION)].join("\n\n"));
}

function fit(today: string | undefined): void {
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) usage(`--today takes YYYY-MM-DD, not "${today}"`);
  const { constants, validation } = fitAll(rowsOf(ROWS_FILE, true), today);
  writeJson(".", CONSTANTS_FILE, constants);
  writeJson(".", VALIDATION_FILE, validation);
  console.log(`${formatValidation(validation)}\n\n${formatSummaries(validation.inSample)}`);
}

const { values, positionals: [command, file, ...rest] } = options();
if (command === undefined || !COMMANDS.includes(command)) usage(command === undefined ? "a command is missing" : `unknown command "${command}"${nearMatches(command, COMMANDS).map((near) => `; did you mean "${near}"?`).join("")}`);
if (rest.length > 0) usage(`one file at a time, not also "${rest.join(" ")}"`);
if (command === "fit") {
  if (file !== undefined) usage(`fit reads ${ROWS_FILE}, not "${file}"`);
  fit(values.today);
} else if (file === undefined) usage(`${command} needs a file`);
else if (command === "check") check(file, values.json);
else console.log(rowsOf(file, false).map((row) => explainRow(row, CONSTANTS, VALIDATION.bands)).join("\n\n"));
