/** Published editions are closed: their bytes, the pages of what they name, and corrections that fit what they correct. */
import { EDITIONS } from "@/lib/editions/archive";
import { filesAsPublished } from "@/lib/editions/corrections";
import { changedBytes } from "@/lib/editions/intact";
import { RECORD } from "@/lib/editions/seal";
import { nearMatches } from "../near";
import type { Parsed, ParsedContent } from "../parse";
import { type Finding, show } from "../problem";
import type { Context } from "./context";

export const publishedEditionsAreIntact = ({ archive, catalog }: Context): Finding[] => archive.flatMap((archived) => changedBytes(archived, catalog.corrections.toReversed()));

export function recordsLieInTheirMonth({ archive }: Context): Finding[] {
  return archive.filter(({ month, record }) => record.month !== month).map(({ month, record }) => ({
    place: { file: `${EDITIONS}/${month}/${RECORD}`, line: 1 }, field: "month", expected: show(month), got: show(record.month), fix: `Remove the copy ${EDITIONS}/${month}: a published edition lies in one folder.`, rule: "published-edition",
  }));
}

/** A runtime that a published edition names keeps an address: as a runtime, as a historical entry, or as an alias. */
export function publishedRuntimesKeepTheirPage({ archive, seed }: Context): Finding[] {
  const reachable = new Set(seed.runtimes.filter(({ data }) => data.unplaced === undefined).flatMap(({ data }) => [data.slug, ...data.aliases]));
  return archive.flatMap(({ month, record }) => record.runtimes.filter(({ slug }) => !reachable.has(slug)).map(({ slug }) => ({
    place: { file: "scripts/seed/tools.ts" }, field: `runtimes.${slug}`, expected: `a page for "${slug}", which the published edition ${month} names`, got: "nothing", fix: `Keep the record and mark it historical, or add "${slug}" to the aliases of the runtime it became.`, rule: "published-runtime",
  })));
}

type Filed = Parsed<ParsedContent["corrections"][number]["data"]>;

export function correctionsFitWhatTheyCorrect(context: Context): Finding[] {
  return context.content.corrections.flatMap((file) => [...wrongName(file), ...wrongEdition(file, context), ...wrongWords(file, context)]);
}

const at = ({ place }: Filed, field: string) => ({ ...place, path: [field] });

const wrongName = (file: Filed): Finding[] =>
  file.slug.startsWith(`${file.data.date}-`) ? [] : [{ place: at(file, "date"), field: "date", expected: "the day with which the file's name begins", got: show(file.data.date), fix: `Rename the file to content/corrections/${file.data.date}-${file.slug.slice(11)}.md, or correct the date.`, rule: "correction" }];

function wrongEdition(file: Filed, { archive }: Context): Finding[] {
  const months = archive.map(({ month }) => month);
  const found = archive.find(({ month }) => month === file.data.edition);
  if (found === undefined) return [{ place: at(file, "edition"), field: "edition", expected: months.length === 0 ? "a published edition; none is published yet" : `a published edition: ${months.join(", ")}`, got: show(file.data.edition), fix: "A draft needs no correction: change its text, and remove this file.", rule: "correction" }];
  return file.data.date >= found.published.publishedOn ? [] : [{ place: at(file, "date"), field: "date", expected: `a day from ${found.published.publishedOn}, when the edition was published`, got: show(file.data.date), fix: `Correct the date in ${file.place.file}, and in its name.`, rule: "correction" }];
}

function wrongWords(file: Filed, { archive, catalog }: Context): Finding[] {
  const { edition, file: name, said } = file.data;
  const archived = archive.find(({ month }) => month === edition);
  if (archived === undefined) return [];
  const text = filesAsPublished(archived.files, archived.record.lines, catalog.corrections.toReversed().filter(({ data }) => data.edition === edition)).get(name);
  if (text === undefined) {
    const [near] = nearMatches(name, archived.files.keys());
    return [{ place: at(file, "file"), field: "file", expected: `a file of ${EDITIONS}/${edition}`, got: show(name), fix: near === undefined ? `List the folder: ls ${EDITIONS}/${edition}` : `Write ${show(near)}.`, rule: "correction" }];
  }
  const times = text.split(said).length - 1;
  return times === 1 ? [] : [{ place: at(file, "said"), field: "said", expected: `words that stand once in ${EDITIONS}/${edition}/${name} as it was published`, got: `${show(said)}, which stands there ${times === 0 ? "nowhere" : `${times} times`}`, fix: "Copy the whole sentence from the file, its :cite[…] and punctuation included.", rule: "correction" }];
}
