/** What a file does not tell and a reader would want to know: asked in the sidecar. */
import type { BenchmarkDraft } from "./record";
import { CONTRIBUTOR_FIELDS } from "./record";
import { valueAt } from "./text/narrow";

export interface Question {
  file: string;
  field: string;
  why: string;
}

/** Without these no record is written. */
const REQUIRED: Readonly<Record<string, string>> = {
  "runtime.id": "the slug of the runtime that was measured; the client does not know which server answers",
  "runtime.version": "figures of two versions are two things",
  "model.id": "the model, as its publisher names it",
  "model.quantisation": "bf16 and 4-bit weights differ in speed and in answers",
  "hardware.name": "the accelerator, or the processor, as its maker names it",
  "hardware.count": "how many of them served the model",
  "workload.shape": "diverse, shared-prefix, structured or agent-loop: a prefix cache makes them different tests",
  "workload.loop": "closed, open, open-capped, burst or one-at-a-time: they measure different waiting",
  "source.measuredBy": "who measured, as it is to be printed",
  "source.interest": "maker, rival or independent, seen from the runtime",
  asOf: "the day of the measurement, YYYY-MM-DD",
};

/** Worth knowing; a record without them says "not stated". */
const WANTED: Readonly<Record<string, string>> = {
  "runtime.flags": "the flags the server was started with",
  "model.revision": "a model's files change under one name",
  "model.kvCacheType": "the type of the KV cache",
  "hardware.memoryGB": "memory of one device",
  "hardware.interconnect": "what joins the devices",
  "hardware.driver": "the driver's version",
  "parallelism.tensor": "without it the record is compared with no other",
  "parallelism.pipeline": "without it the record is compared with no other",
  "parallelism.expert": "without it the record is compared with no other; 1 for a dense model",
  "parallelism.data": "without it the record is compared with no other",
  "workload.warmup": "requests before the clock, or none",
  "workload.cacheState": "whether the prefix cache was empty",
  "workload.ignoreEos": "whether answers were forced to their full length",
  "workload.sharedPrefix": "the share of input that requests have in common",
  "counts.failed": "how many requests failed: the file counts only the others",
};

/** Questions that only devices beside each other, or requests over HTTP, raise. */
const BETWEEN_DEVICES = ["hardware.interconnect", "parallelism.tensor", "parallelism.pipeline", "parallelism.expert", "parallelism.data"];
const OF_REQUESTS = ["workload.warmup", "workload.cacheState", "workload.ignoreEos", "workload.sharedPrefix", "counts.failed"];

/** @param inferred Fields with a value that is a guess: they are asked too, and do not hinder writing. */
export function questionsOf(draft: BenchmarkDraft, inferred: readonly string[], file: string): Question[] {
  const isInside = draft.workload.shape?.includes("only") === true || draft.workload.shape === "prefill-then-decode";
  const skipped = [...(draft.hardware.count === 1 ? BETWEEN_DEVICES : []), ...(isInside ? OF_REQUESTS : [])];
  const missing = (field: string) => valueAt(draft, ...field.split(".")) === null;
  return [
    ...Object.entries(REQUIRED).filter(([field]) => missing(field)).map(([field, why]) => ({ file, field, why: `required: ${why}` })),
    ...inferred.filter((field) => field !== "runtime.flags" && !missing(field)).map((field) => ({ file, field, why: `to confirm: ${JSON.stringify(valueAt(draft, ...field.split(".")))} was inferred from the file` })),
    ...Object.entries(WANTED).filter(([field]) => missing(field) && !skipped.includes(field)).map(([field, why]) => ({ file, field, why: `wanted: ${why}` })),
  ];
}

export const isRequired = ({ why }: Question) => why.startsWith("required: ");

/** Fields the schema demands of contributed records are among the required questions. */
export const REQUIRED_FIELDS = [...new Set([...Object.keys(REQUIRED), ...CONTRIBUTOR_FIELDS.map((path) => path.join("."))])];
