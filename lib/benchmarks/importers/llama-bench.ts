/**
 * llama.cpp's `llama-bench`: json, jsonl, csv, sql and md, alone or inside a log; one record a test.
 * Read after tools/llama-bench/llama-bench.cpp and its README at ngxson/llama.cpp@3f545beccee69d9975f466ec7e45fd9aacd8ba90 (a mirror of ggml-org/llama.cpp).
 * `pp`: prompt only. `tg`: generation only. `pg`: both, whose tokens a second are neither.
 */
import { dayOf, makeDraft, modelName, type Imported } from "../draft";
import { takeSamples } from "../samples";
import { cellValue, countOf, isFields, numbersOf, textOf, type Fields } from "../text/narrow";
import { parseCsv, parseSqlInserts, type Row } from "../text/table";
import type { MetricName, Shape } from "../words";
import { accept, refuse, type Reading, type TextImporter, type ValueImporter } from "./importer";

export const importLlamaBench: ValueImporter = (value) => {
  if (!isFields(value) || !("avg_ts" in value) || !("n_prompt" in value) || !("n_gen" in value)) return undefined;
  const test = testOf(countOf(value["n_prompt"]), countOf(value["n_gen"]));
  return test === undefined ? refuse(`a test with n_prompt ${JSON.stringify(value["n_prompt"])} and n_gen ${JSON.stringify(value["n_gen"])} measures nothing`) : accept(readTest(value, test));
};

const CSV_HEADER = /^build_commit,build_number,.*avg_ts,stddev_ts\s*$/m;

/** Rows of `-o csv` and `-o sql`, which differ from json in that every cell is text. */
export const importLlamaBenchRows: TextImporter = ({ text }) => {
  const header = CSV_HEADER.exec(text);
  const rows = header === null ? parseSqlInserts(text, "llama_bench") : parseCsv(text.slice(header.index));
  if (rows.length === 0 && header === null) return undefined;
  if (rows.length === 0) return refuse("the llama-bench table has a header and no test");
  return rows.map(fieldsOf).map((row) => importLlamaBench(row) ?? refuse("a row of llama-bench without avg_ts, n_prompt and n_gen")).reduce<Reading>((all, one) => ({ imported: [...all.imported, ...one.imported], refused: [...all.refused, ...one.refused] }), { imported: [], refused: [] });
};

const fieldsOf = (row: Row): Fields => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cellValue(cell)]));

export interface Test {
  metric: MetricName;
  shape: Shape;
  prompt: number;
  generated: number;
}

/** What a test measures by its numbers of tokens; undefined when it has none. */
export function testOf(prompt: number | null, generated: number | null): Test | undefined {
  const tokens = { prompt: prompt ?? 0, generated: generated ?? 0 };
  if (tokens.prompt > 0 && tokens.generated > 0) return { metric: "mixed_speed", shape: "prefill-then-decode", ...tokens };
  if (tokens.prompt > 0) return { metric: "prefill_speed", shape: "prefill-only", ...tokens };
  return tokens.generated > 0 ? { metric: "decode_speed", shape: "decode-only", ...tokens } : undefined;
}

function readTest(value: Fields, test: Test): Imported {
  const repetitions = numbersOf(value["samples_ts"])?.length ?? null;
  const sample = { name: test.metric, n: repetitions, over: "repetitions", tokenCounter: "engine" } as const;
  const taken = takeSamples([
    { ...sample, stat: "mean", native: "avg_ts", value: value["avg_ts"] },
    { ...sample, stat: "std", native: "stddev_ts", value: value["stddev_ts"] },
  ], repetitions);
  const devices = (textOf(value["gpu_info"]) ?? "").split(/,\s*/).filter((name) => name !== "");
  return makeDraft("llama-bench", {
    harnessVersion: buildOf(value),
    runtime: { id: "llama-cpp", version: buildOf(value), commit: textOf(value["build_commit"]) ?? (typeof value["build_commit"] === "number" ? String(value["build_commit"]) : null), flags: flagsOf(value) },
    model: { id: modelName(textOf(value["model_filename"]))?.split(/[/\\]/).at(-1) ?? null, quantisation: quantisationOf(textOf(value["model_type"])), kvCacheType: kvOf(value) },
    hardware: hardwareOf(value, devices),
    workload: workloadOf(test, countOf(value["n_depth"])),
    counts: { started: repetitions, completed: repetitions, failed: repetitions === null ? null : 0 },
    taken,
    window: { start: textOf(value["test_time"]) },
    asOf: dayOf(value["test_time"]),
    inferred: ["runtime.id", "model.id", "model.quantisation", "hardware.name", "hardware.count"],
  });
}

/** Tokenising and sampling are outside the clock; one run before it warms up. */
export function workloadOf({ shape, prompt, generated }: Test, depth: number | null) {
  return {
    shape, loop: "one-at-a-time" as const, concurrency: 1, contextDepth: depth ?? 0,
    inputTokens: { mean: prompt, requested: prompt }, outputTokens: { mean: generated, requested: generated },
  };
}

const buildOf = (value: Fields) => (countOf(value["build_number"]) === null ? null : `b${countOf(value["build_number"])}`);

const kvOf = ({ type_k: keys, type_v: values }: Fields) => (textOf(keys) === null ? null : keys === values || textOf(values) === null ? textOf(keys) : `k ${textOf(keys)}, v ${textOf(values)}`);

/** "qwen2 7B Q4_K - Medium" → "Q4_K - Medium"; the older "llama 7B mostly Q4_0" → "Q4_0". */
export function quantisationOf(modelType: string | null): string | null {
  return /\b(?:mostly |all )?((?:I?Q\d|T?Q\d|F16|F32|BF16|MXFP4|NVFP4)\S*(?: - [\w. ]+)?)\s*$/.exec(modelType ?? "")?.[1]?.trim() ?? null;
}

/** Without a GPU in the backends the processor did the work. Two entries of one name are two devices. */
function hardwareOf(value: Fields, devices: string[]) {
  const backends = textOf(value["backends"]) ?? "";
  const isCpu = devices.length === 0 || /^(CPU|BLAS)$/.test(backends);
  const name = isCpu ? textOf(value["cpu_info"]) : [...new Set(devices)].join(" + ");
  return { name, count: name === null ? null : isCpu ? 1 : devices.length };
}

const SETTINGS = ["backends", "n_batch", "n_ubatch", "n_threads", "n_gpu_layers", "n_cpu_moe", "split_mode", "main_gpu", "no_kv_offload", "flash_attn", "devices", "tensor_split", "tensor_buft_overrides", "use_mmap", "use_direct_io", "load_mode", "embeddings", "no_op_offload", "no_host"];

const flagsOf = (value: Fields) => SETTINGS.filter((key) => value[key] !== undefined && value[key] !== null && value[key] !== "").map((key) => `${key}=${String(value[key])}`);
