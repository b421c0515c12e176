/** Every line of the policy with an id of its own, so that a placement can point at the line that decided it. */
import { anchorOf, label, type Policy } from "@/lib/catalog";
import type { Drawn } from "./assessment";
import { inSentence } from "./constraints";

export interface Line extends Drawn {
  id: string;
  title: string;
}

/** In the order of the policy. */
export function linesOf({ users, devices, traffic, links, mixed, impossible, vulkan, bridges, licences, memory }: Policy["data"], nameOf: (capability: string) => string): Line[] {
  const line = (title: string, { reason, rests }: Drawn): Line => ({ id: `line-${anchorOf(title)}`, title, reason, rests });
  const consequence = (no: "eliminates" | "condition") => (no === "eliminates" ? "or out" : "or a condition");
  return [
    ...users.map((entry) => line(`From ${entry.from} callers: ${inSentence(nameOf(entry.needs))}, ${consequence(entry.no)}`, entry)),
    line(`From ${devices.from} devices: ${devices.anyOf.map((capability) => inSentence(nameOf(capability))).join(", ")}`, devices),
    ...traffic.map((entry) => line(`Traffic ${entry.shape}: ${inSentence(nameOf(entry.needs))}, ${consequence(entry.no)}`, entry)),
    ...links.map((entry) => line(`Link ${entry.link}`, entry)),
    line("Several makers at once", mixed),
    ...impossible.map((entry) => line(`${label(entry.accelerator)} and ${entry.os.map(label).join(", ")}`, entry)),
    line("Through Vulkan", vulkan),
    line("Bridges", bridges),
    line("Licences", licences),
    ...(memory === undefined ? [] : [line("A model and memory", memory)]),
  ];
}
