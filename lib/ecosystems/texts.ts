/** The words of the maps in which a figure needs a claim and a reference must lead somewhere. */
import type { Prose } from "@/lib/catalog/model";
import type { ParsedContent } from "@/lib/catalog/parse";
import type { Place } from "@/lib/catalog/problem";

export interface MapText {
  text: string;
  place: Place;
  subject: string;
  field: string;
  cited: boolean;
}

export function ecosystemTexts({ entries, ecosystemMaps, questions }: ParsedContent): MapText[] {
  const field = (subject: string, place: Place, text: string, ...path: PropertyKey[]): MapText => ({ text, place: { ...place, path: [...(place.path ?? []), ...path] }, subject, field: path.join("."), cited: false });
  const body = (subject: string, { text, place }: Prose): MapText => ({ text, place, subject, field: "text", cited: true });
  return [
    ...entries.flatMap((file) => [field(file.slug, file.place, file.data.summary, "summary"), body(file.slug, file.body)]),
    ...ecosystemMaps.flatMap((file) => [field(file.slug, file.place, file.data.description, "description"), field(file.slug, file.place, file.data.lede, "lede"), body(file.slug, file.body)]),
    ...questions.flatMap((file) => file.data.questions.flatMap(({ reading }, index) => (reading === undefined ? [] : [field("questions", file.place, reading, "questions", index, "reading")]))),
  ];
}
