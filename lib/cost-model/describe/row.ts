/** The schema of a measured row. Tolerant: further fields pass, optional ones may be left out, and null or 0 means "not stated". */
import { z } from "zod";

/** What a row measures, as the table by class shows it. */
export const CLASSES = ["single_decode", "single_prefill", "tp", "pp", "batch", "wan", "wan_fwd"] as const;
export type RowClass = (typeof CLASSES)[number];

const HUGE = 1e15;
const number = z.number({ error: "a number" }).max(HUGE, "a number of at most 1e15");
/** A size: positive where stated. */
const size = number.min(0, "a positive number").nullish().transform((value) => (value === null || value === 0 ? undefined : value));
const text = z.string({ error: "a text" }).nullish().transform((value) => value ?? undefined);
const flag = z.boolean({ error: "true or false" }).nullish().transform((value) => value ?? undefined);

const hardware = z.looseObject({ name: text, n: size, mem_GB: size, bw_GBs: size, fp16_tflops: size, vendor: text, unified: flag, spec_source: text });

const model = z.looseObject({
  name: text,
  params_B: size,
  active_B: size,
  layers: size,
  hidden: size,
  heads: size,
  kv_heads: size,
  head_dim: size,
  attn: text,
  vocab: size,
  tied: flag,
  experts: size,
  topk: size,
  kv_bytes_per_token_fp16: size,
});

const quant = z.looseObject({ name: text, weights_GB: size, bits_per_weight: size, dense_bits: size, expert_bits: size, kv_bits: size });

export const rowSchema = z.looseObject({
  id: text,
  cls: z.enum(CLASSES),
  metric: text,
  unit: text,
  measured: number.gt(0, "a positive number").nullish().transform((value) => value ?? undefined),
  hardware: z.union([hardware, z.array(hardware).min(1, "at least one device")]),
  model,
  quant: quant.nullish().transform((value) => value ?? quant.parse({})),
  parallelism: z.looseObject({ kind: text, tp: size, pp: size, dp: size }).nullish().transform((value) => value ?? undefined),
  nodes: size,
  link: z.looseObject({ name: text, bw_GBs: size, one_way_latency_us: size }).nullish().transform((value) => value ?? undefined),
  backend: text,
  runtime: text,
  batch: size,
  prompt: size,
  gen: size,
  ubatch: size,
  interleave: flag,
  rtt_ms: size,
  path_ms: size,
  exclude_from_error: flag,
  source: text,
  location: text,
  date: text,
  provenance: text,
  note: text,
});

export type Row = z.output<typeof rowSchema>;
export type RowHardware = z.output<typeof hardware>;
