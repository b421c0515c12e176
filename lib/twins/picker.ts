/** The twins of the picker: its questions and lines, and one situation with its whole answer. */
import { type Catalog, claimByRef, pickerPolicy, pickerTree, runtimeBySlug, type Situation, type Tree } from "@/lib/catalog";
import { commandOf } from "@/lib/picker/constraints";
import { linesOf } from "@/lib/picker/lines";
import type { Picked } from "@/lib/picker/pick";
import { capabilityName, situationsInOrder, type SituationView, stepsOf, viewSituation } from "@/lib/picker/view";
import { numberSituation } from "@/lib/numbering";
import { permalink, routes } from "@/lib/routes";
import { Twin } from "./write";

const link = (name: string, href: string) => `[${name}](${permalink(href)})`;

export function pickTwin(catalog: Catalog): string {
  const { data, body } = pickerTree(catalog);
  const policy = pickerPolicy(catalog);
  const twin = new Twin(catalog, data.title, routes.pick(), data.lede).heading("Questions").items(pathsOf(data.tree));
  twin.heading("Every situation").items(situationsInOrder(catalog).map(({ slug, data: { title, question, choice } }) => `${link(title, routes.situation(slug))}: ${question} Our choice: ${runtimeBySlug(catalog, choice.runtime).name}.`));
  twin.prose(body, policy.slug).heading(policy.data.title).prose(policy.body, policy.slug);
  for (const { title, reason, rests } of linesOf(policy.data, capabilityName(catalog))) twin.judgement(title, reason, rests, policy.slug);
  return twin.claims([...catalog.claims.values()].filter(({ subject }) => subject === policy.slug)).end();
}

/** Every way through the questions, with the situations at its end. */
const pathsOf = ({ ask, answers }: Tree["data"]["tree"], before = ""): string[] =>
  answers.flatMap(({ answer, situations = [], next }) => {
    const path = `${before}${ask} ${answer}. `;
    return next === undefined ? [`${path}${situations.map((slug) => link(slug, routes.situation(slug))).join(", ")}`] : pathsOf(next, path);
  });

export function situationTwin(catalog: Catalog, situation: Situation): string {
  const { slug, data, body } = situation;
  const view = viewSituation(catalog, situation);
  const { chosen, lines } = view;
  const twin = new Twin(catalog, data.title, routes.situation(slug), data.question);
  twin.judgement(`Our choice, ${chosen.name}`, data.choice.text, data.choice.rests, slug);
  twin.heading("Start it").items(stepsOf(catalog, situation).map(({ command, purpose }) => `${purpose === undefined ? "" : `${purpose}: `}\`${command.replaceAll("\n", " ; ")}\``));
  twin.judgement("What bites first", chosen.bitesFirst.text, chosen.bitesFirst.rests, chosen.slug).judgement("What it gives up", data.givesUp.text, data.givesUp.rests, slug);
  twin.heading("Why").prose(body, slug).heading("What would change the answer");
  for (const { when, answer, rests } of data.changes) twin.judgement(`If ${when}`, answer, rests, slug);
  placements(twin, view, catalog);
  for (const { title, reason, rests } of lines) twin.judgement(title, reason, rests, slug);
  twin.heading("Claims").claims([...numberSituation(situation, chosen, lines).keys()].map((ref) => claimByRef(catalog, ref)));
  return twin.heading("The same in a terminal").text(`\`${commandOf(view.demands)}\``, slug).end();
}

function placements(twin: Twin, { picked, phrase }: SituationView, catalog: Catalog): void {
  const item = (slug: string, words: string, claims: readonly string[]) => `${link(runtimeBySlug(catalog, slug).name, routes.runtime(slug))}: ${words} (${claims.join(", ")})`;
  const { fits, conditional, cannotTell, eliminated, relax }: Picked = picked;
  twin.heading(`Fits: ${fits.length}`).items(fits.map(({ slug, place, claims }) => item(slug, place, claims)));
  twin.heading(`Fits with conditions: ${conditional.length}`).items(conditional.map(({ slug, condition, claims }) => item(slug, condition, claims)));
  twin.heading(`Cannot tell: ${cannotTell.length}`).items(cannotTell.map(({ slug, capability, claims }) => item(slug, `unknown: ${capability}.`, claims)));
  twin.heading(`Eliminated: ${eliminated.length}`).items(eliminated.map(({ slug, constraint, reason, claims }) => item(slug, `${phrase(constraint)}. ${reason}`, claims)));
  twin.heading("What giving up a constraint brings back").items(relax.map(({ constraint, gains }) => `Without ${phrase(constraint)}: ${gains.map((slug) => runtimeBySlug(catalog, slug).name).join(", ")}.`));
}
