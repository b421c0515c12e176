/** A record in the making: everything not stated, until an importer or the sidecar states it. */
import type { BenchmarkDraft } from "./record";
import type { Taken } from "./samples";

/** What importers return: a draft, and which of its fields were inferred and may be corrected by the sidecar. */
export interface Imported {
  draft: BenchmarkDraft;
  inferred: string[];
}

export type Harness = "vllm bench serve" | "sglang.bench_serving" | "llama-bench" | "guidellm" | "AIPerf" | "GenAI-Perf" | "inference-perf" | "trtllm-bench" | "llmperf" | "exo-bench" | "InferenceX" | "bench run";

/** Parts of a draft that an importer can tell; the others stay null. */
export interface Told {
  harnessVersion?: string | null;
  runtime?: Partial<BenchmarkDraft["runtime"]>;
  model?: Partial<BenchmarkDraft["model"]>;
  hardware?: Partial<BenchmarkDraft["hardware"]>;
  parallelism?: Partial<BenchmarkDraft["parallelism"]>;
  workload?: Partial<BenchmarkDraft["workload"]>;
  counts?: Partial<BenchmarkDraft["counts"]>;
  window?: Partial<BenchmarkDraft["window"]>;
  taken: Taken;
  asOf?: string | null;
  flags?: BenchmarkDraft["flags"];
  inferred?: string[];
}

export function makeDraft(harness: Harness, told: Told): Imported {
  const draft: BenchmarkDraft = {
    id: "unnamed",
    schemaVersion: 1,
    runtime: { id: null, version: null, commit: null, flags: null, ...told.runtime },
    model: { id: null, revision: null, quantisation: null, fileSha256: null, kvCacheType: null, ...told.model },
    hardware: { name: null, count: null, memoryGB: null, interconnect: null, os: null, driver: null, powerLimitW: null, ...told.hardware },
    parallelism: { tensor: null, pipeline: null, expert: null, data: null, ...told.parallelism },
    workload: { ...EMPTY_WORKLOAD, ...told.workload },
    counts: { started: null, completed: null, failed: null, emptyOutputs: null, inputTokens: null, outputTokens: null, chunks: null, ...told.counts },
    metrics: told.taken.metrics,
    leftOut: told.taken.leftOut,
    window: { start: null, end: null, durationS: null, ...told.window },
    source: { kind: "imported", harness, harnessVersion: told.harnessVersion ?? null, file: null, sha256: null, measuredBy: null, interest: null, licence: null, reuse: null, tableRows: null, document: null },
    evidence: "reported",
    asOf: told.asOf ?? null,
    flags: told.flags ?? [],
    note: null,
  };
  return { draft, inferred: told.inferred ?? [] };
}

const EMPTY_WORKLOAD: BenchmarkDraft["workload"] = {
  shape: null, dataset: null, loop: null, concurrency: null, requestRate: null, arrival: null, burstiness: null,
  inputTokens: { mean: null, requested: null }, outputTokens: { mean: null, requested: null },
  contextDepth: null, sharedPrefix: null, warmup: null, cacheState: null, ignoreEos: null, chatTemplate: null, seed: null,
};

/** A model named by a path is named by the path's last part: paths tell of a machine, not of a model. */
export function modelName(text: string | null): string | null {
  if (text === null || !/^([/~.\\]|[A-Za-z]:\\|file:)/.test(text)) return text;
  return text.split(/[/\\]/).findLast((part) => part !== "") ?? null;
}

/** The day of `YYYYMMDD-HHMMSS`, ISO text or Unix seconds; null for anything else. */
export function dayOf(value: unknown): string | null {
  if (typeof value === "number") return value > 1e9 && value < 1e11 ? new Date(value * 1000).toISOString().slice(0, 10) : null;
  if (typeof value !== "string") return null;
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(value) ?? [];
  const text = `${year}-${month}-${day}`;
  const real = year !== undefined && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  return real ? text : null;
}

/** ISO time of Unix seconds; null for anything else. */
export const timeOf = (value: unknown): string | null => (typeof value === "number" && value > 1e9 && value < 1e11 ? new Date(value * 1000).toISOString() : null);

/** Slugs of the catalog for what harnesses and images call the server; null where it does not say. */
export function runtimeOf(text: string | null): string | null {
  const known: [RegExp, string][] = [[/dynamo/, "dynamo"], [/sglang/, "sglang"], [/trt|tensorrt/, "tensorrt-llm"], [/vllm/, "vllm"], [/lmdeploy/, "lmdeploy"], [/llama[-_.]?cpp/, "llama-cpp"], [/^tgi$/, "tgi"], [/ollama/, "ollama"]];
  return text === null ? null : (known.find(([pattern]) => pattern.test(text.toLowerCase()))?.[1] ?? null);
}
