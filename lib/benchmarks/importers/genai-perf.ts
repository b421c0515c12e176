/**
 * NVIDIA AIPerf (`profile_export_aiperf.json`) and GenAI-Perf (`*_genai_perf.json`): one object, a metric a key, each with its unit.
 * Read after aiperf/exporters/json_exporter.py and aiperf/metrics/types at ai-dynamo/aiperf@db4f6397d11ee2d4cfbb41f70b2327315163dcf0,
 * src/aiperf/common/models/export_models.py at 26240f9e48bd11b1890ec0bfab778fd82481869f, and
 * genai-perf/genai_perf/{metrics,export_data} at triton-inference-server/perf_analyzer@263c5f6e0c7a6c15472a54409174981f67930cfe.
 * Their "inter token latency" is (latency − TTFT) ÷ (tokens − 1), what others call TPOT.
 */
import { dayOf, makeDraft, modelName, type Imported } from "../draft";
import { takeSamples } from "../samples";
import { countOf, fieldsAt, isFields, numberOf, positiveOf, textOf, valueAt, type Fields } from "../text/narrow";
import { genaiSamples } from "./genai-perf-metrics";
import { configured, devicesOf } from "./genai-perf-config";
import { accept, refuse, type ValueImporter } from "./importer";

const isMetric = (value: unknown): value is Fields => isFields(value) && "unit" in value;

export const importGenaiPerf: ValueImporter = (value) => {
  if (!isFields(value)) return undefined;
  if ("timeslices" in value && Array.isArray(value["timeslices"])) return refuse("time slices of an AIPerf run: give profile_export_aiperf.json, which holds the whole window");
  if (isFields(value["metadata"]) && isFields(value["metrics"]) && isMetric(valueAt(value, "metrics", "request_latency"))) return refuse("records of single requests of AIPerf: give profile_export_aiperf.json, which holds the statistics");
  if (!isMetric(value["request_latency"]) && !isMetric(value["request_throughput"]) && !isMetric(value["error_request_count"])) return undefined;
  const unknown = Object.entries(value).filter(([key, metric]) => isMetric(metric) && /latency|time_to/.test(key) && !["ms", "s", "sec", "us", "ns"].includes(String(metric["unit"])));
  if (unknown.length > 0) return refuse(`the unit ${JSON.stringify(unknown[0]?.[1] && fieldsAt(value, unknown[0][0])["unit"])} of ${unknown[0]?.[0]} is not known`);
  return accept(readProfile(value));
};

/** GenAI-Perf's configuration names models at its top, AIPerf's below `endpoint`; only AIPerf writes times and errors. */
const isAiperf = (value: Fields) => "aiperf_version" in value || "was_cancelled" in value || "error_summary" in value || "benchmark_duration" in value || isFields(valueAt(value, "input_config", "loadgen"));

function readProfile(value: Fields): Imported {
  const completed = countOf(fieldsAt(value, "request_count")["avg"]) ?? (isMetric(value["request_latency"]) ? null : 0);
  const failed = isAiperf(value) ? failedOf(value) : null;
  const config = configured(value);
  const average = (key: string) => numberOf(fieldsAt(value, key)["avg"]);
  const total = (key: string) => (average(key) === null ? null : countOf(Math.round(average(key) ?? 0)));
  return makeDraft(isAiperf(value) ? "AIPerf" : "GenAI-Perf", {
    harnessVersion: textOf(value["aiperf_version"]),
    model: { id: modelName(config.model), revision: null },
    hardware: devicesOf(value),
    workload: {
      ...config.workload,
      inputTokens: { mean: average("input_sequence_length"), requested: config.input },
      outputTokens: { mean: average("output_sequence_length"), requested: config.output },
    },
    counts: { started: completed === null || failed === null ? null : completed + failed, completed, failed, inputTokens: total("total_isl"), outputTokens: total("total_osl") },
    window: { start: textOf(value["start_time"]), end: textOf(value["end_time"]), durationS: positiveOf(average("benchmark_duration")) },
    asOf: dayOf(value["start_time"]),
    flags: value["was_cancelled"] === true ? [{ flag: "cancelled", note: "The run was cancelled before its end." }] : [],
    taken: takeSamples(genaiSamples(value, completed), completed),
    inferred: ["model.id", "hardware.name", "hardware.count"],
  });
}

/** AIPerf leaves the count out when nothing failed, and lists the kinds of errors beside it. */
function failedOf(value: Fields): number | null {
  const counted = countOf(fieldsAt(value, "error_request_count")["avg"]);
  const { error_summary: kinds } = value;
  if (counted !== null || !Array.isArray(kinds)) return counted;
  return kinds.reduce<number>((sum, kind) => sum + (countOf(fieldsAt(kind)["count"]) ?? 0), 0);
}
