/** Which records may be drawn or tabled together, and what exactly keeps two of them apart. */
import type { BenchmarkDraft } from "./record";

type Compared = Pick<BenchmarkDraft, "id" | "runtime" | "model" | "hardware" | "parallelism" | "workload" | "source">;

/** A condition by its field, as text; null where it was not stated. Two records agree only on what both state. */
type Conditions = Readonly<Record<string, string | null>>;

export interface Difference {
  field: string;
  a: string | null;
  b: string | null;
}

export interface ComparableSet<T> {
  /** The conditions all its records share. */
  conditions: Conditions;
  records: T[];
  /** Conditions that were not stated: then the set holds this one record and says so. */
  notStated: string[];
}

/** What must agree. Runtime and version may differ and are both shown; concurrency and rate are what a sweep varies. */
export function conditionsOf({ model, hardware, parallelism, workload }: Compared): Conditions {
  const alone = hardware.count === 1;
  const degree = (found: number | null) => (alone ? "1" : textOf(found));
  return {
    "model.id": textOf(model.id)?.toLowerCase() ?? null,
    "model.quantisation": textOf(model.quantisation)?.toLowerCase() ?? null,
    "hardware.name": textOf(hardware.name)?.toLowerCase() ?? null,
    "hardware.count": textOf(hardware.count),
    "parallelism.tensor": degree(parallelism.tensor),
    "parallelism.pipeline": degree(parallelism.pipeline),
    "parallelism.expert": degree(parallelism.expert),
    "parallelism.data": degree(parallelism.data),
    "workload.shape": workload.shape,
    "workload.inputTokens": lengthOf(workload.inputTokens),
    "workload.outputTokens": lengthOf(workload.outputTokens),
    "workload.contextDepth": textOf(workload.contextDepth ?? 0),
    "workload.loop": workload.loop,
  };
}

/** What may differ and still explains a difference: shown beside, keeps nothing apart. */
function circumstancesOf({ runtime, model, hardware, workload, source }: Compared): Conditions {
  return {
    "runtime.id": runtime.id, "runtime.version": runtime.version, "runtime.flags": runtime.flags?.join(" ") ?? null,
    "model.revision": model.revision, "model.kvCacheType": model.kvCacheType,
    "hardware.memoryGB": textOf(hardware.memoryGB), "hardware.interconnect": hardware.interconnect, "hardware.driver": hardware.driver, "hardware.powerLimitW": textOf(hardware.powerLimitW),
    "workload.concurrency": textOf(workload.concurrency), "workload.requestRate": textOf(workload.requestRate), "workload.arrival": workload.arrival,
    "workload.dataset": workload.dataset, "workload.sharedPrefix": textOf(workload.sharedPrefix), "workload.warmup": workload.warmup, "workload.cacheState": workload.cacheState,
    "workload.ignoreEos": textOf(workload.ignoreEos), "workload.chatTemplate": textOf(workload.chatTemplate),
    "source.harness": source.harness,
  };
}

/** Groups in the order their first records stand; a record with a condition not stated stands alone. */
export function comparableSets<T extends Compared>(records: readonly T[]): ComparableSet<T>[] {
  const sets = new Map<string, ComparableSet<T>>();
  for (const record of records) {
    const conditions = conditionsOf(record);
    const notStated = Object.keys(conditions).filter((field) => conditions[field] === null);
    const key = notStated.length > 0 ? `alone ${record.id}` : JSON.stringify(conditions);
    const set = sets.get(key);
    if (set === undefined) sets.set(key, { conditions, records: [record], notStated });
    else set.records.push(record);
  }
  return [...sets.values()];
}

/** What keeps two records apart (`prevents`: a differing or unstated condition) and what else is unlike (`besides`). */
export function differences(a: Compared, b: Compared): { prevents: Difference[]; besides: Difference[] } {
  const between = (left: Conditions, right: Conditions, unlike: (one: string | null, other: string | null) => boolean) =>
    Object.keys(left).flatMap((field) => (unlike(left[field] ?? null, right[field] ?? null) ? [{ field, a: left[field] ?? null, b: right[field] ?? null }] : []));
  return {
    prevents: between(conditionsOf(a), conditionsOf(b), (one, other) => one === null || other === null || one !== other),
    besides: between(circumstancesOf(a), circumstancesOf(b), (one, other) => one !== other),
  };
}

/** The difference in words: "hardware.count: 1 and 4", "model.quantisation: not stated and fp8". */
export const formatDifference = ({ field, a, b }: Difference) => `${field}: ${a ?? "not stated"} and ${b ?? "not stated"}`;

const textOf = (value: string | number | boolean | null) => (value === null ? null : String(value));

/** The length asked for; where none is told, the mean to two significant digits, for two runs of one test differ by a little. */
function lengthOf({ mean, requested }: { mean: number | null; requested: number | null }): string | null {
  if (requested !== null) return String(requested);
  return mean === null ? null : `≈ ${Number(mean.toPrecision(2))}`;
}
