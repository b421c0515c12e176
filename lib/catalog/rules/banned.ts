/** A phrase that was traced and dropped stands on no other page. */
import { type Finding, type Place, show } from "../problem";
import type { Context } from "./context";

export function droppedPhrases({ seed, content, facts }: Context): Finding[] {
  const texts: { text: string; place: Place }[] = [
    ...[...facts.claims.values()].map(({ statement = "", place }) => ({ text: statement, place })),
    ...seed.runtimes.map(({ data, place }) => ({ text: data.summary, place })),
    ...Object.values(content).flat().map(({ body }) => body),
  ];
  return content.checked.flatMap(({ data, place: origin }) =>
    data.banned.flatMap((phrase) =>
      texts.filter(({ text, place }) => place.file !== origin.file && text.toLowerCase().includes(phrase.toLowerCase())).map(({ text, place }) => ({
        place: place.line === undefined ? place : { file: place.file, line: place.line + text.slice(0, text.toLowerCase().indexOf(phrase.toLowerCase())).split("\n").length - 1 },
        field: "text", expected: `other words than ${show(phrase)}, which ${origin.file} traced and dropped`, got: show(phrase), fix: `Say instead: ${data.sayInstead}`, rule: "dropped-phrase",
      })),
    ),
  );
}
