/** A set of constraints as single demands, and as flags and words. */
import { label } from "@/lib/catalog/labels";
import { type Constraints, PICK_WORDS } from "@/lib/catalog/schema/picker";

type Word<K extends keyof typeof PICK_WORDS> = (typeof PICK_WORDS)[K][number];

/** One demand. Every demand of a set must hold, several values of one flag included. */
export type Demand =
  | { key: "os"; value: Word<"os"> }
  | { key: "accelerator"; value: Word<"accelerator"> }
  | { key: "link"; value: Word<"link"> }
  | { key: "format"; value: Word<"format"> }
  | { key: "traffic"; value: Word<"traffic"> }
  | { key: "api"; value: Word<"api"> }
  | { key: "licence"; value: Word<"licence"> }
  | { key: "interface"; value: Word<"interface"> }
  | { key: "kind"; value: Word<"kind"> }
  | { key: "needs" | "model"; value: string }
  | { key: "vram" | "devices" | "machines" | "users"; value: number }
  | { key: "no-telemetry" | "auth" | "offline" | "maintained" };

/** The demands of a set, in one order whatever the order of its fields and values. */
export function demandsOf(constraints: Constraints): Demand[] {
  const { os, accelerator, link, format, traffic, api, licence, interface: ui, kind, needs } = constraints;
  return [
    ...ordered(os, PICK_WORDS.os).map((value) => ({ key: "os" as const, value })),
    ...ordered(accelerator, PICK_WORDS.accelerator).map((value) => ({ key: "accelerator" as const, value })),
    ...numbered(constraints, "vram", "devices", "machines"),
    ...ordered(link, PICK_WORDS.link).map((value) => ({ key: "link" as const, value })),
    ...ordered(format, PICK_WORDS.format).map((value) => ({ key: "format" as const, value })),
    ...(constraints.model === undefined ? [] : [{ key: "model" as const, value: constraints.model }]),
    ...numbered(constraints, "users"),
    ...ordered(traffic, PICK_WORDS.traffic).map((value) => ({ key: "traffic" as const, value })),
    ...ordered(api, PICK_WORDS.api).map((value) => ({ key: "api" as const, value })),
    ...[...new Set(needs)].sort().map((value) => ({ key: "needs" as const, value })),
    ...ordered(licence, PICK_WORDS.licence).map((value) => ({ key: "licence" as const, value })),
    ...(["no-telemetry", "auth", "offline"] as const).filter((key) => constraints[key]).map((key) => ({ key })),
    ...ordered(ui, PICK_WORDS.interface).map((value) => ({ key: "interface" as const, value })),
    ...(constraints.maintained ? [{ key: "maintained" as const }] : []),
    ...ordered(kind, PICK_WORDS.kind).map((value) => ({ key: "kind" as const, value })),
  ];
}

const ordered = <W extends string>(values: readonly W[] | undefined, order: readonly W[]): W[] => order.filter((word) => values?.includes(word));

function numbered(constraints: Constraints, ...keys: ("vram" | "devices" | "machines" | "users")[]): Demand[] {
  return keys.flatMap((key) => {
    const value = constraints[key];
    return value === undefined ? [] : [{ key, value }];
  });
}

/** `--os linux`: the demand as it is typed. */
export const flagOf = (demand: Demand): string => ("value" in demand ? `--${demand.key} ${demand.value}` : `--${demand.key}`);

/** The whole set as it is typed, lists with commas. */
export function commandOf(demands: readonly Demand[]): string {
  const byKey = new Map<string, string[]>();
  for (const demand of demands) byKey.set(demand.key, [...(byKey.get(demand.key) ?? []), ...("value" in demand ? [String(demand.value)] : [])]);
  return ["npm run pick --", ...[...byKey].map(([key, values]) => (values.length === 0 ? `--${key}` : `--${key} ${values.join(",")}`))].join(" ");
}

const PHRASES: Record<string, string> = {
  "api openai-chat": "OpenAI chat API", "api openai-responses": "OpenAI responses API", "api anthropic-messages": "Anthropic messages API", "api ollama": "Ollama’s own API",
  "licence osi": "a licence approved by the OSI", "licence no-agpl": "no AGPL", "licence permissive": "a permissive licence",
  "interface gui": "a window or page of its own", "interface headless": "no window needed",
  "no-telemetry": "no telemetry", auth: "authentication built in", offline: "installs without a network", maintained: "maintained",
  "traffic diverse": "prompts that share nothing", "traffic shared-prefix": "prompts with a shared prefix", "traffic structured": "structured answers", "traffic agent-loop": "agent loops",
  "link ethernet-1": "1 Gbit/s Ethernet", "link ethernet-10": "10 Gbit/s Ethernet", "link ethernet-100": "100 Gbit/s Ethernet", "link thunderbolt-4": "Thunderbolt 4", "link thunderbolt-5": "Thunderbolt 5", "link rdma": "an RDMA network", "link internet": "the internet between machines",
};

const PROPER = ["Anthropic", "Docker", "Ollama", "Prometheus"];

/** A capability's name inside a sentence: `paged KV cache`, `OpenAI chat API`. */
export const inSentence = (name: string): string => name.replace(/^[A-Z][a-z]+(?=[ -]|$)/, (word) => (PROPER.includes(word) ? word : word.toLowerCase()));

/** The demand in words, for pages: `Linux`, `24 GB of memory per device`, `no telemetry`. */
export function phraseOf(demand: Demand, nameOf: (capability: string) => string): string {
  if (demand.key === "needs") return inSentence(nameOf(demand.value));
  if (demand.key === "model") return `the model ${demand.value}`;
  if (!("value" in demand)) return PHRASES[demand.key] ?? demand.key;
  if (typeof demand.value === "number") return demand.key === "vram" ? `${demand.value} GB of memory per device` : demand.value === 1 ? `one ${demand.key.slice(0, -1)}` : `${demand.value} ${demand.key}`;
  if (demand.key === "kind") return `kind: ${demand.value}`;
  if (demand.key === "format") return `${label(demand.value)} weights`;
  return PHRASES[`${demand.key} ${demand.value}`] ?? label(demand.value);
}

/** The same set without one demand. */
export function without(demands: readonly Demand[], left: readonly Demand[]): Demand[] {
  return demands.filter((demand) => !left.includes(demand));
}
