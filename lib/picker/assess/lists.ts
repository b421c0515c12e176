/** Demands that a list in a claim answers, and what only combinations of them decide. */
import type { Runtime } from "@/lib/catalog";
import { label } from "@/lib/catalog/labels";
import { PROPERTIES } from "@/lib/catalog/properties";
import { type Assessment, type Ground, refsOn } from "../assessment";
import { assessOwnList, type ListProperty } from "./own-list";
import { assessThrough, enginesBehind } from "./through";

/** Whether a word is on a runtime's list; left to the engines behind it where it has none of its own, or where it is a bridge. */
export function assessListed(runtime: Runtime, property: ListProperty, word: string, ground: Ground): Assessment {
  const { bridges } = ground.policy;
  const own = assessOwnList(runtime, property, word, ground);
  const isBridge = property !== "os" && runtime.home === bridges.zone && own?.verdict !== "satisfied";
  if (own !== undefined && !isBridge) return own;
  const asked = `${label(word)} (${PROPERTIES[property].label.toLowerCase()})`;
  const behind = enginesBehind(runtime, ground, isBridge ? ["wraps"] : undefined);
  const through = assessThrough({ runtime, behind, asked, capability: property, ask: (engine) => assessOwnList(engine, property, word, ground) }, ground);
  return isBridge ? { ...through, drawn: bridges } : through;
}

/** A runtime's own floor of device memory. */
export function assessMemory(runtime: Runtime, gigabytes: number, { policy }: Ground): Assessment[] {
  return policy.floors.filter((floor) => floor.runtime === runtime.slug && gigabytes < floor.vram).map(({ words, rests }) => ({ verdict: "conditional", words, claims: rests }));
}

/** An accelerator that the system cannot drive, and makers that must work together. */
export function assessTogether(runtime: Runtime, ground: Ground): Assessment[] {
  const impossible = contradictions(ground).map(({ accelerator, systems, elsewhere, reason, rests }): Assessment => {
    const claims = [...refsOn(runtime, "accelerators"), ...rests];
    const drawn = { reason, rests };
    return elsewhere.length === 0
      ? { verdict: "eliminated", words: `${label(accelerator)} under ${systems.map(label).join(" and ")}: ${reason}`, claims, drawn }
      : { verdict: "conditional", words: `${label(accelerator)} only on the machines with ${elsewhere.map(label).join(" or ")}.`, claims, drawn };
  });
  return ground.accelerators.length < 2 ? impossible : [...impossible, mixed(runtime, ground.policy.mixed)];
}

export interface Contradiction {
  accelerator: string;
  /** The asked systems that cannot drive it, and the asked ones that might. */
  systems: string[];
  elsewhere: string[];
  reason: string;
  rests: readonly string[];
}

/** Accelerators and systems that were asked for together and do not go together on one machine. */
export function contradictions({ os, accelerators, policy }: Ground): Contradiction[] {
  return policy.impossible.filter(({ accelerator }) => accelerators.includes(accelerator)).flatMap(({ accelerator, os: never, reason, rests }) => {
    const systems = os.filter((word) => never.some((other) => other === word));
    return systems.length === 0 ? [] : [{ accelerator, systems, elsewhere: os.filter((word) => !systems.includes(word)), reason, rests }];
  });
}

function mixed(runtime: Runtime, { documented, otherwise, reason, rests }: Ground["policy"]["mixed"]): Assessment {
  const drawn = { reason, rests };
  const known = documented.find((entry) => entry.runtime === runtime.slug);
  if (known !== undefined) return { verdict: "satisfied", words: known.words, claims: known.rests, drawn };
  return { verdict: "conditional", words: otherwise, claims: [...refsOn(runtime, "accelerators"), ...rests], drawn };
}
