/**
 * guidellm: `benchmarks.json`, one record a benchmark. Version 2 (0.7 on), version 1 (0.5, 0.6), and the shapes of 0.4 and of 0.2/0.3 without a version.
 * Read after vllm-project/guidellm@ee7a77457ba668b4b5ccb40f110518829893b36a (0.7) and its tags v0.3.0 (ad9513fd), v0.4.0 (f6175cdd), v0.5.0 (adfa108a), v0.6.0.
 * Its "inter-token latency" is what others call TPOT. Its "time per output token" has the first token in it from 0.4 on;
 * before that it was (last − first) ÷ n, which is no definition of this collection.
 */
import { dayOf, makeDraft, modelName, timeOf, type Imported } from "../draft";
import { takeSamples } from "../samples";
import { countOf, fieldsAt, isFields, numberOf, positiveOf, textOf, valueAt, type Fields } from "../text/narrow";
import { guidellmSamples } from "./guidellm-metrics";
import { loopOf } from "./guidellm-loop";
import { syntheticLengths } from "./guidellm-data";
import type { Reading, ValueImporter } from "./importer";

export const importGuidellm: ValueImporter = (value) => {
  if (!isFields(value) || !Array.isArray(value["benchmarks"])) return undefined;
  const benchmarks: unknown[] = value["benchmarks"];
  const named = valueAt(value, "metadata", "guidellm_version") !== undefined;
  if (!named && !benchmarks.some(isBenchmark)) return undefined;
  const version = valueAt(value, "metadata", "version");
  if (version !== undefined && version !== 1 && version !== 2) return { imported: [], refused: [`guidellm report version ${JSON.stringify(version)}: versions 1 and 2, and files without a version, can be read`] };
  if (benchmarks.length === 0) return { imported: [], refused: ["a guidellm report without benchmarks"] };
  return benchmarks.map((benchmark) => readBenchmark(benchmark, value)).reduce<Reading>((all, one) => (typeof one === "string" ? { ...all, refused: [...all.refused, one] } : { ...all, imported: [...all.imported, one] }), { imported: [], refused: [] });
};

const isBenchmark = (value: unknown): value is Fields => isFields(value) && isFields(value["metrics"]) && "time_to_first_token_ms" in value["metrics"];

function readBenchmark(benchmark: unknown, report: Fields): Imported | string {
  if (!isBenchmark(benchmark)) return "a benchmark of guidellm without metrics";
  const isOld = "args" in benchmark;
  const totals = isOld ? fieldsAt(benchmark, "request_totals") : fieldsAt(benchmark, "metrics", "request_totals");
  const [completed, failed, unfinished] = [countOf(totals["successful"]), countOf(totals["errored"]), countOf(totals["incomplete"])];
  if (completed === null) return "a benchmark of guidellm that does not count its successful requests";
  const taken = takeSamples(guidellmSamples(benchmark, completed, isOld), completed);
  if (isOld) taken.leftOut.push({ native: "time_per_output_token_ms", why: "up to 0.3 this is (last token − first token) ÷ tokens: neither TPOT nor the normalised time per token" });
  const strategy = isOld ? fieldsAt(benchmark, "args", "strategy") : fieldsAt(benchmark, "config", "strategy");
  return makeDraft("guidellm", {
    harnessVersion: textOf(valueAt(report, "metadata", "guidellm_version")),
    model: { id: modelOf(benchmark, report) },
    workload: { ...loopOf(strategy), ...lengthsOf(benchmark, report), warmup: warmupOf(benchmark) },
    counts: {
      started: textOf(totals["total"]) === null ? countOf(totals["total"]) : null, completed, failed,
      inputTokens: sumOf(benchmark, "prompt_token_count"), outputTokens: sumOf(benchmark, "output_token_count"),
    },
    window: { start: timeOf(benchmark["start_time"]), end: timeOf(benchmark["end_time"]), durationS: positiveOf(benchmark["duration"]) },
    asOf: dayOf(benchmark["start_time"]),
    flags: [...cutOff(unfinished), ...zerosPooled(benchmark, completed)],
    taken,
    inferred: ["model.id", "workload.shape"],
  });
}

/** Where the model stands depends on the version; "None" is Python's word for not given. */
function modelOf(benchmark: Fields, report: Fields): string | null {
  const places: string[][] = [["config", "backend", "model"], ["worker", "backend_model"]];
  const inReport: string[][] = [["config", "spec", "backend", "model"], ["args", "model"], ["args", "backend_kwargs", "model"]];
  const found = [...places.map((path) => valueAt(benchmark, ...path)), ...inReport.map((path) => valueAt(report, ...path))].map(textOf).find((name) => name !== null && name !== "None");
  return modelName(found ?? null);
}

const successful = (benchmark: Fields, metric: string) => fieldsAt(benchmark, "metrics", metric, "successful");

function sumOf(benchmark: Fields, metric: string): number | null {
  const sum = numberOf(successful(benchmark, metric)["total_sum"]);
  return sum === null || sum < 0 ? null : countOf(Math.round(sum));
}

function lengthsOf(benchmark: Fields, report: Fields) {
  const mean = (metric: string) => positiveOf(successful(benchmark, metric)["mean"]);
  const asked = syntheticLengths([valueAt(report, "config", "spec", "data"), valueAt(report, "args", "data"), valueAt(benchmark, "request_loader", "data")]);
  return { shape: asked === undefined ? null : ("diverse" as const), inputTokens: { mean: mean("prompt_token_count"), requested: asked?.prompt ?? null }, outputTokens: { mean: mean("output_token_count"), requested: asked?.output ?? null } };
}

/** The phase before the window, which later versions write in seconds. */
function warmupOf(benchmark: Fields): string | null {
  const seconds = numberOf(benchmark["warmup_duration"]);
  const requests = countOf(valueAt(benchmark, "args", "warmup_number"));
  if (seconds !== null) return seconds > 0 ? `${Number(seconds.toFixed(1))} s of the same load left out` : "none";
  return requests === null ? null : `${requests} requests left out`;
}

/** Requests that were under way when the time was up are neither completed nor failed. */
const cutOff = (unfinished: number | null) => (unfinished === null || unfinished === 0 ? [] : [{ flag: "cancelled" as const, note: `${unfinished} requests were under way when the time was up; they are in no figure.` }]);

/** From 0.4 on a request without a first token counts as 0 ms in every average. */
function zerosPooled(benchmark: Fields, completed: number) {
  const { min, mean } = successful(benchmark, "time_to_first_token_ms");
  return completed > 0 && min === 0 && positiveOf(mean) !== null ? [{ flag: "zeros-pooled" as const, note: "Some completed requests count with a TTFT of 0 ms, which lowers every average and percentile." }] : [];
}
