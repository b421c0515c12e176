/** The seal of a published edition, and the digests by which a changed line is found. */
import { createHash } from "node:crypto";

/** The files of an edition by their path below its folder, line ends as LF. */
export type Files = ReadonlyMap<string, string>;

export const PUBLISHED = "published.json";
export const RECORD = "record.json";

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** sha256 over the name and text of every file but `published.json`, in the order of their names. */
export function sealOf(files: Files): string {
  const hash = createHash("sha256");
  for (const name of [...files.keys()].filter((key) => key !== PUBLISHED).sort(byName)) hash.update(`${name}\0${files.get(name)}\0`);
  return hash.digest("hex");
}

export const lineDigests = (text: string): string[] => text.split("\n").map((line) => createHash("sha256").update(line).digest("hex").slice(0, 8));

/** The digests of every markdown file of an edition. */
export const digestsOf = (files: Files): Record<string, string[]> =>
  Object.fromEntries([...files].filter(([name]) => name.endsWith(".md")).sort(([a], [b]) => byName(a, b)).map(([name, text]) => [name, lineDigests(text)]));

/** Lines, from 1, at which a text differs from its digests; lines that are gone count as a change of the last one. */
export function changedLines(text: string, digests: readonly string[]): number[] {
  const now = lineDigests(text);
  const changed = now.flatMap((digest, index) => (digest === digests[index] ? [] : [index + 1]));
  return changed.length === 0 && now.length < digests.length ? [now.length] : changed;
}
