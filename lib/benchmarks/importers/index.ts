/** The register of importers, in the order they are asked. Formats are told by content, never by the file's name. */
import type { Document } from "../text/document";
import { importExo } from "./exo";
import { importGenaiPerf } from "./genai-perf";
import { importGuidellm } from "./guidellm";
import type { Reading, TextImporter, ValueImporter } from "./importer";
import { importInferencePerf } from "./inference-perf";
import { importInferencex } from "./inferencex";
import { importLlamaBench, importLlamaBenchRows } from "./llama-bench";
import { importLlamaBenchTables } from "./llama-bench-md";
import { importLlmperf } from "./llmperf";
import { refuseKnown } from "./others";
import { importOwn } from "./own";
import { importSglang } from "./sglang";
import { importTrtllm } from "./trtllm";
import { importTrtllmLog } from "./trtllm-log";
import { importVllm } from "./vllm";
import { importVllmCsv } from "./vllm-csv";

const VALUES: readonly ValueImporter[] = [importOwn, importVllm, importSglang, importLlamaBench, importGuidellm, importInferencePerf, importTrtllm, importInferencex, importLlmperf, importExo, importGenaiPerf, refuseKnown];
const TEXTS: readonly TextImporter[] = [importLlamaBenchRows, importLlamaBenchTables, importTrtllmLog, importVllmCsv];

const FORMATS = "vllm bench serve, sglang.bench_serving, llama-bench, guidellm, AIPerf or GenAI-Perf, inference-perf, trtllm-bench, llmperf, exo-bench, InferenceX";

/** Everything a document holds; a document nobody knows is refused with what it looks like. */
export function readAll(document: Document): Reading {
  const readings = document.values.map((value) => VALUES.reduce<Reading | undefined>((found, importer) => found ?? importer(value), undefined));
  const known = readings.filter((reading) => reading !== undefined);
  const strangers = document.isJson ? document.values.filter((_, index) => readings[index] === undefined) : [];
  if (known.length === 0 && (!document.isJson || document.values.length === 0)) {
    const text = TEXTS.reduce<Reading | undefined>((found, importer) => found ?? importer(document), undefined);
    if (text !== undefined) return { imported: text.imported, refused: [...text.refused, ...document.mistakes] };
  }
  const refused = [...known.flatMap((reading) => reading.refused), ...strangers.map(describe), ...document.mistakes];
  const imported = known.flatMap((reading) => reading.imported);
  return { imported, refused: imported.length + refused.length === 0 ? [`no result of a known harness in it (${FORMATS})`] : [...new Set(refused)] };
}

function describe(value: unknown): string {
  if (typeof value !== "object" || value === null) return `${JSON.stringify(value)?.slice(0, 40)} is no result of a known harness (${FORMATS})`;
  const keys = Object.keys(value).slice(0, 6);
  return `${keys.length === 0 ? "an empty object" : `an object with ${keys.map((key) => `"${key.slice(0, 40)}"`).join(", ")}`} is no result of a known harness (${FORMATS})`;
}
