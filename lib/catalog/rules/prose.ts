/** Prose keeps its word: no bare figure, no unknown directive, no reference that leads nowhere, no paragraph without a claim. */
import { directivesIn } from "@/lib/markdown/cited";
import { DRAWING_NAMES } from "@/lib/drawings/deep-dive/names";
import { ecosystemTexts } from "@/lib/ecosystems/texts";
import { lintMarkdown } from "@/lib/markdown/lint";
import { recordTexts, reviewProse } from "@/lib/reviews/texts";
import { resolveRef } from "../claims";
import type { Prose } from "../model";
import { suggest } from "../near";
import { type Finding, type Place, show } from "../problem";
import type { Context } from "./context";

interface Text {
  text: string;
  place: Place;
  subject: string;
  field: string;
  /** Every paragraph must cite a claim. */
  cited: boolean;
  /** The drawings it may show; none where left out. */
  drawings?: readonly string[];
  /** Level of the heading it stands under; the page's h1 where left out. */
  under?: number;
}

export function proseRules(context: Context): Finding[] {
  return [
    ...textsOf(context).flatMap((text) => [...lintFindings(text), ...danglingReferences(text, context)]),
    // Most statements hold nothing that could go wrong; parsing only the others keeps the check quick.
    ...claimTexts(context).filter(({ text }) => /[:<#!]/.test(text)).flatMap((text) => [...lintFindings(text).filter(({ rule }) => rule !== "figure-without-claim"), ...danglingReferences(text, context)]),
  ];
}

/** Statements, conditions, causes and remedies: figures may stand in them, for they are claims themselves. */
function claimTexts({ content, facts }: Context): Text[] {
  const text = (subject: string, place: Place, words: string | undefined, field: string): Text[] => (words === undefined ? [] : [{ text: words, place: { ...place, path: [...(place.path ?? []), field] }, subject, field, cited: false }]);
  return [
    ...recordTexts(content),
    ...[...facts.claims.values()].flatMap(({ subject, place, statement, conditions, reasoning }) => [...text(subject, place, statement, "statement"), ...text(subject, place, conditions, "conditions"), ...text(subject, place, reasoning, "reasoning")]),
    ...content.runtimePages.flatMap(({ slug, data, place }) =>
      data.notes.flatMap(({ cause, remedy }, index) => {
        const at = { ...place, path: [...(place.path ?? []), "notes", index] };
        return [...text(slug, at, cause, "cause"), ...text(slug, at, remedy, "remedy")];
      }),
    ),
  ];
}

/** Texts in which a figure needs a claim. Protocols, and what the reader of a situation has, are settings and are not among them. */
function textsOf({ seed, content }: Context): Text[] {
  const body = (file: { slug: string; body: Prose }, cited: boolean): Text => ({ text: file.body.text, place: file.body.place, subject: file.slug, field: "text", cited });
  const field = (slug: string, place: Place, text: string, ...path: PropertyKey[]): Text => ({ text, place: { ...place, path: [...(place.path ?? []), ...path] }, subject: slug, field: path.join("."), cited: false });
  return [
    ...seed.runtimes.map(({ data, place }) => field(data.slug, place, data.summary, "summary")),
    ...seed.zones.flatMap(({ data, place }) => data.also.map(({ reason }, index) => field(data.slug, place, reason, "also", index, "reason"))),
    ...content.runtimePages.flatMap((page) => [
      body(page, true),
      ...(["chooseWhen", "lookElsewhereWhen", "bitesFirst"] as const).map((name) => field(page.slug, page.place, page.data[name].text, name, "text")),
    ]),
    ...content.editions.flatMap((file) => [body(file, false), field(file.slug, file.place, file.data.description, "description")]),
    ...content.blurbs.flatMap((file) => [body(file, false), field(file.slug, file.place, file.data.summary, "summary")]),
    ...content.changes.flatMap((file) => [body(file, true), field(file.slug, file.place, file.data.title, "title")]),
    ...content.winners.flatMap((file) => [body(file, true), field(file.slug, file.place, file.data.unless, "unless")]),
    ...content.declining.flatMap((file) => [body(file, true), field(file.slug, file.place, file.data.summary, "summary"), field(file.slug, file.place, file.data.stillFineIf, "stillFineIf")]),
    ...content.opportunities.map((file) => body(file, true)),
    ...content.glossary.map((file) => body(file, true)),
    ...content.checked.flatMap((file) => [body(file, true), field(file.slug, file.place, file.data.sayInstead, "sayInstead")]),
    ...content.retrospectives.flatMap((file) => [body(file, true), field(file.slug, file.place, file.data.description, "description")]),
    ...content.corrections.flatMap((file) => [body(file, false), field(file.slug, file.place, file.data.shouldSay, "shouldSay")]),
    ...reviewProse(content),
    ...content.systems.flatMap((file) => [body(file, true), field(file.slug, file.place, file.data.description, "description"), field(file.slug, file.place, file.data.lede, "lede")]),
    ...content.systemSections.flatMap(({ system = "", ...file }) => [
      { ...body({ ...file, slug: system }, true), drawings: DRAWING_NAMES, under: 2 },
      field(system, file.place, file.data.takeaway, "takeaway"),
      field(system, file.place, file.data.ask.question, "ask", "question"),
    ]),
    ...content.situations.flatMap((file) => [
      body(file, true),
      field(file.slug, file.place, file.data.description, "description"),
      field(file.slug, file.place, file.data.choice.text, "choice", "text"),
      field(file.slug, file.place, file.data.givesUp.text, "givesUp", "text"),
      ...file.data.changes.map(({ answer }, index) => field(file.slug, file.place, answer, "changes", index, "answer")),
    ]),
    ...[...content.policy, ...content.tree, ...content.updates, ...content.pages, ...content.considered].map((file) => body(file, false)),
    ...ecosystemTexts(content),
  ];
}

const lineIn = (place: Place, line: number): Place => (place.line === undefined ? place : { file: place.file, line: place.line + line - 1 });

const lintFindings = ({ text, place, field, cited, drawings = [], under = 1 }: Text): Finding[] =>
  lintMarkdown(text, { cited, drawings, under }).map(({ line, field: what, ...mistake }) => ({ ...mistake, field: field === "text" ? what : field, place: lineIn(place, line) }));

function danglingReferences({ text, place, subject, field }: Text, { facts, catalog }: Context): Finding[] {
  const slugs = catalog.runtimes.map(({ slug }) => slug);
  const systems = catalog.systems.map(({ slug }) => slug);
  return directivesIn(text).flatMap(({ name, label, line }) => {
    const report = (expected: string, known: Iterable<string>, fix: string): Finding => ({ place: lineIn(place, line), field: field === "text" ? `:${name}[${label}]` : field, expected, got: show(label), fix: suggest(label, known, fix), rule: "dead-reference" });
    if (name === "runtime") return slugs.includes(label) ? [] : [report("the slug of a runtime with a page", slugs, "register the runtime first.")];
    if (name === "system") return systems.includes(label) ? [] : [report("the slug of a deep dive in content/systems", systems, `write content/systems/${label}.md.`)];
    if (name !== "claim" && name !== "cite") return [];
    const claim = facts.claims.get(resolveRef(label, subject));
    if (claim === undefined) return [report("the reference of a claim", facts.claims.keys(), "write the claim first.")];
    return name === "claim" && claim.value === undefined ? [report("a claim that has a value", [], "use :cite[…] for a claim that is a sentence.")] : [];
  });
}
