/** Benchmark fixtures read as the command reads them, and records made for tests. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeDraft } from "@/lib/benchmarks/draft";
import { importFiles, type Import } from "@/lib/benchmarks/import";
import type { BenchmarkDraft } from "@/lib/benchmarks/record";
import type { Sidecar } from "@/lib/benchmarks/sidecar";

export const FIXTURES = "tests/fixtures/benchmarks";

export const fixtureNames = () => readdirSync(FIXTURES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== "README.md").map((entry) => join(entry.parentPath, entry.name).slice(FIXTURES.length + 1)).sort();

export const importFixture = (name: string, sidecar: Sidecar = {}): Import => importFiles([{ path: name, bytes: readFileSync(join(FIXTURES, name)) }], sidecar);

/** Imports a text or bytes as a file of the given name. */
export const importText = (content: string | Uint8Array, path = "given.json", sidecar: Sidecar = {}): Import => importFiles([{ path, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }], sidecar);

/** The figure of a record as "value unit", or undefined. */
export function figure(record: BenchmarkDraft | undefined, name: string, stat: string): string | undefined {
  const found = record?.metrics.find((metric) => metric.name === name && metric.stat === stat);
  return found && `${found.value} ${found.unit}`;
}

/** A whole record with one figure, and whatever a test changes. */
export function recordOf(change: Partial<BenchmarkDraft> = {}): BenchmarkDraft {
  const { draft } = makeDraft("vllm bench serve", {
    runtime: { id: "vllm", version: "0.20.0" }, model: { id: "Qwen/Qwen3-8B", quantisation: "bf16" }, hardware: { name: "NVIDIA L40S", count: 1 },
    workload: { shape: "diverse", loop: "closed", concurrency: 8, inputTokens: { mean: 512, requested: 512 }, outputTokens: { mean: 128, requested: 128 } },
    counts: { started: 200, completed: 200, failed: 0 },
    taken: { metrics: [{ name: "ttft", stat: "p50", value: 40, unit: "ms", n: 200, over: "requests", tokenCounter: null, percentileMethod: "linear", nativeName: "median_ttft_ms" }], leftOut: [] },
    asOf: "2026-08-17",
  });
  return { ...draft, id: "a-record", source: { ...draft.source, measuredBy: "somebody", interest: "independent" }, ...change };
}
