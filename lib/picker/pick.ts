/** The picker: constraints to fits, fits with conditions, eliminated and cannot tell. Pure; the pages and the command ask here. */
import type { Catalog, Situation } from "@/lib/catalog";
import { type Constraints, constraintsSchema } from "@/lib/catalog/schema/picker";
import { contradictions } from "./assess/lists";
import { type Demand, demandsOf } from "./constraints";
import { type Answered, claimsOf, deciding, groundOf, type Placement, placeAll } from "./place";
import { matchingSituation, rank, type Ranked } from "./rank";
import { type Relaxation, relaxations } from "./relax";

interface Placed {
  slug: string;
  /** References of claims, never empty. */
  claims: string[];
  /** Every assessment, in the order of the constraints. */
  details: Answered[];
}
export interface Fit extends Placed {
  why: string;
  /** Why it stands at this place of the list. */
  place: string;
}
export interface Conditional extends Placed {
  condition: string;
  place: string;
}
export interface Eliminated extends Placed {
  /** The first constraint that it fails, as typed, and why. */
  constraint: string;
  reason: string;
}
export interface CannotTell extends Placed {
  capability: string;
  searched: readonly string[];
}

/** The answer of `npm run pick -- --json`: every runtime on the map stands in exactly one of the four lists. */
export interface Picked {
  constraints: Constraints;
  /** The situation whose editors' choice leads the lists. */
  situation: string | null;
  /** Constraints that exclude each other whatever the runtime. */
  contradictions: { constraint: string; reason: string; claims: string[] }[];
  fits: Fit[];
  conditional: Conditional[];
  eliminated: Eliminated[];
  cannotTell: CannotTell[];
  relax: Relaxation[];
}

/** @throws Error when the catalog has no policy: a bug, for the check refuses that. */
export function pick(catalog: Catalog, constraints: Constraints): Picked {
  const demands = demandsOf(constraints);
  const ground = groundOf(catalog, demands);
  const placed = placeAll(demands, ground);
  const situation = demands.length === 0 ? undefined : matchingSituation(catalog.situations, demands);
  const having = (verdict: Placement["verdict"]) => placed.filter((placement) => placement.verdict === verdict);
  return {
    constraints: canonical(demands),
    situation: situation?.slug ?? null,
    contradictions: contradictions(ground).filter(({ elsewhere }) => elsewhere.length === 0).map(({ accelerator, reason, rests }) => ({ constraint: `--os ${ground.os.join(",")} --accelerator ${accelerator}`, reason, claims: [...rests] })),
    fits: rank(having("satisfied"), situation, ground).map(fit),
    conditional: rank(having("conditional"), situation, ground).map(conditional),
    eliminated: having("eliminated").map(eliminated),
    cannotTell: having("unknown").map(cannotTell),
    relax: relaxations(demands, placed, catalog),
  };
}

/** The choice of the editors for a situation, where the facts let it stand. */
export function choiceOf(picked: Picked, { data: { choice } }: Situation): Fit | Conditional | undefined {
  return [...picked.fits, ...picked.conditional].find(({ slug }) => slug === choice.runtime);
}

function fit({ placement: { runtime, answered }, place }: Ranked): Fit {
  const why = answered.length === 0 ? "No constraint asks anything of it." : `${answered.map(({ words }) => words.replace(/[.;]$/, "")).join("; ")}.`;
  return { slug: runtime.slug, why, place, claims: claimsOf(runtime, answered), details: answered };
}

function conditional({ placement, place }: Ranked): Conditional {
  const conditions = deciding(placement);
  return { slug: placement.runtime.slug, condition: conditions.map(({ words }) => words).join(" "), place, claims: claimsOf(placement.runtime, conditions), details: placement.answered };
}

function eliminated(placement: Placement): Eliminated {
  const [first, ...others] = deciding(placement);
  const { runtime, answered } = placement;
  return { slug: runtime.slug, constraint: first?.constraint ?? "", reason: first?.words ?? "", claims: claimsOf(runtime, first === undefined ? others : [first]), details: answered };
}

function cannotTell(placement: Placement): CannotTell {
  const [first] = deciding(placement);
  const { runtime, answered } = placement;
  return { slug: runtime.slug, capability: first?.capability ?? "", searched: first?.searched ?? [], claims: claimsOf(runtime, answered.filter(({ verdict }) => verdict !== "unknown")), details: answered };
}

/** The constraints in one order, whatever the order in which they came. */
function canonical(demands: readonly Demand[]): Constraints {
  const constraints: Record<string, unknown> = {};
  for (const demand of demands) {
    if (!("value" in demand)) constraints[demand.key] = true;
    else if (typeof demand.value === "number" || demand.key === "model") constraints[demand.key] = demand.value;
    else constraints[demand.key] = [...list(constraints[demand.key]), demand.value];
  }
  return constraintsSchema.parse(constraints);
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
