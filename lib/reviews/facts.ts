/** Records of reviews as claims: each with its id, its statement, and its source lines as sources. */
import { anchorOf } from "@/lib/catalog/anchor";
import type { ParsedContent, ParsedSeed } from "@/lib/catalog/parse";
import type { Place } from "@/lib/catalog/problem";
import type { Source } from "@/lib/catalog/schema/source";
import type { Origin, Reading } from "./schema/origin";

/** A record on its way into the book of claims. */
export interface RecordFact {
  subject: string;
  id: string;
  property: string;
  value?: string | undefined;
  statement: string;
  conditions?: string | undefined;
  origin: Origin;
  reading: Reading;
  /** The lines of `origin.code` as sources. */
  lines: { id: string; source: Source }[];
  place: Place;
}

type Stated = Pick<RecordFact, "id" | "property" | "statement"> & { value?: string | undefined; conditions?: string | undefined };
interface RecordFile<R> {
  slug: string;
  place: Place;
  data: { read: Reading; records: R[] };
}

export function recordFacts(seed: ParsedSeed, content: ParsedContent): RecordFact[] {
  const of = <R extends Origin>(files: readonly RecordFile<R>[], state: (record: R, slug: string) => Stated): RecordFact[] => files.flatMap((file) => file.data.records.map((record, index) => toFact(seed, file, record, index, state(record, file.slug))));
  const noteOf = (slug: string, id: string | undefined) => content.runtimePages.find((page) => page.slug === slug)?.data.notes.find((note) => note.id === id);
  return [
    ...of(content.reviewDefaults, ({ id, flag, value, depends }) => ({ id: `flag-${id}`, property: "flag-default", value, statement: `The default of \`${flag}\` is \`${value}\`.${depends === undefined ? "" : ` ${depends}`}` })),
    ...of(content.reviewMetrics, ({ id, name, tells, needs }) => ({ id: `metric-${id}`, property: "metric", value: name, statement: tells, ...(needs === undefined ? {} : { conditions: `needs ${needs}` }) })),
    ...of(content.reviewFailures, ({ id, symptom, note }, slug) => ({ id: `failure-${id}`, property: "failure", statement: symptom ?? noteOf(slug, note)?.symptom ?? noteOf(slug, note)?.rule ?? id })),
    ...of(content.reviewUpgrades, ({ version, breaks }) => ({ id: `upgrade-${anchorOf(version)}`, property: "upgrade", value: version, statement: breaks })),
    ...of(content.reviewPoints, ({ id, says }) => ({ id: `point-${id}`, property: "review-point", statement: says })),
  ];
}

function toFact<R extends Origin>(seed: ParsedSeed, { slug, place, data }: RecordFile<R>, origin: R, index: number, stated: Stated): RecordFact {
  const runtime = seed.runtimes.find((candidate) => candidate.data.slug === slug)?.data;
  const lines = origin.code.map((line) => ({ id: `review-${slug}-${anchorOf(line)}`, source: sourceOf(line, data.read, runtime?.repository ?? "", runtime?.name ?? slug) }));
  return { subject: slug, ...stated, origin, reading: data.read, lines, place: { file: place.file, path: ["records", index] } };
}

function sourceOf(line: string, { commit, committed, accessed }: Reading, repository: string, name: string): Source {
  const path = line.slice(0, line.indexOf("#"));
  return { title: line.replace("#", ", "), url: `${repository}/blob/${commit}/${line}`, publisher: `${name} project`, kind: /\.(md|mdx|rst|txt)$/.test(path) ? "docs" : "source-code", published: committed, accessed, interest: "maker" };
}

/** True of the source of a line that a review read, which nobody declared: its title is its path with its lines. */
export const isReadLine = ({ title, url }: Pick<Source, "title" | "url">): boolean => url.endsWith(`/${title.replace(/, (?=L\d)/, "#")}`) && title.includes(", L");
