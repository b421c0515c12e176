/** The words after `npm run edition --` as a command, or a usage error with the nearest match. */
import { parseArgs } from "node:util";
import { nearMatches } from "@/lib/catalog/near";
import { isDay } from "@/lib/editions/months";

export const USAGE = `usage: npm run edition -- new YYYY-MM
       npm run edition -- status [YYYY-MM] [--json]
       npm run edition -- publish YYYY-MM
       npm run edition -- diff YYYY-MM <YYYY-MM | live> [--json]
       npm run edition -- diff --base <git ref> [--json]
  --today YYYY-MM-DD  reckon as on that day`;

const NAMES = ["new", "status", "publish", "diff"] as const;
const OPTIONS = { json: { type: "boolean", default: false }, today: { type: "string" }, base: { type: "string" } } as const;

export interface Command {
  name: (typeof NAMES)[number];
  /** Months, or "live". */
  operands: string[];
  json: boolean;
  today: string;
  base: string | undefined;
}

/** Wrong usage: exit 2. */
export class UsageError extends Error {}

export function readCommand(words: string[], now: Date): Command {
  const { values, positionals } = parse(words);
  const [first, ...operands] = positionals;
  const name = NAMES.find((candidate) => candidate === first);
  if (name === undefined) throw new UsageError(first === undefined ? "Say what to do." : `Unknown command "${first}".${near(first, NAMES)}`);
  const command: Command = { name, operands, json: values.json, today: todayOf(values.today, now), base: values.base };
  requireOperands(command);
  return command;
}

/** The words after `npm run due --`. */
export function readDueCommand(words: string[], now: Date): Pick<Command, "json" | "today"> {
  const { values, positionals } = parse(words, ["json", "today"]);
  if (positionals.length > 0) throw new UsageError(`due takes no words: "${positionals.join(" ")}".`);
  return { json: values.json, today: todayOf(values.today, now) };
}

function parse(words: string[], known: readonly string[] = Object.keys(OPTIONS)) {
  const strange = words.find((word) => word.startsWith("-") && !known.some((option) => word === `--${option}` || word.startsWith(`--${option}=`)));
  if (strange !== undefined) throw new UsageError(`Unknown option "${strange}".${near(strange, known.map((option) => `--${option}`))}`);
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The day of `--today`, or the clock's. */
export function todayOf(option: string | undefined, now: Date): string {
  if (option === undefined) return now.toISOString().slice(0, 10);
  if (isDay(option)) return option;
  throw new UsageError(`"${option}" is not a day of the calendar. Write --today YYYY-MM-DD.`);
}

export function near(word: string, known: readonly string[]): string {
  const [match] = nearMatches(word, known);
  return match === undefined ? "" : ` Did you mean "${match}"?`;
}

const WANTED: Record<Command["name"], readonly number[]> = { new: [1], status: [0, 1], publish: [1], diff: [2] };

function requireOperands({ name, operands, base }: Command): void {
  if (name !== "diff" && base !== undefined) throw new UsageError("--base belongs to diff.");
  const wanted = base === undefined ? WANTED[name] : [0];
  if (wanted.includes(operands.length)) return;
  throw new UsageError(base !== undefined ? "diff --base compares a git reference with the working tree and takes no months." : `"${name}" takes ${name === "diff" ? "two months, the second of which may be live" : name === "status" ? "one month at most" : "one month"}; ${operands.length === 0 ? "none was given" : `given: ${operands.join(" ")}`}.`);
}
