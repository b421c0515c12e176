/** What a runtime's own claims list: operating systems, accelerators, weight formats. */
import { type Claim, claimsOn, formatShort, type Runtime } from "@/lib/catalog";
import { label } from "@/lib/catalog/labels";
import { PROPERTIES } from "@/lib/catalog/properties";
import { type Assessment, DISPUTED, type Ground, worse } from "../assessment";

export type ListProperty = "os" | "accelerators" | "formats";

/** Undefined where no claim of the runtime lists values of this property. */
export function assessOwnList(runtime: Runtime, property: ListProperty, word: string, ground: Ground): Assessment | undefined {
  const lists = claimsOn(runtime, property).filter(({ value }) => Array.isArray(value));
  const main = lists.find(({ id }) => id === property) ?? lists[0];
  if (main === undefined) return undefined;
  const rivals = lists.filter((claim) => claim.disagreesWith.includes(main.ref) && (claim.disagreesOn === undefined || claim.disagreesOn.includes(word)));
  return rivals.reduce((taken, rival) => {
    const picked = worse(taken, inList(rival, word, property, ground));
    return { ...picked, words: `${picked.words} ${DISPUTED}`, claims: [...new Set([...taken.claims, rival.ref])] };
  }, inList(main, word, property, ground));
}

function inList(claim: Claim, word: string, property: ListProperty, { policy: { vulkan } }: Ground): Assessment {
  const values = Array.isArray(claim.value) ? claim.value : [];
  const condition = claim.qualified?.[word];
  const claims = [claim.ref];
  if (values.includes(word)) return condition === undefined ? { verdict: "satisfied", words: label(word), claims } : { verdict: "conditional", words: `${label(word)}: ${condition}.`, claims };
  if (property === "accelerators" && values.includes("vulkan") && vulkan.covers.some((covered) => covered === word)) {
    const how = claim.qualified?.["vulkan"];
    return { verdict: "conditional", words: `${label(word)}: through Vulkan${how === undefined ? "" : `, ${how}`}; its list does not name it.`, claims, drawn: vulkan };
  }
  return { verdict: "eliminated", words: `${label(word)} is not on its list of ${PROPERTIES[property].label.toLowerCase()}: ${formatShort(claim)}.`, claims };
}

/** The first of the asked systems and accelerators that a runtime's own lists rule out. */
export function ruledOut(runtime: Runtime, ground: Ground): Assessment | undefined {
  const asked = [...ground.os.map((word) => ["os", word] as const), ...ground.accelerators.map((word) => ["accelerators", word] as const)];
  return asked.flatMap(([property, word]) => assessOwnList(runtime, property, word, ground) ?? []).find(({ verdict }) => verdict === "eliminated");
}
