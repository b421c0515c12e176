/** Where all demands together put a runtime: its worst assessment decides. */
import { type Catalog, pickerPolicy, type Runtime } from "@/lib/catalog";
import { assessDemand } from "./assess/demand";
import { assessTogether } from "./assess/lists";
import { type Assessment, type Ground, identityRefs, severity, type Verdict } from "./assessment";
import { type Demand, flagOf } from "./constraints";
import type { Room } from "./memory";

/** An assessment with the demand it answers, as typed. */
export interface Answered extends Assessment {
  constraint: string;
}

export interface Placement {
  runtime: Runtime;
  verdict: Verdict;
  /** One or more for every demand that asks something, in the order of the demands. */
  answered: Answered[];
}

/** The facts, the lines drawn, and the hardware that the demands name. */
export function groundOf(catalog: Catalog, demands: readonly Demand[]): Ground {
  const os = demands.flatMap((demand) => (demand.key === "os" ? [demand.value] : []));
  const accelerators = demands.flatMap((demand) => (demand.key === "accelerator" ? [demand.value] : []));
  return { catalog, policy: pickerPolicy(catalog).data, os, accelerators, room: roomOf(demands) };
}

/** The demands that concern memory; what is not said counts as one. */
function roomOf(demands: readonly Demand[]): Room {
  const room: Room = { vram: undefined, devices: 1, machines: 1, formats: demands.flatMap((demand) => (demand.key === "format" ? [demand.value] : [])) };
  for (const demand of demands) if (demand.key === "vram" || demand.key === "devices" || demand.key === "machines") room[demand.key] = demand.value;
  return room;
}

/** Every runtime on the map that is neither historical nor unplaced, in the catalog's order, by name. */
export function placeAll(demands: readonly Demand[], ground: Ground): Placement[] {
  const columns = [...demands.map((demand) => columnOf(flagOf(demand), ground, demand.key === "model", (runtime) => assessDemand(runtime, demand, ground))), columnOf(hardwareFlags(ground), ground, false, (runtime) => assessTogether(runtime, ground))];
  return ground.catalog.runtimes.filter(({ historical }) => !historical).map((runtime) => {
    const answered = unrepeated(columns.flatMap((column) => column.get(runtime.slug) ?? []));
    const verdict = answered.reduce<Verdict>((worst, assessment) => (severity(assessment.verdict) > severity(worst) ? assessment.verdict : worst), "satisfied");
    return { runtime, verdict, answered };
  });
}

/** What one constraint makes of every runtime, by slug. */
type Column = ReadonlyMap<string, Answered[]>;

/** Columns once reckoned: they follow from the catalog, the constraint and the hardware asked for, and relaxing asks again and again. */
const reckoned = new WeakMap<Catalog, Map<string, Column>>();

function columnOf(constraint: string, ground: Ground, needsRoom: boolean, assess: (runtime: Runtime) => Assessment[]): Column {
  const columns = reckoned.get(ground.catalog) ?? new Map<string, Column>();
  reckoned.set(ground.catalog, columns);
  const key = `${constraint} under ${hardwareFlags(ground)} ${needsRoom ? JSON.stringify(ground.room) : ""}`;
  const column = columns.get(key) ?? new Map(ground.catalog.runtimes.map((runtime) => [runtime.slug, assess(runtime).map((assessment) => ({ ...assessment, constraint }))]));
  columns.set(key, column);
  return column;
}

/** The systems and accelerators asked for, as typed. */
export const hardwareFlags = ({ os, accelerators }: Ground): string => [...(os.length === 0 ? [] : [`--os ${os.join(",")}`]), ...(accelerators.length === 0 ? [] : [`--accelerator ${accelerators.join(",")}`])].join(" ");

/** Two demands may ask for the same cell: it is answered once. */
const unrepeated = (answered: readonly Answered[]): Answered[] => [...new Map(answered.toReversed().map((assessment) => [assessment.words, assessment])).values()].toReversed();

/** The assessments that put it where it stands. */
export const deciding = ({ answered, verdict }: Placement): Answered[] => answered.filter((assessment) => assessment.verdict === verdict);

/** The claims behind some assessments; what the runtime is, where no demand brought any. Never empty. */
export function claimsOf(runtime: Runtime, answered: readonly Answered[]): string[] {
  const refs = [...new Set(answered.flatMap(({ claims }) => claims))];
  return refs.length > 0 ? refs : identityRefs(runtime);
}

/** Neither eliminated nor in doubt. */
export const isOpen = ({ verdict }: Placement): boolean => verdict === "satisfied" || verdict === "conditional";
