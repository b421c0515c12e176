/** edition -- new YYYY-MM */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { EDITIONS } from "@/lib/editions/archive";
import { monthsBetween } from "@/lib/editions/months";
import { requireNewMonth } from "@/lib/editions/requests";
import { scaffold } from "@/lib/editions/scaffold";
import { writeEdition } from "@/lib/editions/write";
import type { Command } from "./arguments";
import { readHere, requireSound } from "./here";

export function makeNew({ operands: [month = ""], today }: Command): number {
  const here = readHere();
  const folders = existsSync(EDITIONS) ? readdirSync(EDITIONS) : [];
  const newest = requireNewMonth(here.catalog, folders, month, today);
  requireSound(here, `${month} was not made`);
  const files = scaffold(here.catalog, newest, here.folders.get(newest.month) ?? new Map<string, string>(), month);
  writeEdition(process.cwd(), month, files);
  const marked = [...files.values()].filter((text) => /^carried:/m.test(text)).length;
  const missed = monthsBetween(newest.month, month);
  const lines = [
    `✓ ${join(EDITIONS, month)}: ${files.size} files, ${marked} of them with words carried over from ${newest.month}`,
    ...(newest.published === undefined ? [`· ${newest.month} was never published; it stays a draft`] : []),
    ...(missed.length > 0 ? [`· no edition was made for ${missed.join(", ")}; none is invented`] : []),
    "",
    "Next:",
    `  1. write ${EDITIONS}/${month}/changes/<slug>.md; what was recorded since stands as comments in edition.md`,
    `  2. read each carried file: write it anew and take out "carried:", or add  reviewed: "${today}"`,
    `  3. npm run edition -- status ${month}   says what is left`,
  ];
  console.error(lines.join("\n"));
  return 0;
}
