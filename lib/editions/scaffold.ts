/** A new month from the newest edition: words carried over and marked, dates filled in, changes left to be written. Pure. */
import { type Catalog, type Edition, formatDate } from "@/lib/catalog";
import { candidatesSince } from "./candidates";
import { type Document, hasEntry, readDocument, withEntry, without, writeDocument } from "./front-matter";
import { addMonths, firstBusinessDay } from "./months";
import type { Files } from "./seal";

/** Facts stay where they were stated; a mark belongs to the month that set it. */
const LEFT_BEHIND = ["sources", "claims", "reviewed"];

/** @param files The newest edition's. @returns The files of the new one. */
export function scaffold(catalog: Catalog, newest: Edition, files: Files, month: string): Map<string, string> {
  const markdown = [...files].filter(([name]) => name.endsWith(".md") && !name.startsWith("changes/"));
  return new Map(markdown.map(([name, text]) => [name, carriedOver(name, text)]));

  function carriedOver(name: string, text: string): string {
    const document = without(readDocument(text), LEFT_BEHIND);
    if (name === "updates.md") return writeDocument({ entries: [], body: withDates(document.body, newest, month) });
    const marked = hasEntry(document, "carried") ? document : withEntry(document, "carried", `"${newest.month}"`);
    return writeDocument(name === "edition.md" ? dated(marked, catalog, newest, month) : marked);
  }
}

function dated(document: Document, catalog: Catalog, newest: Edition, month: string): Document {
  const framed = firstBusinessDay(month);
  const filled = withEntry(withEntry(withEntry(document, "framed", `"${framed}"`), "nextDue", `"${firstBusinessDay(addMonths(month, 1))}"`), "covers", `"${formatDate(newest.data.framed, { long: true })} to ${formatDate(framed, { long: true })}"`);
  const found = candidatesSince(catalog, newest.data.framed);
  const comments = [
    `# What changed: write changes/<slug>.md for what matters to a reader. Recorded since ${newest.data.framed}:`,
    ...(found.length === 0 ? ["#   nothing yet"] : found.map(({ date, what, ref }) => `#   ${date}  ${what}  (${ref})`)),
  ];
  return { ...filled, entries: filled.entries.map((entry, index, all) => (index === all.length - 1 ? { ...entry, lines: [...entry.lines, ...comments] } : entry)) };
}

/** The days that the text on updating names, moved on by one edition. */
function withDates(text: string, { data: { framed, nextDue } }: Edition, month: string): string {
  const long = (day: string) => formatDate(day, { long: true });
  const moved = new Map([[long(framed), long(firstBusinessDay(month))], [long(nextDue), long(firstBusinessDay(addMonths(month, 1)))]]);
  return text.replaceAll(new RegExp([...moved.keys()].join("|"), "g"), (day) => moved.get(day) ?? day);
}
