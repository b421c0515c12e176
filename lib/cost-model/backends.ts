/** Which constants speak for a named backend or runtime; the unknown ones get their vendor's. */
import type { BackendConstants, Constants, HopConstants } from "./constants";
import type { Machine, System } from "./system";

/** Names by which a family of backends goes, first match wins. A family only speaks for hardware of its vendor. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/petals.*(nf4|int4|4)/, "petals_nf4"],
  [/petals/, "petals_int8"],
  [/int8.*(hf|accel)|(hf|accel).*int8|bitsandbytes|bnb/, "eager_int8"],
  [/eager|accelerate|transformers|^hf/, "eager"],
  [/shard/, "shard"],
  [/gpt-?_?fast/, "gptfast"],
  [/deepspeed|^ds[_-]/, "ds_inf"],
  [/trt|tensorrt|^nim/, "trt"],
  [/(lcpp|llama\W?cpp|ggml|ollama|lm-?studio|ik_llama|cuda).*(23|24)/, "lcpp_cuda24"],
  [/lcpp|llama\W?cpp|ggml|ollama|ik_llama/, "lcpp_cuda25"],
  [/metal(22|23|24)/, "metal24"],
  [/mlx|metal|lcpp|llama\W?cpp|ggml|ollama|exo/, "metal25"],
  [/vulkan|rocm|hip|lcpp|llama\W?cpp|ggml|ollama/, "vulkan"],
  [/cpu.*(25|26)/, "cpu25"],
  [/cpu|dllama|distributed-llama/, "cpu"],
];

export interface Resolved {
  /** The entry that speaks: a backend's name, or `generic <vendor>`. */
  name: string;
  known: boolean;
  values: BackendConstants;
}

/** The name that asks for the vendor's generic constants, whatever else is stated. */
export const GENERIC = "generic";

/** The constants for a backend on a machine: by its name, its family, the runtime's family. Never fails: what is unknown gets the vendor's generic ones. */
export function resolveBackend(constants: Constants, system: Pick<System, "backend" | "runtime" | "load" | "parallelism">, machine: Machine): Resolved {
  const wanted = (system.backend ?? "").toLowerCase();
  const speaks = (name: string) => constants.backends[name]?.vendor === machine.vendor;
  const name = wanted === GENERIC ? undefined : speaks(wanted) ? wanted : (familyOf(wanted, machine, speaks) ?? familyOf((system.runtime ?? "").toLowerCase(), machine, speaks));
  const values = name === undefined ? undefined : constants.backends[name];
  if (name !== undefined && values !== undefined) return { name, known: true, values };
  return { known: false, ...generic(constants, system, machine) };
}

/** Transfers per sum in a star of these machines, as the first machine's backend does it. */
export function starTransfers(constants: Constants, system: System): number {
  const [first] = system.machines;
  return first === undefined ? 2 : resolveBackend(constants, system, first).values.starTransfers;
}

/** The family an unlisted name belongs to: "llama.cpp", "mlx-lm 0.29", "vllm". */
function familyOf(wanted: string, { vendor, unified }: Machine, speaks: (name: string) => boolean): string | undefined {
  if (wanted === "") return undefined;
  if (vendor === "nvidia" && unified && /vllm|sglang/.test(wanted) && speaks("vllm_gb10")) return "vllm_gb10";
  return FAMILIES.find(([pattern, family]) => pattern.test(wanted) && speaks(family))?.[1];
}

/** A card of an unknown runtime is taken for part of a swarm on the internet, of a server where streams are batched, else for a single-stream runtime. */
function generic({ vendors, serving, swarm }: Constants, { load, parallelism }: Pick<System, "load" | "parallelism">, { vendor }: Machine): Omit<Resolved, "known"> {
  const card = vendor !== "apple" && vendor !== "cpu";
  if (card && parallelism.kind === "wan") return { name: `generic ${vendor} swarm`, values: swarm };
  if (card && (load.batch > 1 || load.saturated || load.interleaved)) return { name: `generic ${vendor} server`, values: serving };
  return { name: `generic ${vendor}`, values: vendors[vendor] };
}

/** Below this one-way latency two devices sit in one box or speak by direct memory access. */
export const DIRECT_LATENCY = 40e-6;
/** At and above this bandwidth a fabric joins the chips of one box. */
export const FABRIC_BANDWIDTH = 100e9;

const RUNTIMES: readonly (readonly [RegExp, string])[] = [
  [/rpc/, "llama.cpp-rpc"],
  [/exo.?0/, "exo-0"],
];

/** What a pipeline hop costs in software: by the runtime's name, else by whether the link bypasses the network stack. */
export function resolveHop(constants: Constants, { runtime, link }: Pick<System, "runtime" | "link">): HopConstants {
  const named = RUNTIMES.find(([pattern]) => pattern.test((runtime ?? "").toLowerCase()))?.[1];
  const entry = named ?? (link.latency <= DIRECT_LATENCY ? "direct" : "network");
  return constants.hops[entry] ?? { hop: 0, pair: 0 };
}
