/** Flags of the bench commands; wrong usage ends with 2 and the nearest match. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearMatches } from "@/lib/catalog/near";

export const USAGE = `usage: npm run bench -- import FILE… [--sidecar FILE] [--json] [--write]
       npm run bench -- run --url http://…/v1 --model NAME --shape diverse|shared-prefix|structured|agent-loop
                            (--concurrency 1,4,16 | --rate 0.5,2) --out DIR [--requests N] [--scale 0.02] [--max-input N] [--max-output N]
                            [--warmup N] [--seed N] [--timeout SECONDS] [--ignore-eos] [--key-env NAME]
       npm run bench -- selftest`;

export function misused(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

/** "; did you mean …" when a known word is near, else nothing. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearMatches(word, known);
  return near.length === 0 ? "" : `. Write ${near.map((match) => `"${match}"`).join(" or ")}.`;
}

export function parseFlags(args: readonly string[], options: NonNullable<ParseArgsConfig["options"]>, allowPositionals = false) {
  const known = Object.keys(options).map((name) => `--${name}`);
  const stranger = args.find((word) => word.startsWith("--") && !known.includes(word.split("=")[0] ?? word));
  if (stranger !== undefined) misused(`unknown flag "${stranger}"${meant(stranger, known)}`);
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    return misused(error instanceof Error ? error.message : "wrong usage");
  }
}
