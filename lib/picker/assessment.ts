/** What one demand makes of one runtime, and by which claims. */
import type { Catalog, Claim, Policy, Runtime } from "@/lib/catalog";
import type { Room } from "./memory";

/** From the best to the worst; a runtime stands where its worst assessment puts it. */
export const VERDICTS = ["satisfied", "conditional", "unknown", "eliminated"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A line of the policy that had a part in it. */
export interface Drawn {
  reason: string;
  rests: readonly string[];
}

export interface Assessment {
  verdict: Verdict;
  /** Why, the condition, or what is missing; markdown with code only. */
  words: string;
  /** References of claims; empty only where the demand asks nothing of a runtime. */
  claims: readonly string[];
  /** For `unknown`: the capability whose cell is unknown, and where was looked. */
  capability?: string;
  searched?: readonly string[];
  drawn?: Drawn;
}

/** What assessing needs: the facts and the lines drawn. */
export interface Ground {
  catalog: Catalog;
  policy: Policy["data"];
  /** The systems and accelerators asked for: what stands behind a runtime must run there too. */
  os: readonly string[];
  accelerators: readonly string[];
  /** What was asked of memory: only a model preset compares itself with it. */
  room: Room;
}

export const severity = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** The worse of two. */
export const worse = (a: Assessment, b: Assessment): Assessment => (severity(b.verdict) > severity(a.verdict) ? b : a);

/** References of the claims that state a property. */
export const refsOn = (runtime: Runtime, property: string): string[] => runtime.claims.filter((claim) => claim.property === property).map(({ ref }) => ref);

/** Claims that say what a runtime is: they stand behind a placement that no constraint asked for. */
export const identityRefs = (runtime: Runtime): string[] => ["maker", "licence", "status"].flatMap((property) => refsOn(runtime, property).slice(0, 1));

/** An assessment that also rests on a line of the policy. */
export const drawnFrom = (assessment: Assessment, { reason, rests }: Drawn): Assessment => ({ ...assessment, drawn: { reason, rests } });

export const DISPUTED = "Sources disagree; the reading less favourable to the constraint is taken.";

/** Claims that contradict one claim. */
export const rivalsOf = (runtime: Runtime, claim: Pick<Claim, "ref">): Claim[] => runtime.claims.filter(({ disagreesWith }) => disagreesWith.includes(claim.ref));
