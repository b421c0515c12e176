/** The only door of the cost model to the disk: rows in, constants and validation out. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const ROWS_FILE = "content/cost-model/rows.json";
export const CONSTANTS_FILE = "lib/cost-model/constants.json";
export const VALIDATION_FILE = "lib/cost-model/validation.json";

/** What a JSON file holds, or in words why it cannot be read. */
export function readJson(path: string): { data: unknown } | { reason: string } {
  try {
    const data: unknown = JSON.parse(readFileSync(path, "utf8"));
    return { data };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

const DIGITS = 6;

/** Writes a file of the repository as JSON with a final line break, numbers to six significant digits. */
export function writeJson(root: string, file: string, value: unknown): void {
  const short = (_: string, entry: unknown) => (typeof entry === "number" ? Number(entry.toPrecision(DIGITS)) : entry);
  writeFileSync(join(root, file), `${JSON.stringify(value, short, 1)}\n`);
}
