/** The order of an answer, by rules that are printed beside each place. No score, and never by speed. */
import type { Situation } from "@/lib/catalog";
import { declinesOf } from "./assess/record";
import type { Ground } from "./assessment";
import { demandsOf, type Demand, flagOf } from "./constraints";
import { deciding, type Placement } from "./place";

const AT_LEAST = new Set(["vram", "devices", "machines", "users"]);

/** The situation whose every constraint is among those given, the one with most constraints; a number counts when at least as large. */
export function matchingSituation(situations: readonly Situation[], demands: readonly Demand[]): Situation | undefined {
  const given = new Set(demands.map(flagOf));
  const met = (wanted: Demand) => given.has(flagOf(wanted)) || (AT_LEAST.has(wanted.key) && demands.some((demand) => demand.key === wanted.key && "value" in demand && "value" in wanted && demand.value > wanted.value));
  const matching = situations.map((situation) => ({ situation, wanted: demandsOf(situation.data.constraints) })).filter(({ wanted }) => wanted.every(met));
  return matching.sort((a, b) => b.wanted.length - a.wanted.length || (a.situation.slug < b.situation.slug ? -1 : 1))[0]?.situation;
}

export interface Ranked {
  placement: Placement;
  /** Why it stands at this place, in a sentence. */
  place: string;
}

/** The editors' choice for the matching situation, then fewer conditions, then fewer declines and unknown cells, then name. */
export function rank(placements: readonly Placement[], situation: Situation | undefined, ground: Ground): Ranked[] {
  return placements
    .map((placement) => ({ placement, ...reckon(placement, situation, ground) }))
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || a.conditions - b.conditions || a.declines - b.declines || a.unknowns - b.unknowns || a.order - b.order)
    .map(({ placement, chosen, conditions, declines, unknowns }) => ({
      placement,
      place: chosen ? `The editors’ choice for “${situation?.data.title}”.` : `Placed by ${conditions === 0 ? "" : `${counted(conditions, "condition")}, `}${counted(declines, "decline")}, ${counted(unknowns, "unknown cell")}, then name.`,
    }));
}

function reckon(placement: Placement, situation: Situation | undefined, ground: Ground) {
  const { runtime, verdict } = placement;
  return {
    chosen: situation?.data.choice.runtime === runtime.slug,
    conditions: verdict === "conditional" ? deciding(placement).length : 0,
    declines: declinesOf(runtime.slug, ground).length,
    unknowns: runtime.cells.filter(({ cell }) => cell.state === "unknown").length,
    order: ground.catalog.runtimes.indexOf(runtime),
  };
}

const counted = (count: number, what: string) => (count === 0 ? `no ${what}` : `${count} ${what}${count === 1 ? "" : "s"}`);
