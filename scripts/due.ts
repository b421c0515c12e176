/** npm run due [-- --json] [--today YYYY-MM-DD]: what is due today; exit 1 when an edition is overdue. */
import { formatDate } from "@/lib/catalog";
import { type Due, dueOn } from "@/lib/editions/due";
import { plural } from "@/lib/editions/words";
import { readDueCommand, UsageError } from "./edition/arguments";
import { readHere } from "./edition/here";

const USAGE = "usage: npm run due [-- --json] [--today YYYY-MM-DD]";

const STATES: Record<Due["edition"]["state"], string> = { published: "is published", draft: "is a draft, with nothing left unread", unfinished: "is a draft with carried words that nobody has read again", missing: "is missing" };

function words({ edition: { month, due, state, overdue }, claims: { expired, expiring }, today }: Due): string {
  const outrun = expired.filter(({ outrunBy }) => outrunBy !== undefined);
  return [
    `${overdue ? "✖" : "✓"} edition ${month} ${STATES[state]}; ${due === today ? "it is due today" : `due ${formatDate(due)}`}${overdue ? ": overdue" : ""}`,
    ...(state === "missing" ? [`  npm run edition -- new ${month}`] : []),
    ...(state === "unfinished" || state === "draft" ? [`  npm run edition -- status ${month}`] : []),
    "",
    `${plural(expired.length, "claim")} past the term${outrun.length === 0 ? "" : `, ${outrun.length} of them behind a newer release`}; ${expiring.length} more within 30 days`,
    ...bySubject(expired.map(({ ref, outrunBy, freshUntil }) => ({ ref, note: outrunBy === undefined ? (freshUntil ?? "") : `${outrunBy} is out` })), "past"),
    ...bySubject(expiring.map(({ ref, freshUntil }) => ({ ref, note: freshUntil })), "soon"),
  ].join("\n");
}

/** One line a runtime, with the claim that has waited longest; the rest is in --json. */
function bySubject(entries: readonly { ref: string; note: string }[], word: string): string[] {
  const groups = grouped(entries);
  return [...groups].map(([subject, [first, ...rest]]) => `  ${word}  ${subject.padEnd(24)} ${first?.ref.split("/")[1]} (${first?.note})${rest.length === 0 ? "" : ` and ${rest.length} more`}`);
}

function grouped(entries: readonly { ref: string; note: string }[]): Map<string, { ref: string; note: string }[]> {
  const groups = new Map<string, { ref: string; note: string }[]>();
  for (const entry of [...entries].sort((a, b) => (a.note < b.note ? -1 : 1))) {
    const subject = entry.ref.split("/")[0] ?? "";
    groups.set(subject, [...(groups.get(subject) ?? []), entry]);
  }
  return groups;
}

try {
  const { today, json } = readDueCommand(process.argv.slice(2), new Date());
  const due = dueOn(readHere().catalog, today);
  if (json) console.log(JSON.stringify(due, null, 2));
  else console.error(words(due));
  process.exitCode = due.overdue ? 1 : 0;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
