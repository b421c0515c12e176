/** The reader's choices, as typed: text, so that a slip is shown and explained rather than swallowed. */

export const SPREADS = ["none", "tensor", "star", "pipeline", "mixed", "wan", "replicas"] as const;
export type SpreadChoice = (typeof SPREADS)[number];

export const SPREAD_NAMES: Record<SpreadChoice, string> = {
  none: "One machine alone",
  tensor: "Tensor parallel: every layer split",
  star: "Tensor parallel through one root, over TCP",
  pipeline: "Pipeline: layers dealt out",
  mixed: "Tensor parallel inside pipeline stages",
  wan: "Pipeline across the internet",
  replicas: "A whole copy on each machine",
};

export interface State {
  model: string;
  /** Slug of a quantisation, or `own` for the two figures below. */
  quantisation: string;
  dense: string;
  expert: string;
  machine: string;
  count: string;
  /** A second kind of machine; empty for none. */
  other: string;
  otherCount: string;
  /** Slug of a link, or `own` for the two figures below; empty for none. */
  link: string;
  /** Usable rate, GB/s. */
  rate: string;
  /** One-way latency, µs. */
  delay: string;
  spread: string;
  /** Tensor-parallel degree inside the stages of a mixed spread. */
  tensor: string;
  runtime: string;
  prompt: string;
  output: string;
  batch: string;
}

export const DEFAULT_STATE: State = { model: "llama-3-3-70b", quantisation: "q4-k-m", dense: "4.89", expert: "4.89", machine: "rtx-3090", count: "2", other: "", otherCount: "1", link: "pcie-4", rate: "25", delay: "8", spread: "pipeline", tensor: "2", runtime: "any", prompt: "1024", output: "256", batch: "1" };

/** A state that asks for memory alone: no speed, layers dealt out where there are several machines. */
export const memoryState = (state: State): State => ({ ...state, other: "", link: DEFAULT_STATE.link, spread: state.count.trim() === "1" ? "none" : "pipeline", runtime: "any", output: "1" });

/** The keys of the address, in order. */
const FIELDS = ["model", "quantisation", "dense", "expert", "machine", "count", "other", "otherCount", "link", "rate", "delay", "spread", "tensor", "runtime", "prompt", "output", "batch"] as const satisfies readonly (keyof State)[];
export type Field = (typeof FIELDS)[number];

/** No field of the address is longer: what goes on is cut. */
const LONGEST = 40;

/** The state an address carries; what it leaves out is the default's. */
export function readState(search: string): State {
  const params = new URLSearchParams(search);
  return FIELDS.reduce<State>((state, field) => ({ ...state, [field]: (params.get(field) ?? DEFAULT_STATE[field]).slice(0, LONGEST) }), DEFAULT_STATE);
}

/** The address of a state: what differs from the default, in a fixed order; at least one field, so that the address says it carries one. */
export function writeState(state: State): string {
  const params = new URLSearchParams();
  for (const field of FIELDS) if (state[field] !== DEFAULT_STATE[field]) params.set(field, state[field]);
  if (params.size === 0) params.set("model", state.model);
  return `?${params.toString()}`;
}

/** What a form holds before the island has started: typed values are kept, the address comes first, a chosen configuration second. */
export function readForm(search: string, valueOf: (name: string) => unknown): State {
  if (search.length > 1) return readState(search);
  const setup = valueOf("setup");
  if (typeof setup === "string" && setup !== "") return readState(setup);
  return FIELDS.reduce<State>((state, field) => {
    const value = valueOf(field);
    return typeof value === "string" ? { ...state, [field]: value.slice(0, LONGEST) } : state;
  }, DEFAULT_STATE);
}
