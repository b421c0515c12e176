/** Systems and rows for the tests of the cost model. */
import fc from "fast-check";
import { CLASSES } from "@/lib/cost-model/describe/row";
import { METRICS } from "@/lib/cost-model/predict";
import { GIB, type Machine, type Model, type Parallelism, type System, VENDORS } from "@/lib/cost-model/system";

/** Llama 3 8B: 8.03 B parameters, 32 layers, 8 KV heads of 128, 131072 bytes of cache per token. */
export const LLAMA_8B: Model = { params: 8.03e9, activeParams: 8.03e9, layers: 32, hidden: 4096, heads: 32, kvHeads: 8, headDim: 128, attention: "gqa", vocab: 128256, tiedEmbeddings: false, experts: 1, routedExperts: 1, kvBytesPerToken: 131072 };

export const CARD: Machine = { memory: 24 * GIB, bandwidth: 1e12, flops: 150e12, vendor: "nvidia", unified: false };

export const ONE: Parallelism = { kind: "none", tensor: 1, pipeline: 1, replicas: 1 };

/** Llama 3 8B at 16 bits on one card of 1 TB/s. */
export const SYSTEM: System = {
  model: LLAMA_8B,
  quantisation: { weightBytes: 16.06e9, denseBits: 16, expertBits: 16, kvScale: 1 },
  machines: [CARD],
  link: { bandwidth: 1e9, latency: 100e-6 },
  parallelism: ONE,
  load: { batch: 1, promptTokens: 0, generatedTokens: 512, microBatch: 512, interleaved: false, saturated: false },
};

/** The same model over n equal machines. */
export const spread = (kind: "tensor" | "pipeline", machines: number, system: System = SYSTEM): System => ({
  ...system,
  machines: Array.from({ length: machines }, () => system.machines[0] ?? CARD),
  parallelism: machines === 1 ? ONE : { kind, tensor: kind === "tensor" ? machines : 1, pipeline: kind === "pipeline" ? machines : 1, replicas: 1 },
});

const positive = (max: number) => fc.double({ min: 1e-3, max, noNaN: true });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const word = fc.constantFrom("", "x", "nvlink4", "Q4_K_M", "fp8", "mystery-7", "10GbE", "mlx");
const device = fc.record({ n: maybe(fc.integer({ min: 1, max: 64 })), mem_GB: maybe(positive(2000)), bw_GBs: maybe(positive(20_000)), fp16_tflops: maybe(positive(5000)), vendor: maybe(fc.constantFrom(...VENDORS, "other")) });

/** Any row the schema accepts: known class, anything else stated or not. */
export const anyRow = fc.record({
  cls: fc.constantFrom(...CLASSES),
  metric: maybe(fc.constantFrom(...METRICS, "tg128", "unheard_of")),
  measured: positive(1e5),
  hardware: fc.oneof(device, fc.array(device, { minLength: 1, maxLength: 3 })),
  model: fc.record({ name: maybe(word), params_B: maybe(positive(3000)), active_B: maybe(positive(3000)), layers: maybe(fc.integer({ min: 1, max: 500 })), hidden: maybe(fc.integer({ min: 1, max: 65_536 })), heads: maybe(fc.integer({ min: 1, max: 512 })), kv_heads: maybe(fc.integer({ min: 1, max: 512 })), head_dim: maybe(fc.integer({ min: 1, max: 1024 })), attn: maybe(fc.constantFrom("mha", "gqa", "mla", "linear")), experts: maybe(fc.integer({ min: 0, max: 1024 })), topk: maybe(fc.integer({ min: 0, max: 1024 })) }),
  quant: maybe(fc.record({ name: maybe(word), weights_GB: maybe(positive(5000)), bits_per_weight: maybe(positive(64)), dense_bits: maybe(positive(64)), expert_bits: maybe(positive(64)) })),
  parallelism: maybe(fc.record({ kind: maybe(fc.constantFrom("none", "tp", "tp_star", "pp", "wan", "ring")), tp: maybe(fc.integer({ min: 1, max: 8 })), pp: maybe(fc.integer({ min: 1, max: 16 })), dp: maybe(fc.integer({ min: 1, max: 8 })) })),
  nodes: maybe(fc.integer({ min: 1, max: 64 })),
  link: maybe(fc.record({ name: maybe(word), bw_GBs: maybe(fc.oneof(fc.constant(0), positive(2000))), one_way_latency_us: maybe(fc.oneof(fc.constant(0), positive(1e6))) })),
  backend: maybe(fc.constantFrom("trt", "metal25", "petals_int8", "vllm", "unheard-of", "generic")),
  batch: maybe(fc.integer({ min: 0, max: 4096 })),
  prompt: maybe(fc.integer({ min: 0, max: 200_000 })),
  gen: maybe(fc.integer({ min: 0, max: 200_000 })),
  interleave: maybe(fc.boolean()),
});
