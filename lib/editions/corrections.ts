/** Corrections undone, so that a published edition can be compared with its seal; and found again in the text they correct. */
import type { Correction } from "@/lib/catalog/model";
import { changedLines, type Files } from "./seal";

/** The first occurrence only; the replacement is taken literally. */
export function replaceOnce(text: string, from: string, to: string): string {
  const at = text.indexOf(from);
  return at === -1 ? text : `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}

/** A corrected file as it was published. A correction whose file was left alone changes nothing. */
export function undoCorrections(text: string, corrections: readonly Correction[], digests: readonly string[]): string {
  const faults = (candidate: string) => changedLines(candidate, digests).length;
  return corrections.reduce((now, { data: { said, shouldSay } }) => {
    const before = replaceOnce(now, shouldSay, said);
    return faults(before) < faults(now) ? before : now;
  }, text);
}

/** All files of an edition as they were published, as far as corrections explain the difference. */
export function filesAsPublished(files: Files, lines: Readonly<Record<string, readonly string[]>>, corrections: readonly Correction[]): Map<string, string> {
  return new Map([...files].map(([name, text]) => [name, undoCorrections(text, corrections.filter(({ data }) => data.file === name), lines[name] ?? [])]));
}
