/** Which texts of the editors were written anew between two records, how long they are, and what they newly link. */
import { directivesIn } from "@/lib/markdown/cited";
import type { EditionRecord } from "./record";

export interface FramingChange {
  /** Below the edition's folder; a runtime's page from the repository's root. */
  file: string;
  /** 0 where there was no such text. */
  wordsBefore: number;
  wordsAfter: number;
  /** Claims cited, runtimes named and addresses that the older text did not hold. */
  linksAdded: string[];
}

export function framingChanges(a: EditionRecord, b: EditionRecord): FramingChange[] {
  const [before, after] = [textsOf(a), textsOf(b)];
  // What changed in an earlier month is not told again: its files are gone from the next edition as a matter of course.
  const told = (file: string) => a.month !== b.month && file.startsWith("changes/") && !after.has(file);
  const files = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file) && !told(file));
  return files.map((file) => {
    const [old, now] = [before.get(file) ?? "", after.get(file) ?? ""];
    const known = new Set(linksIn(old));
    return { file, wordsBefore: countWords(old), wordsAfter: countWords(now), linksAdded: linksIn(now).filter((link) => !known.has(link)) };
  });
}

function textsOf({ framing, runtimes }: EditionRecord): Map<string, string> {
  return new Map([
    ["edition.md", [framing.title, framing.description, framing.intro].join("\n\n")],
    ...framing.zones.map(({ slug, title, summary, body }): [string, string] => [`zones/${slug}.md`, [title, summary, body].join("\n\n")]),
    ...framing.changes.map(({ slug, title, body }): [string, string] => [`changes/${slug}.md`, [title, body].join("\n\n")]),
    ...framing.winners.map(({ slug, title, body, unless }): [string, string] => [`winners/${slug}.md`, [title, body, unless].join("\n\n")]),
    ...framing.declining.map(({ slug, summary, body, migration, stillFineIf }): [string, string] => [`declining/${slug}.md`, [summary, body, ...migration, stillFineIf].join("\n\n")]),
    ...runtimes.map(({ slug, judgements: { chooseWhen, lookElsewhereWhen, bitesFirst } }): [string, string] => [`content/runtimes/${slug}.md`, [chooseWhen, lookElsewhereWhen, bitesFirst].join("\n\n")]),
  ]);
}

/** Words of prose; directives are links, not words. */
function countWords(text: string): number {
  return text.replaceAll(/:(?:cite|claim|runtime|term)\[[^\]]*\]/g, " ").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function linksIn(text: string): string[] {
  const addresses = [...text.matchAll(/https?:\/\/[^\s)>\]]+/g)].map(([address]) => address);
  return [...new Set([...directivesIn(text).map(({ label }) => label), ...addresses])];
}
