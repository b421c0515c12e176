/**
 * `vllm bench serve`, its sweeps, and the older benchmark_serving.py and benchmark_serving_structured_output.py.
 * Read after vllm/benchmarks/serve.py and benchmarks/*.py at vllm-project/vllm@017e9f4448b700e85ee16023287b025693c72b9e,
 * serve.py at 009e6d4a1cd6ba3fb2a9fc00f4ec06f5297232a1, and benchmark_serving.py from a4211a4dc3 (February 2024) on.
 */
import { dayOf, makeDraft, modelName, runtimeOf, type Imported } from "../draft";
import { takeSamples, type Sample } from "../samples";
import { countOf, isFields, positiveOf, ratioOf, textOf, type Fields } from "../text/narrow";
import { accept, refuse, type ValueImporter } from "./importer";
import { familySamples, overallSamples, readDetails, type Details } from "./serving";
import { countsOf } from "./vllm-counts";
import { describedFlags, loopOf } from "./vllm-workload";

const OVERALL = {
  request_throughput: "request_throughput", request_inthroughput: "request_throughput", request_goodput: "goodput", "request_goodput:": "goodput", input_throughput: "input_throughput",
  output_throughput: "output_throughput", total_token_throughput: "total_throughput", max_output_tokens_per_s: "peak_output_throughput",
  spec_decode_acceptance_rate: "acceptance_rate", spec_decode_acceptance_length: "acceptance_length", "correct_rate(%)": "valid_output",
} as const;

export const importVllm: ValueImporter = (value) => {
  if (!isFields(value) || textOf(value["model_id"]) === null || !("total_input_tokens" in value) || !("completed" in value)) return undefined;
  if (!("total_output_tokens" in value)) return refuse("a result of an embedding or pooling server: it has no output tokens, and this collection is of text generation");
  const completed = countOf(value["completed"]);
  if (completed === null) return refuse(`"completed" is ${JSON.stringify(value["completed"])}, no count of requests`);
  return accept(readResult(value, completed));
};

function readResult(value: Fields, completed: number): Imported {
  const details = readDetails(value);
  const isScript = "correct_rate(%)" in value || "ttft_description" in value;
  const { counts, flags } = countsOf(value, completed, details);
  const most = { name: "concurrency", stat: "max", native: "max_concurrent_requests", value: value["max_concurrent_requests"], n: completed, over: "window" } as const;
  const taken = takeSamples([...latencies(value, completed, details), ...overallSamples(value, OVERALL, completed, counter(value, isScript)), most], completed);
  taken.leftOut.push(...notTaken(value));
  const backend = textOf(value["backend"]);
  const runtime = backend === "openai" || backend === "openai-chat" ? null : runtimeOf(backend);
  return makeDraft("vllm bench serve", {
    runtime: { id: runtime, version: versionOf(value["version"]), flags: describedFlags(value) },
    model: { id: modelName(textOf(value["model_id"])) },
    parallelism: { tensor: parallel(value["tensor_parallel_size"]), pipeline: parallel(value["pipeline_parallel_size"]) },
    workload: {
      ...loopOf(value), shape: isScript ? "structured" : null,
      inputTokens: { mean: ratioOf(counts.inputTokens, completed), requested: null },
      outputTokens: { mean: ratioOf(counts.outputTokens, completed), requested: null },
    },
    counts, flags, taken,
    window: { end: localTime(value["date"]), durationS: positiveOf(value["duration"]) },
    asOf: dayOf(value["date"]),
    inferred: ["runtime.id", "runtime.version", "runtime.flags", "model.id", "workload.shape"],
  });
}

/** In the first version a request's latency ÷ its tokens was called TPOT; that file alone spells `request_inthroughput`. */
function latencies(value: Fields, completed: number, details: Details | undefined): Sample[] {
  const isFirst = "request_inthroughput" in value;
  return familySamples(value, [
    { key: "ttft", name: "ttft", over: "requests", n: completed },
    { key: "tpot", name: isFirst ? "ntpot" : "tpot", over: "requests", n: details?.severalTokens ?? completed },
    { key: "itl", name: "icl", over: details === undefined ? "requests" : "chunks", n: details === undefined ? completed : details.chunks - (details.requests - details.failed - details.empty) },
    { key: "e2el", name: "e2e", over: "requests", n: completed },
    { key: "client_queue_time", name: "client_queue", over: "requests", n: completed },
    { key: "e2el_including_client_queue", name: "e2e_with_queue", over: "requests", n: completed },
  ], isFirst || "correct_rate(%)" in value ? "tokenizer" : "server-else-tokenizer");
}

const counter = (value: Fields, isScript: boolean) => (isScript || "request_inthroughput" in value ? ("tokenizer" as const) : ("server-else-tokenizer" as const));

const parallel = (value: unknown) => countOf(typeof value === "string" ? Number(value) : value);

const versionOf = (value: unknown) => (textOf(value) === "N/A" ? null : textOf(value));

/** `YYYYMMDD-HHMMSS`, the clock of the client when it wrote the file, without a zone. */
function localTime(value: unknown): string | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)$/.exec(textOf(value) ?? "") ?? [];
  return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

function notTaken(value: Fields) {
  const described = Object.keys(value).filter((key) => /^(ttft|tpot)_description$/.test(key)).map((native) => ({ native, why: "describes failed requests too, as 0 s" }));
  const probes = Object.keys(value).filter((key) => key.startsWith("probe_")).map((native) => ({ native, why: "measured on probe requests beside the load" }));
  const others = Object.keys(value).filter((key) => /^diffusion_|^rtfx$|^rps_change_events$/.test(key) && value[key] !== 0 && value[key] !== null).map((native) => ({ native, why: "no metric of this collection" }));
  return [...described, ...probes, ...others];
}
