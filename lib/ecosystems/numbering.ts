/** The notes of the pages that draw the maps: cited claims in reading order. */
import { numberNotes, type Numbering, proseOf } from "@/lib/links";
import { refOf } from "./entries";
import type { EcosystemMap, Question } from "./model";

/** A map's own text, then what its entries rest on. */
export function numberMap({ name, body, entries }: EcosystemMap): Numbering {
  const rests = entries.flatMap((entry) => [entry.unreached, entry.declining?.claim].flatMap((ref) => (ref === undefined ? [] : [refOf(entry, ref)])));
  const said = entries.flatMap(({ slug, facts }) => facts.map(({ statement = "" }) => ({ text: statement, subject: slug })));
  return numberNotes([], [proseOf(name, body), { text: rests.map((ref) => `:cite[${ref}]`).join(" "), subject: name }, ...said]);
}

export const numberQuestions = (questions: readonly Question[]): Numbering => numberNotes([], questions.map(({ reading = "" }) => ({ text: reading, subject: "questions" })));
