/** Demands that a cell of the capability matrix answers. */
import { claimByRef, type Runtime } from "@/lib/catalog";
import { type Assessment, DISPUTED, type Ground, rivalsOf, worse } from "../assessment";
import { assessThrough, enginesBehind } from "./through";

const STATES = { yes: "satisfied", partial: "conditional", no: "eliminated" } as const;

/** The cell of a capability: yes, partial with its note as the condition, no, unknown; where it does not apply, that of the engines behind. */
export function assessCell(runtime: Runtime, capability: string, ground: Ground): Assessment {
  const ask = (engine: Runtime) => ownCell(engine, capability, ground);
  return ask(runtime) ?? assessThrough({ runtime, behind: enginesBehind(runtime, ground), asked: nameOf(capability, ground), capability, ask }, ground);
}

const nameOf = (capability: string, { catalog }: Ground): string => catalog.capabilities.find(({ slug }) => slug === capability)?.name ?? capability;

/** Undefined where the question does not apply to a runtime of this kind. */
function ownCell(runtime: Runtime, capability: string, { catalog }: Ground): Assessment | undefined {
  const entry = runtime.cells.find((cell) => cell.capability.slug === capability);
  if (entry === undefined || entry.cell.state === "not-applicable") return undefined;
  const { cell, ref } = entry;
  const { name } = entry.capability;
  if (cell.state === "unknown") return { verdict: "unknown", words: `${name}: unknown. Searched: ${cell.searched.join("; ")}.`, claims: [], capability, searched: cell.searched };
  const stated: Assessment = { verdict: verdictOf(cell), words: wordsOf(name, cell), claims: [ref] };
  return rivalsOf(runtime, claimByRef(catalog, ref)).reduce((taken, rival) => {
    const state = rival.value === "yes" || rival.value === "partial" || rival.value === "no" ? STATES[rival.value] : undefined;
    if (state === undefined) return taken;
    const words = `${name}: ${rival.statement ?? rival.value}`;
    const picked = worse(taken, { verdict: state, words, claims: [] });
    return { ...picked, words: `${picked.words} ${DISPUTED}`, claims: [...taken.claims, rival.ref] };
  }, stated);
}

type Stated = Exclude<Runtime["cells"][number]["cell"], { state: "unknown" | "not-applicable" }>;

/** A default that a documented setting changes is a condition, and a yes that holds only under conditions is one too. */
function verdictOf(cell: Stated): Assessment["verdict"] {
  if (cell.state === "no") return cell.flag === undefined ? "eliminated" : "conditional";
  return cell.conditions === undefined ? STATES[cell.state] : "conditional";
}

function wordsOf(name: string, cell: Stated): string {
  const searched = cell.state === "no" && cell.basis === "none-found" ? "none found. " : cell.state === "no" ? "no. " : "";
  const setting = cell.state === "yes" || cell.flag === undefined ? "" : ` ${cell.state === "no" ? "Changed by" : "By"} \`${cell.flag}\`.`;
  const conditions = cell.conditions === undefined ? "" : ` Conditions: ${cell.conditions}.`;
  return cell.note === undefined ? `${name}${conditions}` : `${name}: ${searched}${cell.note}${setting}${conditions}`;
}
