/** Handles on single constants: read one, replace one, and know which systems it concerns. */
import { resolveBackend } from "../backends";
import type { Constants } from "../constants";
import { type System, type Vendor, VENDORS } from "../system";
import { FREE_BACKENDS, FREE_SERVING, FREE_VENDORS, type Key } from "./free";
import { PRIORS } from "./priors";

export interface Handle {
  path: string;
  read: (constants: Constants) => number;
  write: (constants: Constants, value: number) => Constants;
  /** False where the constant cannot change the prediction. */
  concerns: (system: System) => boolean;
}

/** Some machine of the system is spoken for by this entry. */
const speaksFor = (constants: Constants, system: System, name: string) => system.machines.some((machine) => resolveBackend(constants, system, machine).name === name);

const backendHandle = (start: Constants, name: string, key: Key): Handle => ({
  path: `backends.${name}.${key}`,
  read: ({ backends }) => backends[name]?.[key] ?? 1,
  write: (constants, value) => {
    const entry = constants.backends[name];
    return entry === undefined ? constants : { ...constants, backends: { ...constants.backends, [name]: { ...entry, [key]: value } } };
  },
  concerns: (system) => speaksFor(start, system, name),
});

const vendorHandle = (start: Constants, vendor: Vendor, key: Key): Handle => ({
  path: `vendors.${vendor}.${key}`,
  read: ({ vendors }) => vendors[vendor][key],
  write: (constants, value) => ({ ...constants, vendors: { ...constants.vendors, [vendor]: { ...constants.vendors[vendor], [key]: value } } }),
  concerns: (system) => speaksFor(start, system, `generic ${vendor}`),
});

const servingHandle = (key: Key): Handle => ({
  path: `serving.${key}`,
  read: ({ serving }) => serving[key],
  write: (constants, value) => ({ ...constants, serving: { ...constants.serving, [key]: value } }),
  concerns: ({ load }) => load.batch > 1 || load.saturated || load.interleaved,
});

const sharedHandle = (key: keyof Constants["shared"], concerns: Handle["concerns"]): Handle => ({
  path: `shared.${key}`,
  read: ({ shared }) => shared[key],
  write: (constants, value) => ({ ...constants, shared: { ...constants.shared, [key]: value } }),
  concerns,
});

const hopHandle = (name: string, key: "hop" | "pair"): Handle => ({
  path: `hops.${name}.${key}`,
  read: ({ hops }) => hops[name]?.[key] ?? 1,
  write: (constants, value) => ({ ...constants, hops: { ...constants.hops, [name]: { ...(constants.hops[name] ?? { hop: 0, pair: 0 }), [key]: value } } }),
  concerns: ({ parallelism }) => parallelism.kind === "pipeline",
});

const split = ({ parallelism }: System) => parallelism.tensor > 1;
const star = ({ parallelism }: System) => parallelism.kind === "star";

/** Everything that moves when backends are known. */
export const knownHandles = (start: Constants): Handle[] => [
  ...Object.entries(FREE_BACKENDS).flatMap(([name, keys]) => keys.map((key) => backendHandle(start, name, key))),
  hopHandle("direct", "hop"),
  hopHandle("llama.cpp-rpc", "hop"),
  hopHandle("exo-0", "pair"),
  sharedHandle("collectiveFabric", split),
  sharedHandle("collectiveDirect", split),
  sharedHandle("starRoot", star),
  sharedHandle("starPeer", star),
  sharedHandle("pipelineBusy", ({ parallelism }) => parallelism.pipeline > 1),
  sharedHandle("coverage", ({ model }) => model.experts > 1),
];

/** The generic constants, which speak where no backend is known. */
export const genericHandles = (start: Constants): Handle[] => [...VENDORS.flatMap((vendor) => (FREE_VENDORS[vendor] ?? []).map((key) => vendorHandle(start, vendor, key))), ...FREE_SERVING.map(servingHandle)];

/** Every constant of named backends, links and hops that rows move, by path. */
export const knownPaths = (): string[] => knownHandles(PRIORS).map(({ path }) => path);

/** Every generic constant that rows move, by path. */
export const genericPaths = (): string[] => genericHandles(PRIORS).map(({ path }) => path);
