/**
 * exo-bench: `{ runs: […] }`, a run a request; runs of one model, placement, length and concurrency make one record.
 * Read after bench/exo_bench.py and bench/METHODOLOGY.md at exo-explore/exo@b5375f8cee4368d09e1ce96a56b9f81fb0bc81aa.
 * Failed requests are logged, not written. Aggregate speed is reckoned here as tokens ÷ time of a batch: the harness prints an upper bound.
 */
import { makeDraft, modelName, type Imported } from "../draft";
import { takeSamples, type Sample } from "../samples";
import { countOf, fieldsAt, isFields, numberOf, positiveOf, textOf, valueAt, type Fields } from "../text/narrow";
import { deviation, mean, percentile, sum } from "../statistics";
import type { ValueImporter } from "./importer";

export const importExo: ValueImporter = (value) => {
  if (!isFields(value) || !Array.isArray(value["runs"])) return undefined;
  const runs = value["runs"].filter(isFields);
  if (runs.length !== value["runs"].length || !runs.every((run) => "elapsed_s" in run && "pp_tokens" in run && "tg" in run)) return undefined;
  if (runs.length === 0) return { imported: [], refused: ["an exo-bench file without runs: every request failed, or none was sent"] };
  return { imported: [...groupRuns(runs).values()].map(readGroup), refused: [] };
};

function groupRuns(runs: readonly Fields[]): Map<string, Fields[]> {
  const groups = new Map<string, Fields[]>();
  for (const run of runs) {
    const key = JSON.stringify(["model_id", "placement_sharding", "placement_instance_meta", "placement_nodes", "pp_tokens", "tg", "concurrency"].map((name) => run[name] ?? null));
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return groups;
}

function readGroup(runs: Fields[]): Imported {
  const [first = {}] = runs;
  const concurrency = countOf(first["concurrency"]) ?? 1;
  const answered = runs.filter((run) => (countOf(valueAt(run, "stats", "generation_tokens")) ?? 0) > 0);
  const tokens = (key: string) => sum(answered.map((run) => countOf(valueAt(run, "stats", key)) ?? 0));
  const nodes = positiveOf(first["placement_nodes"]);
  return makeDraft("exo-bench", {
    runtime: { id: "exo", flags: placementOf(first) },
    model: { id: modelName(textOf(first["model_id"])) },
    hardware: { count: nodes },
    parallelism: first["placement_sharding"] === "Tensor" ? { tensor: nodes, pipeline: 1 } : first["placement_sharding"] === "Pipeline" ? { tensor: 1, pipeline: nodes } : {},
    workload: {
      shape: "diverse", loop: concurrency > 1 ? "burst" : "one-at-a-time", concurrency, ignoreEos: true, chatTemplate: true,
      inputTokens: { mean: mean(answered.map((run) => countOf(valueAt(run, "stats", "prompt_tokens")) ?? 0)), requested: positiveOf(first["pp_tokens"]) },
      outputTokens: { mean: mean(answered.map((run) => countOf(valueAt(run, "stats", "generation_tokens")) ?? 0)), requested: positiveOf(first["tg"]) },
    },
    counts: { completed: runs.length, emptyOutputs: runs.length - answered.length, inputTokens: tokens("prompt_tokens"), outputTokens: tokens("generation_tokens") },
    taken: takeSamples(samplesOf(answered, concurrency), answered.length),
    inferred: ["model.id", "hardware.count"],
  });
}

const placementOf = (run: Fields) => ["placement_sharding", "placement_instance_meta", "placement_nodes"].flatMap((key) => (run[key] === undefined ? [] : [`${key.replace("placement_", "")}=${String(run[key])}`]));

function samplesOf(runs: readonly Fields[], concurrency: number): Sample[] {
  const n = runs.length;
  const values = (read: (run: Fields) => unknown) => runs.map(read).map(numberOf).filter((found): found is number => found !== null && found > 0);
  const spread = (name: Sample["name"], native: string, found: number[], factor = 1): Sample[] =>
    found.length === 0 ? [{ name, stat: "mean", native, value: 0, n, over: "requests" }] : ([["mean", mean(found)], ["p50", percentile(found, 50)], ["std", deviation(found)]] as const).map(([stat, value]) => ({ name, stat, native, value, factor, n: found.length, over: "requests", tokenCounter: name === "e2e" ? null : "engine", percentileMethod: "linear" }));
  return [
    ...spread("prefill_speed", "stats.prompt_tps", values((run) => valueAt(run, "stats", "prompt_tps"))),
    ...spread("decode_speed", "stats.generation_tps", values((run) => valueAt(run, "stats", "generation_tps"))),
    ...spread("e2e", "elapsed_s (s)", values((run) => run["elapsed_s"]), 1000),
    ...(concurrency > 1 ? [{ name: "output_throughput", stat: "mean", native: "Σ stats.generation_tokens ÷ max elapsed_s, a batch", value: mean(batchSpeeds(runs)), n: batchSpeeds(runs).length, over: "repetitions", tokenCounter: "engine" } as const] : []),
    { name: "peak_memory", stat: "max", native: "stats.peak_memory_usage (bytes)", value: peakOf(runs), factor: 1e-9, n, over: "requests" },
  ];
}

/** Output tokens ÷ the longest request, for each batch sent at once. */
function batchSpeeds(runs: readonly Fields[]): number[] {
  const batches = [...new Set(runs.map((run) => run["repeat_index"]))].map((index) => runs.filter((run) => run["repeat_index"] === index));
  return batches.map((batch) => sum(batch.map((run) => countOf(valueAt(run, "stats", "generation_tokens")) ?? 0)) / Math.max(...batch.map((run) => numberOf(run["elapsed_s"]) ?? 0))).filter((speed) => Number.isFinite(speed));
}

/** Two spellings are in use; 0 is written where nothing was read. */
function peakOf(runs: readonly Fields[]): number | null {
  const found = runs.map((run) => fieldsAt(run, "stats", "peak_memory_usage")).map((usage) => numberOf(usage["inBytes"] ?? usage["in_bytes"]) ?? 0);
  const most = Math.max(0, ...found);
  return most === 0 ? null : most;
}
