/** Presets to claims: each stated figure is one, and what follows from the stated ones is derived. */
import { kvBytesPerToken } from "@/lib/cost-model/equations/kv-cache";
import { parametersOf, type Shape } from "@/lib/cost-model/shape";
import type { ClaimData } from "./schema/claim";
import type { MachinePresetData, ModelPresetData } from "./schema/preset";
import type { Place } from "./problem";

export type Figures = ReadonlyMap<string, number>;
type Draft = Omit<Partial<ClaimData>, "property" | "subject"> & Pick<ClaimData, "sources" | "asOf" | "evidence">;

/** One claim of a preset, before it enters the book. */
export interface PresetFact {
  id: string;
  property: string;
  draft: Draft;
  path: PropertyKey[];
}

interface Base {
  stated: { figures: Partial<Record<string, number>>; sources: string[]; asOf: string; evidence: ClaimData["evidence"]; conditions?: string | undefined; version?: string | undefined }[];
  derived: Partial<Record<string, { value: number; from: string[]; reasoning: string }>>;
}

/** Units by property; a property that is not here is a bare count. */
const UNITS: Readonly<Record<string, string>> = { params: "billion", "active-params": "billion", memory: "GB", bandwidth: "GB/s", arithmetic: "TFLOPS", "arithmetic-sparse": "TFLOPS", transfers: "MT/s", bus: "bit", clock: "GHz", rate: "GB/s", "signal-rate": "Gbit/s", "tcp-rate": "Gbit/s", upload: "Mbit/s", delay: "µs", "delay-bound": "µs", "kv-per-token": "bytes", "file-size": "GB", bits: "bits", "dense-bits": "bits", "scale-bits": "bits", "value-bits": "bits" };

const valued = (property: string, value: number) => ({ value, ...(UNITS[property] === undefined ? {} : { unit: UNITS[property] }) });

/** Stated and derived figures of any preset. */
export function factsOf({ stated, derived }: Base): PresetFact[] {
  const dates = new Map<string, string>();
  const direct = stated.flatMap(({ figures, sources, asOf, evidence, conditions, version }, index) =>
    Object.entries(figures).flatMap(([id, value]): PresetFact[] => {
      if (value === undefined) return [];
      dates.set(id, asOf);
      return [{ id, property: id, path: ["stated", index, "figures", id], draft: { ...valued(id, value), sources, asOf, evidence, ...(conditions === undefined ? {} : { conditions }), ...(version === undefined ? {} : { version }) } }];
    }),
  );
  const inferred = Object.entries(derived).flatMap(([id, entry]): PresetFact[] => (entry === undefined ? [] : [derivedFact(id, entry.value, entry.from, entry.reasoning, dates, ["derived", id])]));
  return [...direct, ...inferred];
}

function derivedFact(id: string, value: number, from: readonly string[], reasoning: string, dates: ReadonlyMap<string, string>, path: PropertyKey[]): PresetFact {
  const asOf = from.flatMap((other) => dates.get(other) ?? []).sort().at(-1) ?? "";
  return { id, property: id, path, draft: { ...valued(id, value), sources: [], asOf, evidence: "derived", derivedFrom: [...from], reasoning } };
}

const BILLION = 1e9;
const inBillions = (count: number) => Number((count / BILLION).toPrecision(5));

