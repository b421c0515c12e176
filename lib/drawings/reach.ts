/** How many machines a runtime reaches, from its record: the two ends of its line on the map, each with what decided it. */
import { type Claim, resolveRef, type Runtime } from "@/lib/catalog";
import { type Span, SPANS } from "@/lib/catalog/schema/words";

export interface Reason {
  words: string;
  /** The claim that says so; absent where the end follows from the home zone alone. */
  ref?: string;
}

export interface Reach {
  from: Span;
  to: Span;
  /** The first machine that is reached only in part, by the cell that decided it. */
  partFrom?: Span;
  begins: Reason;
  ends: Reason;
}

/** Zones whose runtimes are chosen for one's own machine. */
const OWN_MACHINES: readonly string[] = ["desktop", "apple", "quantized", "bridges"];
/** Any of these says that a runtime makes use of a server: several requests at once, or several accelerators. */
const SHARES = ["parallel-requests", "continuous-batching", "tensor-parallel", "pipeline-parallel"] as const;

/** The rule, as the page states it. */
export const REACH_RULE = {
  begins: "A line begins at one laptop where the runtime brings a GUI of its own and runs on macOS or Windows, or where it is at home in a zone for one’s own machine (Desktop, Apple Silicon, Quantized, Bridges), or where a claim says so; otherwise at one server.",
  ends: "It reaches one server by working on several requests at once or over several accelerators (an application: by its maker’s container image), a cluster by its cell Multi-node, the internet by a claim that says so.",
  part: "Where the deciding cell says “partial”, the line is broken.",
} as const;

/** What of a record the rule looks at. */
type Reaching = Pick<Runtime, "slug" | "kind" | "home" | "span" | "cells"> & { claims: readonly Pick<Claim, "property" | "value">[] };

export function reachOf(runtime: Reaching): Reach {
  const begin = beginOf(runtime);
  const end = endOf(runtime, begin.at);
  const part = partOf(runtime, end.at, end.partial);
  return { from: begin.at, to: end.at, begins: begin.reason, ends: end.reason, ...(part === undefined ? {} : { partFrom: part }) };
}

const cellOf = (runtime: Reaching, capability: string) => runtime.cells.find((candidate) => candidate.capability.slug === capability);
const stateOf = (runtime: Reaching, capability: string) => cellOf(runtime, capability)?.cell.state;
const holds = (state: string | undefined) => state === "yes" || state === "partial";

const runsOnOwnMachines = ({ claims }: Reaching) => claims.some(({ property, value }) => property === "os" && Array.isArray(value) && value.some((system) => system === "macos" || system === "windows"));

function beginOf(runtime: Reaching): { at: Span; reason: Reason } {
  const { span, home } = runtime;
  if (span?.from !== undefined) return { at: span.from, reason: spanReason(runtime, span.rests) };
  const gui = cellOf(runtime, "gui");
  if (gui?.cell.state === "yes" && runsOnOwnMachines(runtime)) return { at: "desktop", reason: { words: "GUI", ref: gui.ref } };
  return { at: OWN_MACHINES.includes(home ?? "") ? "desktop" : "server", reason: { words: "home zone" } };
}

function endOf(runtime: Reaching, from: Span): { at: Span; reason: Reason; partial: boolean } {
  const { span } = runtime;
  if (span?.to !== undefined) return { at: span.to, reason: spanReason(runtime, span.rests), partial: false };
  const decided = (slug: string, at: Span) => {
    const cell = cellOf(runtime, slug);
    return cell !== undefined && holds(cell.cell.state) ? [{ at, reason: { words: cell.capability.name, ref: cell.ref }, partial: cell.cell.state === "partial" }] : [];
  };
  const shares = (runtime.kind === "application" ? ["docker-image"] : SHARES).flatMap((slug) => decided(slug, "server"));
  const [furthest] = [...decided("multi-machine", "cluster"), ...shares.sort((a, b) => Number(a.partial) - Number(b.partial))];
  return furthest ?? { at: from, reason: { words: "nothing in the record reaches further" }, partial: false };
}

/** The first span that only a partial cell vouches for. */
function partOf(runtime: Reaching, to: Span, partial: boolean): Span | undefined {
  if (partial) return to;
  return SPANS.indexOf(to) > SPANS.indexOf("cluster") && stateOf(runtime, "multi-machine") === "partial" ? "cluster" : undefined;
}

const spanReason = ({ slug }: Reaching, rests: readonly string[]): Reason => {
  const [first] = rests;
  return first === undefined ? { words: "claim" } : { words: "claim", ref: resolveRef(first, slug) };
};
