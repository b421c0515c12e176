/** Quantisations: bits per weight as stored, scales included. */
import type { QuantisationPresetInput } from "../../../lib/catalog/schema/preset";

export const quantisations = [
  {
    slug: "f16", name: "F16, llama.cpp",
    sources: {
    },
    stated: [
      { sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "Of Llama 3.1 8B; other models differ a little", figures: { bits: 16.0005 } },
    ],
  },
  {
    slug: "q8-0", name: "Q8_0, llama.cpp",
    sources: {
    },
    stated: [
      { sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "Of Llama 3.1 8B; other models differ a little", figures: { bits: 8.5008 } },
    ],
  },
  {
    slug: "q6-k", name: "Q6_K, llama.cpp",
    sources: {
    },
    stated: [
      { sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "Of Llama 3.1 8B; other models differ a little", figures: { bits: 6.5633 } },
    ],
  },
  {
    slug: "q5-k-m", name: "Q5_K_M, llama.cpp",
    sources: {
    },
    stated: [
      { sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "Of Llama 3.1 8B; other models differ a little", figures: { bits: 5.7036 } },
    ],
  },
  {
    slug: "q4-k-m", name: "Q4_K_M, llama.cpp",
    sources: {
    },
    stated: [
      { sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "Of Llama 3.1 8B; other models differ a little", figures: { bits: 4.8944 } },
    ],
  },
  {
    slug: "q4-0", name: "Q4_0, llama.cpp and distributed-llama",
    sources: {
      "ggml-q4-0-block": { title: "ggml/src/ggml-common.h, block_q4_0", url: "https://github.com/ngxson/llama.cpp/blob/bec4772f6a2527d371557b5d2032641e5ff7619c/ggml/src/ggml-common.h#L194-L199", publisher: "llama.cpp", kind: "source-code", published: "2026-07-07", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["ggml-q4-0-block"], asOf: "2026-07-07", evidence: "documented", figures: { group: 32, "scale-bits": 16, "value-bits": 4 } },
    ],
    derived: {
      "bits": { value: 4.5, from: ["group", "scale-bits", "value-bits"], reasoning: "Four bits a value and one 16-bit scale for 32 of them." },
    },
  },
  {
    slug: "q3-k-m", name: "Q3_K_M, llama.cpp",
    sources: {
    },
    stated: [
      { sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "Of Llama 3.1 8B; other models differ a little", figures: { bits: 3.996 } },
    ],
  },
  {
    slug: "q2-k", name: "Q2_K, llama.cpp",
    sources: {
    },
    stated: [
      { sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "Of Llama 3.1 8B; other models differ a little", figures: { bits: 3.1593 } },
    ],
  },
  {
    slug: "mlx-8", name: "8-bit, MLX",
    sources: {
      "mlx-quantise-modes": { title: "python/src/ops.cpp, table of quantization modes", url: "https://github.com/ml-explore/mlx/blob/3a98589826141e81cd04cfb8b8db544df27dcd96/python/src/ops.cpp#L4709-L4756", publisher: "MLX", kind: "source-code", published: "2026-08-19", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["mlx-quantise-modes"], asOf: "2026-08-19", evidence: "documented", conditions: "Affine mode, default group; scale and bias of 16 bits each", figures: { group: 64, "scale-bits": 32, "value-bits": 8 } },
    ],
    derived: {
      "bits": { value: 8.5, from: ["group", "scale-bits", "value-bits"], reasoning: "8 bits a value, and scale and bias of 16 bits each for 64 of them." },
    },
  },
  {
    slug: "mlx-4", name: "4-bit, MLX",
    sources: {
    },
    stated: [
      { sources: ["mlx-quantise-modes"], asOf: "2026-08-19", evidence: "documented", conditions: "Affine mode, default group; scale and bias of 16 bits each", figures: { group: 64, "scale-bits": 32, "value-bits": 4 } },
    ],
    derived: {
      "bits": { value: 4.5, from: ["group", "scale-bits", "value-bits"], reasoning: "4 bits a value, and scale and bias of 16 bits each for 64 of them." },
    },
  },
  {
    slug: "mxfp4", name: "MXFP4 experts, the rest at 16 bits",
    sources: {
      "gpt-oss-precision": { title: "README.md, Precision format", url: "https://github.com/openai/gpt-oss/blob/d21f34ec3c1ede813adfbd83f07d2ad2eec7ff02/README.md#L565-L572", publisher: "OpenAI", kind: "docs", published: "2026-06-09", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["mlx-quantise-modes"], asOf: "2026-08-19", evidence: "documented", figures: { group: 32, "scale-bits": 8, "value-bits": 4 } },
      { sources: ["gpt-oss-precision"], asOf: "2026-06-09", evidence: "documented", conditions: "gpt-oss as published: all tensors but the experts are in BF16", figures: { "dense-bits": 16 } },
    ],
    derived: {
      "bits": { value: 4.25, from: ["group", "scale-bits", "value-bits"], reasoning: "Four bits a value and one 8-bit scale for 32 of them." },
    },
  },
  {
    slug: "mxfp8", name: "MXFP8",
    sources: {
    },
    stated: [
      { sources: ["mlx-quantise-modes"], asOf: "2026-08-19", evidence: "documented", figures: { group: 32, "scale-bits": 8, "value-bits": 8 } },
    ],
    derived: {
      "bits": { value: 8.25, from: ["group", "scale-bits", "value-bits"], reasoning: "Eight bits a value and one 8-bit scale for 32 of them." },
    },
  },
  {
    slug: "nvfp4", name: "NVFP4",
    sources: {
    },
    stated: [
      { sources: ["mlx-quantise-modes"], asOf: "2026-08-19", evidence: "documented", figures: { group: 16, "scale-bits": 8, "value-bits": 4 } },
    ],
    derived: {
      "bits": { value: 4.5, from: ["group", "scale-bits", "value-bits"], reasoning: "Four bits a value and one 8-bit scale for 16 of them." },
    },
  },
] satisfies QuantisationPresetInput[];
