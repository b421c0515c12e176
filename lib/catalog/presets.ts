/** Presets as the calculators take them: SI units, with the claims behind each. */
import type { Link, Machine, Model } from "@/lib/cost-model/system";
import { GIB } from "@/lib/cost-model/system";
import type { ParsedPresets } from "./parse-presets";
import { factsOf, type Figures, figuresOf, machineFacts, modelFacts, shapeOf } from "./preset-facts";
import type { LinkPresetData, MachinePresetData, ModelPresetData, QuantisationPresetData, Setup } from "./schema/preset";

export interface Checkpoint {
  model: string;
  quantisation: string;
}

interface Named {
  slug: string;
  name: string;
  /** Refs of its claims, in the order of the record. */
  claims: string[];
}

export interface ModelPreset extends Named {
  model: Model;
  /** Published file sizes, bytes, with their claim. */
  files: { quantisation: string; bytes: number; ref: string }[];
}

export interface MachinePreset extends Named {
  machine: Machine;
  /** Published runs: so many of them, which checkpoints ran and which did not. */
  loads: { count: number; memory: number; ran: Checkpoint[]; failed: Checkpoint[]; ref: string }[];
}

export interface LinkPreset extends Named {
  link: Link;
  /** Why usable rate and latency are what they are: both are assumptions. */
  why: string;
}

export interface QuantisationPreset extends Named {
  /** Bits per weight of attention, shared layers and embeddings; of routed experts. */
  denseBits: number;
  expertBits: number;
}

export interface Presets {
  models: ModelPreset[];
  machines: MachinePreset[];
  links: LinkPreset[];
  quantisations: QuantisationPreset[];
  setups: Setup[];
}

const BILLION = 1e9;
const TERA = 1e12;
const MICRO = 1e-6;

const named = ({ slug, name }: { slug: string; name: string }, facts: readonly { id: string }[]): Named => ({ slug, name, claims: facts.map(({ id }) => `${slug}/${id}`) });

/** A figure that a preset cannot do without; presets that lack one are reported by a rule before anything is shown. */
const needed = (figures: Figures, name: string): number => figures.get(name) ?? Number.NaN;

function joinModel(data: ModelPresetData): ModelPreset {
  const facts = modelFacts(data);
  const figures = figuresOf(facts);
  const { layers, hidden, heads, kvHeads, headDim, vocab, tiedEmbeddings, experts = 1, routedExperts = 1 } = shapeOf(data, figures);
  return {
    ...named(data, facts),
    model: { params: needed(figures, "params") * BILLION, activeParams: needed(figures, "active-params") * BILLION, layers, hidden, heads, kvHeads, headDim, attention: data.attention, vocab, tiedEmbeddings, experts, routedExperts, kvBytesPerToken: needed(figures, "kv-per-token") },
    files: data.files.map(({ quantisation, gigabytes }) => ({ quantisation, bytes: gigabytes * BILLION, ref: `${data.slug}/file-${quantisation}` })),
  };
}

/** Memory is sold in GB and built in GiB. */
function joinMachine(data: MachinePresetData): MachinePreset {
  const facts = machineFacts(data);
  const figures = figuresOf(facts);
  const memory = needed(figures, "memory");
  return {
    ...named(data, facts),
    machine: { memory: memory * GIB, bandwidth: needed(figures, "bandwidth") * BILLION, flops: needed(figures, "arithmetic") * TERA, vendor: data.vendor, unified: data.unified },
    loads: data.loads.map(({ count, memory: less, ran, failed }) => ({ count, memory: (less ?? memory) * GIB, ran, failed, ref: `${data.slug}/loads-${count}` })),
  };
}

function joinLink(data: LinkPresetData): LinkPreset {
  const { gigabytesPerSecond, oneWayMicroseconds, why } = data.assumed;
  return { ...named(data, factsOf(data)), link: { bandwidth: gigabytesPerSecond * BILLION, latency: oneWayMicroseconds * MICRO }, why };
}

function joinQuantisation(data: QuantisationPresetData): QuantisationPreset {
  const facts = factsOf(data);
  const figures = figuresOf(facts);
  const bits = needed(figures, "bits");
  return { ...named(data, facts), denseBits: figures.get("dense-bits") ?? bits, expertBits: bits };
}

/** All presets of the register. */
export const joinPresets = ({ models, machines, links, quantisations, setups }: ParsedPresets): Presets => ({
  models: models.map(({ data }) => joinModel(data)),
  machines: machines.map(({ data }) => joinMachine(data)),
  links: links.map(({ data }) => joinLink(data)),
  quantisations: quantisations.map(({ data }) => joinQuantisation(data)),
  setups: setups.map(({ data }) => data),
});
