/** One situation as its page and its twin show it: the answer, the phrases of its constraints, and the lines that decided. */
import { type Catalog, claimByRef, pickerPolicy, pickerTree, PROPERTIES, type Runtime, runtimeBySlug, type Situation, situationBySlug, type Tree } from "@/lib/catalog";
import type { Drawn } from "./assessment";
import { type Demand, demandsOf, flagOf, phraseOf } from "./constraints";
import { type Line, linesOf } from "./lines";
import { pick, type Picked } from "./pick";

export interface SituationView {
  situation: Situation;
  chosen: Runtime;
  picked: Picked;
  demands: Demand[];
  /** A constraint as typed → in words. */
  phrase: (constraint: string) => string;
  /** The lines of the policy that had a part in a placement, in the policy's order. */
  lines: Line[];
  lineOf: (drawn: Drawn) => Line | undefined;
}

export const capabilityName = (catalog: Catalog) => (capability: string): string => catalog.capabilities.find(({ slug }) => slug === capability)?.name ?? capability;

export function viewSituation(catalog: Catalog, situation: Situation): SituationView {
  const picked = pick(catalog, situation.data.constraints);
  const demands = demandsOf(situation.data.constraints);
  const phrases = new Map(demands.map((demand) => [flagOf(demand), phraseOf(demand, capabilityName(catalog))]));
  const all = linesOf(pickerPolicy(catalog).data, capabilityName(catalog));
  const lineOf = ({ reason }: Drawn) => all.find((line) => line.reason === reason);
  const decided = new Set(decisions(picked).flatMap((drawn) => lineOf(drawn)?.id ?? []));
  return { situation, chosen: runtimeBySlug(catalog, situation.data.choice.runtime), picked, demands, phrase: (constraint) => phrases.get(constraint) ?? "these machines together", lines: all.filter(({ id }) => decided.has(id)), lineOf };
}

/** Lines behind assessments that kept a runtime from fitting plainly. */
const decisions = ({ conditional, eliminated }: Picked): Drawn[] =>
  [...conditional, ...eliminated].flatMap(({ details }) => details.filter(({ verdict }) => verdict === "conditional" || verdict === "eliminated").flatMap(({ drawn }) => drawn ?? []));

/** What a claim is of, for a link beside a runtime: a capability, a property, a relation, or its id in words. */
export function factName(catalog: Catalog, ref: string, slug: string): string {
  const { subject, id, property } = claimByRef(catalog, ref);
  const named = id.startsWith("can-") ? capabilityName(catalog)(property) : id === property && property in PROPERTIES ? labelOf(property) : id.replace(/^rel-/, "").replaceAll("-", " ");
  const other = catalog.runtimes.find((runtime) => runtime.slug === subject && subject !== slug);
  return other === undefined ? named : `${other.name}: ${named}`;
}

const labelOf = (property: string): string => Object.entries(PROPERTIES).find(([name]) => name === property)?.[1].label ?? property;

/** Every situation, in the order in which the questions lead to them. */
export function situationsInOrder(catalog: Catalog): Situation[] {
  const ends = ({ answers }: Tree["data"]["tree"]): string[] => answers.flatMap(({ situations = [], next }) => [...situations, ...(next === undefined ? [] : ends(next))]);
  return [...new Set(ends(pickerTree(catalog).data.tree))].map((slug) => situationBySlug(catalog, slug));
}

/** A command to type, or the flag behind a cell, with the claim it comes from. */
export interface Step {
  ref: string;
  command: string;
  /** For a flag: what it is for. */
  purpose: string | undefined;
}

/** The claims under `start` as steps: a claim with a value is a command, a cell gives its flag. */
export function stepsOf(catalog: Catalog, { data }: Situation): Step[] {
  const cells = catalog.runtimes.flatMap(({ cells: all }) => all);
  return data.start.flatMap((ref): Step[] => {
    const entry = cells.find((cell) => cell.ref === ref);
    if (entry !== undefined) return "flag" in entry.cell && entry.cell.flag !== undefined ? [{ ref, command: entry.cell.flag, purpose: entry.capability.name }] : [];
    const value = catalog.claims.get(ref)?.value;
    return typeof value === "string" ? [{ ref, command: value, purpose: undefined }] : [];
  });
}
