/** A changed byte in a published edition, unless a correction names it. */
import type { Correction } from "@/lib/catalog/model";
import { type Finding, show } from "@/lib/catalog/problem";
import { type Archived, EDITIONS } from "./archive";
import { filesAsPublished } from "./corrections";
import { changedLines, PUBLISHED, RECORD, sealOf } from "./seal";

const remedy = (file: string, name: string) => `Put the line back (git restore ${file}), or write content/corrections/YYYY-MM-DD-<slug>.md with edition, file: ${name}, said and shouldSay.`;

/** Findings at the changed line; at the file where one is missing, added, or is the record itself. */
export function changedBytes({ month, record, published, files }: Archived, corrections: readonly Correction[]): Finding[] {
  const before = filesAsPublished(files, record.lines, corrections.filter(({ data }) => data.edition === month));
  if (sealOf(before) === published.sha256) return [];
  const found = [...missing(month, record.lines, before), ...[...before].flatMap(([name, text]) => changesOf(month, name, text, record.lines[name]))];
  return found.length > 0 ? found : [recordItself(month)];
}

function missing(month: string, lines: Archived["record"]["lines"], before: ReadonlyMap<string, string>): Finding[] {
  return Object.keys(lines).filter((name) => !before.has(name)).map((name) => {
    const file = `${EDITIONS}/${month}/${name}`;
    return { place: { file: `${EDITIONS}/${month}/${PUBLISHED}`, line: 1 }, field: name, expected: `the file ${file}, which was published`, got: "nothing", fix: `Put it back: git restore ${file}`, rule: "published-edition" };
  });
}

function changesOf(month: string, name: string, text: string, digests: readonly string[] | undefined): Finding[] {
  if (name === PUBLISHED || name === RECORD) return [];
  const file = `${EDITIONS}/${month}/${name}`;
  if (digests === undefined) return [{ place: { file, line: 1 }, field: "file", expected: "no file that was not published", got: show(name), fix: `Move it out of ${EDITIONS}/${month}: a published edition is closed.`, rule: "published-edition" }];
  const lines = text.split("\n");
  // Where lines were added or taken away everything below is shifted: the first one says it.
  const changed = changedLines(text, digests);
  const shown = lines.length === digests.length ? changed : changed.slice(0, 1);
  return shown.map((line) => ({ place: { file, line }, field: "published text", expected: `the line as it was published in ${month}`, got: show(lines[line - 1] ?? ""), fix: remedy(file, name), rule: "published-edition" }));
}

const recordItself = (month: string): Finding => ({
  place: { file: `${EDITIONS}/${month}/${RECORD}`, line: 1 },
  field: "seal",
  expected: `the bytes that ${PUBLISHED} was sealed over`,
  got: "a record or a seal that was changed",
  fix: `Put both back: git restore ${EDITIONS}/${month}/${RECORD} ${EDITIONS}/${month}/${PUBLISHED}. Records are never edited; corrections stand beside them.`,
  rule: "published-edition",
});
