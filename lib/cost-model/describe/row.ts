/** The schema of a measured row. Tolerant: further fields pass, optional ones may be left out, and null or 0 means "not stated". */
import { z } from "zod";

/** What a row measures, as the table by class shows it. */
export const CLASSES = ["single_decode", "single_prefill", "tp", "pp", "batch", "wan", "wan_fwd"] as const;
export type RowClass = (typeof CLASSES)[number];

const HUGE = 1e15;
const TINY = 1e-9;
const MOST_DEVICES = 4096;
const number = z.number({ error: "a number" }).max(HUGE, "a number of at most 1e15");
const positive = number.refine((value) => value === 0 || value >= TINY, "a positive number");
/** A size: positive where stated. */
const size = positive.nullish().transform((value) => (value === null || value === 0 ? undefined : value));
/** How many devices, shares or stages. */
const count = positive.max(MOST_DEVICES, `at most ${MOST_DEVICES}`).nullish().transform((value) => (value === null || value === 0 ? undefined : value));
/** Latency: 0 counts where a bandwidth is stated beside it. */
const latency = positive.nullish().transform((value) => value ?? undefined);
const text = z.union([z.string(), z.number()], { error: "a text" }).nullish().transform((value) => (value === null || value === undefined ? undefined : String(value)));
/** A description that may be its name alone. */
const orName = <S extends z.ZodType>(key: string, schema: S) => z.preprocess((value) => (typeof value === "string" ? { [key]: value } : value), schema);
const flag = z.boolean({ error: "true or false" }).nullish().transform((value) => value ?? undefined);

const hardware = z.looseObject({ name: text, n: count, mem_GB: size, bw_GBs: size, fp16_tflops: size, vendor: text, unified: flag });

const model = z.looseObject(
  {
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
  },
  { error: "a mapping that describes the model" },
);

const quant = z.looseObject({ name: text, weights_GB: size, bits_per_weight: size, dense_bits: size, expert_bits: size, kv_bits: size });

export const rowSchema = z.looseObject({
  id: text,
  cls: z.enum(CLASSES),
  metric: text,
  measured: number.min(TINY, "a positive number").nullish().transform((value) => value ?? undefined),
  hardware: z.union([hardware, z.array(hardware).min(1, "at least one device")], { error: "a device, or a list of devices" }),
  model,
  quant: orName("name", quant.nullish().transform((value) => value ?? quant.parse({}))),
  parallelism: orName("kind", z.looseObject({ kind: text, tp: count, pp: count, dp: count }).nullish().transform((value) => value ?? undefined)),
  nodes: count,
  link: orName("name", z.looseObject({ name: text, bw_GBs: size, one_way_latency_us: latency }).nullish().transform((value) => value ?? undefined)),
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
});

export type Row = z.output<typeof rowSchema>;
export type RowHardware = z.output<typeof hardware>;
