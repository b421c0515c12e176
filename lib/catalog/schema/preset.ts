/** Presets of the cost model: models, machines, links and quantisations whose every figure is a claim, and the setups that combine them. */
import { z } from "zod";
import { slug } from "./fields";
import { provenance } from "./claim";
import { sourcesSchema } from "./source";

const figure = z.number({ error: "a number" }).positive("a number above zero").max(1e12, "a number of this world");
const figures = <const Names extends readonly [string, ...string[]]>(names: Names) => z.partialRecord(z.enum(names), figure);

/** What a source states: figures by the name of their property. A figure is stated once per preset. */
const stated = <const Names extends readonly [string, ...string[]]>(names: Names) => z.array(z.strictObject({ ...provenance, figures: figures(names) })).min(1);

const derivation = z.strictObject({ value: figure, from: z.array(slug).min(1), reasoning: z.string().min(10) });

/** Fields of every preset; `derived` figures name those they come from. */
const base = <const Names extends readonly [string, ...string[]]>(names: Names) => ({
  slug,
  name: z.string().min(2),
  sources: sourcesSchema,
  stated: stated(names),
  derived: z.partialRecord(z.enum(names), derivation).default({}),
});

export const MODEL_FIGURES = ["params", "active-params", "layers", "hidden", "heads", "kv-heads", "head-dim", "vocab", "feed-forward", "dense-layers", "expert-feed-forward", "experts", "routed-experts", "shared-experts", "query-rank", "latent-rank", "rope-dim", "kv-per-token"] as const;
export const MACHINE_FIGURES = ["memory", "bandwidth", "arithmetic", "arithmetic-sparse", "transfers", "bus", "cores", "clock"] as const;
export const LINK_FIGURES = ["rate", "signal-rate", "tcp-rate", "upload", "delay", "delay-bound"] as const;
export const QUANTISATION_FIGURES = ["bits", "dense-bits", "group", "scale-bits", "value-bits"] as const;

export const modelPresetSchema = z.strictObject({
  ...base(MODEL_FIGURES),
  attention: z.enum(["mha", "gqa", "mla"]),
  /** Input and output embeddings are one table. */
  tied: z.boolean().default(false),
  /** Published file sizes, for comparison. */
  files: z.array(z.strictObject({ ...provenance, quantisation: slug, gigabytes: figure })).default([]),
});

/** What one published run says of a number of these machines: which checkpoints ran, and which ran out of memory. */
const load = z.strictObject({
  ...provenance,
  count: z.int().min(1).max(64),
  /** GB of each machine, where the one that ran has less than the preset. */
  memory: figure.optional(),
  ran: z.array(z.strictObject({ model: slug, quantisation: slug })),
  failed: z.array(z.strictObject({ model: slug, quantisation: slug })),
});

export const machinePresetSchema = z.strictObject({ ...base(MACHINE_FIGURES), loads: z.array(load).default([]), vendor: z.enum(["nvidia", "apple", "amd", "intel", "cpu"]), unified: z.boolean() });

export const linkPresetSchema = z.strictObject({
  ...base(LINK_FIGURES),
  /** What the model reckons with: said to be assumed wherever it is shown. */
  assumed: z.strictObject({ gigabytesPerSecond: figure, oneWayMicroseconds: figure, why: z.string().min(20) }),
});

export const quantisationPresetSchema = z.strictObject(base(QUANTISATION_FIGURES));

const count = z.int().min(1).max(4096);

/** A configuration of the calculator with the measured rows that belong to it. */
export const setupSchema = z.strictObject({
  slug,
  title: z.string().min(10),
  /** What the reader learns from it. */
  about: z.string().min(20),
  model: slug,
  quantisation: slug,
  /** Bits where the measured checkpoint differs from the named quantisation. */
  bits: z.strictObject({ dense: figure, expert: figure }).optional(),
  machines: z.array(z.strictObject({ machine: slug, count })).min(1),
  link: slug.optional(),
  /** Where the measured link differs from the named one. */
  wire: z.strictObject({ gigabytesPerSecond: figure, oneWayMicroseconds: figure }).optional(),
  spread: z.enum(["none", "tensor", "star", "pipeline", "wan"]),
  runtime: z.string(),
  prompt: z.int().min(0),
  generated: z.int().min(0),
  /** The sizes shown: how many machines, how many streams, and the id of the row that measured it. */
  variants: z.array(z.strictObject({ machines: count, batch: count.default(1), row: z.string().optional(), searched: z.string().optional() })).min(1),
});

/** Everything the register holds. */
export const presetsSchema = z.strictObject({ models: z.array(modelPresetSchema), machines: z.array(machinePresetSchema), links: z.array(linkPresetSchema), quantisations: z.array(quantisationPresetSchema), setups: z.array(setupSchema) });

export type ModelPresetInput = z.input<typeof modelPresetSchema>;
export type MachinePresetInput = z.input<typeof machinePresetSchema>;
export type LinkPresetInput = z.input<typeof linkPresetSchema>;
export type QuantisationPresetInput = z.input<typeof quantisationPresetSchema>;
export type SetupInput = z.input<typeof setupSchema>;
export type PresetsInput = z.input<typeof presetsSchema>;
export type ModelPresetData = z.output<typeof modelPresetSchema>;
export type MachinePresetData = z.output<typeof machinePresetSchema>;
export type LinkPresetData = z.output<typeof linkPresetSchema>;
export type QuantisationPresetData = z.output<typeof quantisationPresetSchema>;
export type Setup = z.output<typeof setupSchema>;
