/** The twins of the ecosystem maps and of the questions. */
import { type Catalog, label } from "@/lib/catalog";
import { claimsAt, claimsOfMap, layersOf, refOf } from "@/lib/ecosystems/entries";
import { revisionsOf } from "@/lib/ecosystems/history";
import type { EcosystemMap, Path, Question } from "@/lib/ecosystems/model";
import { graphFor, nameOf, verbOf } from "@/lib/ecosystems/places";
import { answer } from "@/lib/ecosystems/questions";
import { KIND_WORDS } from "@/lib/ecosystems/words";
import { claimHref } from "@/lib/links";
import { sectionsOf } from "@/lib/markdown/sections";
import { permalink, routes } from "@/lib/routes";
import { Twin } from "./write";

export function ecosystemsTwin(catalog: Catalog): string {
  const { maps, questions } = catalog.ecosystems;
  const twin = new Twin(catalog, "Ecosystems", routes.ecosystems()).items(maps.map(({ name, data, entries }) => `[${data.title}](${permalink(routes.ecosystem(name))}): ${data.description} ${entries.length} entries.`));
  for (const question of questions) twin.heading(question.question).items(answerLines(catalog, question)).text(question.reading ?? "", "questions");
  return twin.end();
}

/** One line a path; the relation words lead to the claims. */
function answerLines(catalog: Catalog, question: Question): string[] {
  const graph = graphFor(catalog);
  const hop = (edge: Path[number]) => ` [${verbOf(graph, edge)}](${permalink(claimHref(catalog, edge.ref))})${edge.partial === true ? " (in part)" : ""} ${nameOf(graph, edge.to)}`;
  return answer(graph, question).map(({ from, path }) => `${nameOf(graph, from)}${path.map(hop).join("")}`);
}

export function ecosystemTwin(catalog: Catalog, map: EcosystemMap): string {
  const { name, data, body } = map;
  const twin = new Twin(catalog, data.title, routes.ecosystem(name), data.lede);
  for (const { title, text } of sectionsOf(body.text)) twin.heading(title).text(text, name);
  if (data.history !== undefined) twin.heading("Revisions").items(revisionsOf(catalog, data.history).map(({ revision, removed, deprecated }) => `${revision}: removed ${removed.map(({ statement }) => statement).join(" ") || "nothing that its changelog names"}; deprecated ${deprecated.map(({ statement }) => statement).join(" ") || "nothing that its changelog names"}`));
  for (const { kind, entries } of layersOf(map)) {
    twin.heading(KIND_WORDS[kind].many);
    for (const entry of entries) {
      const state = entry.declining === undefined ? "" : ` ${label(entry.declining.state)} since ${entry.declining.since}:cite[${refOf(entry, entry.declining.claim)}].`;
      const closed = entry.unreached === undefined ? "" : ` Reaches no runtime:cite[${refOf(entry, entry.unreached)}].`;
      twin.heading(entry.name, 3).text(`${entry.summary}${state}${closed}`, entry.slug).claims(claimsAt(catalog, entry));
    }
  }
  const own = claimsOfMap(catalog, map);
  return (own.length === 0 ? twin : twin.heading("More facts").claims(own)).end();
}
