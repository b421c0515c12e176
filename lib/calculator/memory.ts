/** How many machines hold a model: weights, cache and overhead against what a machine gives. */
import { fits, type Machine, type MachineFit, type Model, type System } from "@/lib/cost-model";
import { expertParams } from "@/lib/cost-model/equations/weights";

export interface Bits {
  denseBits: number;
  expertBits: number;
}

/** Bytes of all weights at given bits per weight. */
export const weightBytes = (model: Model, { denseBits, expertBits }: Bits): number => {
  const experts = expertParams(model);
  return ((model.params - experts) * denseBits + experts * expertBits) / 8;
};

/** One stream of `context` tokens on equal machines; their memory is pooled only because layers are dealt out to them. */
export const spreadOver = (model: Model, bits: Bits, machine: Machine, count: number, context: number): System => ({
  model,
  quantisation: { weightBytes: weightBytes(model, bits), ...bits, kvScale: 1 },
  machines: Array.from({ length: count }, () => machine),
  link: { bandwidth: 1e9, latency: 1e-4 },
  parallelism: count === 1 ? { kind: "none", tensor: 1, pipeline: 1, replicas: 1 } : { kind: "pipeline", tensor: 1, pipeline: count, replicas: 1 },
  load: { batch: 1, promptTokens: context, generatedTokens: 0, microBatch: 512, saturated: false, interleaved: false },
});

export interface Need {
  /** The least number of machines that hold it; undefined when no number up to one per layer does. */
  count: number | undefined;
  /** Only once the memory limit for the GPU is raised. */
  raised: boolean;
}

/** The least number of machines, by default and with a raised limit: one machine is preferred, raised or not. */
export function machinesNeeded(model: Model, bits: Bits, machine: Machine, context: number): Need {
  for (let count = 1; count <= model.layers; count += 1) {
    const verdicts = fits(spreadOver(model, bits, machine, count, context)).map(({ verdict }) => verdict);
    if (verdicts.every((verdict) => verdict !== "does not fit")) return { count, raised: verdicts.some((verdict) => verdict !== "fits") };
  }
  return { count: undefined, raised: false };
}

/** What one machine must hold when it is alone. */
export function needAlone(model: Model, bits: Bits, machine: Machine, context: number): MachineFit | undefined {
  return fits(spreadOver(model, bits, machine, 1, context))[0];
}

export interface LoadCheck {
  machine: string;
  count: number;
  checkpoint: string;
  ran: boolean;
  /** Share of its machine's limit that the fullest one needs. */
  full: number;
  predicted: boolean;
  ref: string;
}

interface Checkpoint {
  model: string;
  quantisation: string;
}

interface Loads {
  models: readonly { slug: string; name: string; model: Model }[];
  quantisations: readonly (Bits & { slug: string; name: string })[];
  machines: readonly { name: string; machine: Machine; loads: readonly { count: number; memory: number; ran: readonly Checkpoint[]; failed: readonly Checkpoint[]; ref: string }[] }[];
}

/** Published runs against the memory equations: whether each checkpoint fits so many machines, limits raised. Contexts were short. */
export function checkLoads({ models, quantisations, machines }: Loads): LoadCheck[] {
  return machines.flatMap(({ name, machine, loads }) =>
    loads.flatMap(({ count, memory, ran, failed, ref }) =>
      [...ran, ...failed].flatMap((checkpoint): LoadCheck[] => {
        const model = models.find(({ slug }) => slug === checkpoint.model);
        const bits = quantisations.find(({ slug }) => slug === checkpoint.quantisation);
        if (model === undefined || bits === undefined) return [];
        const found = fits(spreadOver(model.model, bits, { ...machine, memory }, count, SHORT));
        return [{ machine: name, count, checkpoint: `${model.name}, ${bits.name}`, ran: ran.includes(checkpoint), full: Math.max(...found.map(({ need, raised }) => need.total / raised)), predicted: found.every(({ verdict }) => verdict !== "does not fit"), ref }];
      }),
    ),
  );
}

/** Tokens of the longest context in those runs. */
const SHORT = 4096;
