/** What giving up a constraint would bring back: one at a time, and two where no single one helps. */
import type { Catalog } from "@/lib/catalog";
import { type Demand, flagOf, without } from "./constraints";
import { groundOf, isOpen, type Placement, placeAll } from "./place";

export interface Relaxation {
  /** The flags to leave out, as typed. */
  constraint: string;
  /** Runtimes that would then fit, or fit with conditions, by name. */
  gains: string[];
}

/** Every relaxation that brings something back, the most fruitful first. */
export function relaxations(demands: readonly Demand[], placed: readonly Placement[], catalog: Catalog): Relaxation[] {
  const open = new Set(placed.filter(isOpen).map(({ runtime }) => runtime.slug));
  const gain = (left: readonly Demand[]): Relaxation => ({
    constraint: left.map(flagOf).join(" "),
    gains: placeAll(without(demands, left), groundOf(catalog, without(demands, left))).filter((placement) => isOpen(placement) && !open.has(placement.runtime.slug)).map(({ runtime }) => runtime.slug),
  });
  const single = fruitful(demands.map((demand) => gain([demand])));
  if (single.length > 0 || open.size > 0) return single;
  return fruitful(demands.flatMap((first, index) => demands.slice(index + 1).map((second) => gain([first, second]))));
}

const fruitful = (relaxed: readonly Relaxation[]): Relaxation[] =>
  relaxed.filter(({ gains }) => gains.length > 0).sort((a, b) => b.gains.length - a.gains.length || (a.constraint < b.constraint ? -1 : 1));
