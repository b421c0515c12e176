/** From a measured row to the system it describes and the metric it reports. Names and ids play no part where figures are stated. */
import { METRICS, type Metric } from "../predict";
import type { Load, Parallelism, Spread, System } from "../system";
import { machinesOf } from "./hardware";
import { linkOf } from "./link";
import { modelOf, quantisationOf } from "./model";
import type { Row, RowClass } from "./row";

/** Other names under which a metric goes, first match wins. */
const ALIASES: readonly (readonly [RegExp, Metric])[] = [
  [/forward|fwd/, "forward"],
  [/max|peak|offline/, "max_throughput"],
  [/pipe/, "pipe_agg"],
  [/agg|total|throughput|output_tok/, "decode_agg"],
  [/prefill|prompt|^pp/, "prefill"],
  [/decode|gen|tg|tok|stream|tps/, "decode"],
];

const USUAL: Record<RowClass, Metric> = { single_decode: "decode", single_prefill: "prefill", tp: "decode", pp: "decode", batch: "decode_agg", wan: "decode", wan_fwd: "forward" };

/** The metric as named, by another name for it, or the usual one of the class. */
export function metricOf({ metric, cls, batch }: Row): Metric {
  const word = (metric ?? "").toLowerCase();
  const known = METRICS.find((name) => name === word) ?? ALIASES.find(([pattern]) => pattern.test(word))?.[1];
  if (known !== undefined) return known;
  return cls === "batch" && (batch ?? 0) < 1 ? "max_throughput" : USUAL[cls];
}

function spreadOf(row: Row): Spread {
  const kind = (row.parallelism?.kind ?? "").toLowerCase();
  if (row.cls === "wan" || row.cls === "wan_fwd" || kind.includes("wan")) return "wan";
  if (kind.includes("star") || (/distributed-llama|dllama/.test((row.runtime ?? "").toLowerCase()) && row.cls === "tp")) return "star";
  if (kind.includes("tp") || kind.includes("tensor")) return "tensor";
  if (kind.includes("pp") || kind.includes("pipe")) return "pipeline";
  if (row.cls === "tp") return "tensor";
  return row.cls === "pp" ? "pipeline" : "none";
}

const whole = (value: number | undefined) => Math.max(1, Math.round(value ?? 1));
/** No description of a machine room is larger; a slip of the keyboard is. */
const MOST_DEVICES = 4096;

/** Degrees as stated; where none exceeds 1, the devices are spread the one way the kind names. */
function parallelismOf(row: Row): Parallelism {
  const kind = spreadOf(row);
  const stated = { tensor: whole(row.parallelism?.tp), pipeline: whole(row.parallelism?.pp), replicas: whole(row.parallelism?.dp) };
  const devices = whole(row.nodes ?? countOf(row));
  const silent = stated.tensor * stated.pipeline * stated.replicas === 1 && devices > 1;
  if (!silent) return { kind, ...stated, pipeline: Math.min(stated.pipeline, Math.max(1, Math.floor(MOST_DEVICES / stated.tensor))) };
  if (kind === "tensor" || kind === "star") return { kind, tensor: devices, pipeline: 1, replicas: 1 };
  if (kind === "pipeline" || kind === "wan") return { kind, tensor: 1, pipeline: devices, replicas: 1 };
  return { kind, tensor: 1, pipeline: 1, replicas: 1 };
}

const countOf = ({ hardware }: Row) => (Array.isArray(hardware) ? hardware.reduce((sum, { n }) => sum + whole(n), 0) : hardware.n);

const USUAL_CHUNK = 512;

function loadOf(row: Row): Load {
  return { batch: Math.max(1, row.batch ?? 1), promptTokens: row.prompt ?? 0, generatedTokens: row.gen ?? 0, microBatch: row.ubatch ?? USUAL_CHUNK, interleaved: row.interleave ?? false, saturated: metricOf(row) === "max_throughput" };
}

/** The system a row describes, in SI units. Never fails on a row that the schema accepts. */
export function describeRow(row: Row): System {
  const model = modelOf(row);
  const quantisation = quantisationOf(row, model);
  const parallelism = parallelismOf(row);
  const perCopy = parallelism.tensor * parallelism.pipeline;
  return {
    model,
    quantisation,
    machines: machinesOf(row.hardware, perCopy, (1.2 * quantisation.weightBytes) / perCopy),
    link: linkOf(row, parallelism.kind),
    parallelism,
    load: loadOf(row),
    backend: row.backend,
    runtime: row.runtime,
  };
}