/** The facts of a model: as stated, then counts and cache where no source states them, then its published files. */
export function modelFacts(model: ModelPresetData): PresetFact[] {
  const facts = factsOf(model);
  const figures = figuresOf(facts);
  const dates = new Map(facts.map(({ id, draft }) => [id, draft.asOf]));
  const derive = (id: string, value: number | undefined, from: readonly string[], reasoning: string) => (figures.has(id) || value === undefined ? [] : [derivedFact(id, value, from.filter((other) => figures.has(other)), reasoning, dates, ["slug"])]);
  const shape = shapeOf(model, figures);
  const counted = parametersOf(shape);
  const dimensions = ["layers", "hidden", "heads", "kv-heads", "head-dim", "vocab", "feed-forward", "dense-layers", "expert-feed-forward", "experts", "shared-experts", "query-rank", "latent-rank", "rope-dim"];
  const latent = shape.latentRank === undefined ? undefined : shape.latentRank + (shape.ropeDim ?? 0);
  return [
    ...facts,
    ...derive("params", counted && inBillions(counted.all), dimensions, "Attention, feed-forward parts or experts with their router, and embeddings, from the dimensions; norms and biases left out."),
    ...derive("active-params", counted && inBillions(counted.active), [...dimensions, "routed-experts"], "The same with the routed experts only."),
    ...derive("kv-per-token", kvBytesPerToken({ attention: model.attention, layers: shape.layers, kvHeads: shape.kvHeads, headDim: shape.headDim }, latent), model.attention === "mla" ? ["layers", "latent-rank", "rope-dim"] : ["layers", "kv-heads", "head-dim", "hidden", "heads"], model.attention === "mla" ? "Latent and position of every layer, two bytes each." : "Keys and values of every layer and KV head, two bytes each; the head size is the hidden size over the heads where it is not stated."),
    ...model.files.map(({ quantisation, gigabytes, sources, asOf, evidence, conditions }, index): PresetFact => ({ id: `file-${quantisation}`, property: "file-size", path: ["files", index], draft: { ...valued("file-size", gigabytes), sources, asOf, evidence, ...(conditions === undefined ? {} : { conditions }) } })),
  ];
}

/** The facts of a machine: its figures, and which checkpoints ran on so many of it. */
export function machineFacts(machine: MachinePresetData): PresetFact[] {
  const said = ({ model, quantisation }: { model: string; quantisation: string }) => `${model} at ${quantisation}`;
  const loads = machine.loads.map(({ count, memory, ran, failed, conditions, sources, asOf, evidence }, index): PresetFact => {
    const size = [...(conditions === undefined ? [] : [conditions]), ...(memory === undefined ? [] : [`With ${memory} GB each`]), ...(failed.length === 0 ? [] : [`Out of memory: ${failed.map(said).join(", ")}`])].join(". ");
    return { id: `loads-${count}`, property: "loads", path: ["loads", index], draft: { value: ran.map(said), sources, asOf, evidence, ...(size === "" ? {} : { conditions: size }) } };
  });
  return [...factsOf(machine), ...loads];
}

/** The numbers among facts, by id. */
export const figuresOf = (facts: readonly PresetFact[]): Figures => new Map(facts.flatMap(({ id, draft }) => (typeof draft.value === "number" ? [[id, draft.value] as const] : [])));

/** Dimensions by the names of the equations. A head size that is not stated is the hidden size over the heads. */
export function shapeOf({ tied }: Pick<ModelPresetData, "tied">, figures: Figures): Shape {
  const of = (name: string) => figures.get(name) ?? 0;
  return {
    layers: of("layers"), hidden: of("hidden"), heads: of("heads"), kvHeads: of("kv-heads"), headDim: figures.get("head-dim") ?? Math.round(of("hidden") / Math.max(1, of("heads"))), vocab: of("vocab"), tiedEmbeddings: tied,
    feedForward: figures.get("feed-forward"), denseLayers: figures.get("dense-layers"), expertFeedForward: figures.get("expert-feed-forward"), experts: figures.get("experts"), routedExperts: figures.get("routed-experts"), sharedExperts: figures.get("shared-experts"),
    queryRank: figures.get("query-rank"), latentRank: figures.get("latent-rank"), ropeDim: figures.get("rope-dim"),
  };
}

/** Where a preset stands. */
export const presetPlace = (list: "models" | "machines" | "links" | "quantisations" | "setups", index: number): Place => ({ file: `scripts/seed/presets/${list}.ts`, path: [list, index] });
