/** Machines and cards: memory, its bandwidth, dense 16-bit arithmetic, each figure with its source. */
import type { MachinePresetInput } from "../../../lib/catalog/schema/preset";

export const machines = [
  {
    slug: "apple-m1", name: "Apple M1", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m1": { title: "packages/tasks/src/hardware.ts, Apple M1", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L509-L515", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m1": { title: "llmfit-core/src/hardware.rs, Apple M1", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2988-L2990", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
      "metal-benchmarks-m1": { title: "README.md, M1", url: "https://github.com/philipturner/metal-benchmarks/blob/dc2adc640a1588246f4471d415aa6873cb6e3499/README.md#L70", publisher: "Philip Turner", kind: "docs", published: "2024-09-22", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m1"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 16 } },
      { sources: ["llmfit-apple-m1"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 68 } },
      { sources: ["metal-benchmarks-m1"], asOf: "2024-09-22", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 2.617 } },
    ],
  },
  {
    slug: "apple-m1-max", name: "Apple M1 Max", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m1-max": { title: "packages/tasks/src/hardware.ts, Apple M1 Max", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L523-L529", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m1-max": { title: "llmfit-core/src/hardware.rs, Apple M1 Max", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2982-L2984", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
      "metal-benchmarks-m1-max": { title: "README.md, M1 Max", url: "https://github.com/philipturner/metal-benchmarks/blob/dc2adc640a1588246f4471d415aa6873cb6e3499/README.md#L72", publisher: "Philip Turner", kind: "docs", published: "2024-09-22", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m1-max"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 64 } },
      { sources: ["llmfit-apple-m1-max"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 400 } },
      { sources: ["metal-benchmarks-m1-max"], asOf: "2024-09-22", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 10.617 } },
    ],
    loads: [
      { count: 1, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
    ],
  },
  {
    slug: "apple-m1-ultra", name: "Apple M1 Ultra", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m1-ultra": { title: "packages/tasks/src/hardware.ts, Apple M1 Ultra", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L530-L536", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m1-ultra": { title: "llmfit-core/src/hardware.rs, Apple M1 Ultra", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2979-L2981", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
      "metal-benchmarks-m1-ultra": { title: "README.md, M1 Ultra", url: "https://github.com/philipturner/metal-benchmarks/blob/dc2adc640a1588246f4471d415aa6873cb6e3499/README.md#L73", publisher: "Philip Turner", kind: "docs", published: "2024-09-22", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m1-ultra"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 128 } },
      { sources: ["llmfit-apple-m1-ultra"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 800 } },
      { sources: ["metal-benchmarks-m1-ultra"], asOf: "2024-09-22", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 21.233 } },
    ],
  },
  {
    slug: "apple-m2-max", name: "Apple M2 Max", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m2-max": { title: "packages/tasks/src/hardware.ts, Apple M2 Max", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L551-L557", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m2-max": { title: "llmfit-core/src/hardware.rs, Apple M2 Max", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2970-L2972", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
      "metal-benchmarks-m2-max": { title: "README.md, M2 Max", url: "https://github.com/philipturner/metal-benchmarks/blob/dc2adc640a1588246f4471d415aa6873cb6e3499/README.md#L77", publisher: "Philip Turner", kind: "docs", published: "2024-09-22", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m2-max"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 96 } },
      { sources: ["llmfit-apple-m2-max"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 400 } },
      { sources: ["metal-benchmarks-m2-max"], asOf: "2024-09-22", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 13.6 } },
    ],
  },
  {
    slug: "apple-m2-ultra", name: "Apple M2 Ultra", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m2-ultra": { title: "packages/tasks/src/hardware.ts, Apple M2 Ultra", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L558-L564", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m2-ultra": { title: "llmfit-core/src/hardware.rs, Apple M2 Ultra", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2967-L2969", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m2-ultra"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 192 } },
      { sources: ["llmfit-apple-m2-ultra"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 800 } },
      { sources: ["hf-apple-m2-ultra"], asOf: "2026-07-29", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 27.2 } },
    ],
    loads: [
      { count: 1, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }, { model: "llama-3-3-70b", quantisation: "f16" }], failed: [] },
    ],
  },
  {
    slug: "apple-m3-max", name: "Apple M3 Max, 40-core GPU", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m3-max": { title: "packages/tasks/src/hardware.ts, Apple M3 Max, 40-core GPU", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L579-L585", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m3-max": { title: "llmfit-core/src/hardware.rs, Apple M3 Max, 40-core GPU", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2958-L2960", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m3-max"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 128 } },
      { sources: ["llmfit-apple-m3-max"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 400 } },
      { sources: ["hf-apple-m3-max"], asOf: "2026-07-29", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 14.2 } },
    ],
    loads: [
      { count: 1, memory: 64, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
    ],
  },
  {
    slug: "apple-m3-ultra", name: "Apple M3 Ultra, 80-core GPU", vendor: "apple", unified: true,
    sources: {
      "techpowerup-m3-ultra": { title: "Apple Unleashes New Mac Studio With M3 Ultra and M4 Max SoCs", url: "https://techpowerup.com/news-tags/Mac%20Studio", publisher: "TechPowerUp", kind: "post", accessed: "2026-11-22", interest: "independent", locator: "second paragraph of that entry, March 2025" },
      "hf-apple-m3-ultra": { title: "packages/tasks/src/hardware.ts, Apple M3 Ultra", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L586-L592", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["techpowerup-m3-ultra"], asOf: "2025-03-05", evidence: "asserted", figures: { memory: 512, bandwidth: 819 } },
      { sources: ["hf-apple-m3-ultra"], asOf: "2026-07-29", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 28.4 } },
    ],
  },
  {
    slug: "apple-m4", name: "Apple M4", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m4": { title: "packages/tasks/src/hardware.ts, Apple M4", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L593-L599", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m4": { title: "llmfit-core/src/hardware.rs, Apple M4", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2952-L2954", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m4"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 32 } },
      { sources: ["llmfit-apple-m4"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 120 } },
      { sources: ["hf-apple-m4"], asOf: "2026-07-29", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 4.6 } },
    ],
  },
  {
    slug: "apple-m4-pro", name: "Apple M4 Pro", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m4-pro": { title: "packages/tasks/src/hardware.ts, Apple M4 Pro", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L600-L606", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m4-pro": { title: "llmfit-core/src/hardware.rs, Apple M4 Pro", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2949-L2951", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m4-pro"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 64 } },
      { sources: ["llmfit-apple-m4-pro"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 273 } },
      { sources: ["hf-apple-m4-pro"], asOf: "2026-07-29", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 9.2 } },
    ],
  },
  {
    slug: "apple-m4-max", name: "Apple M4 Max", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m4-max": { title: "packages/tasks/src/hardware.ts, Apple M4 Max", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L607-L613", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m4-max": { title: "llmfit-core/src/hardware.rs, Apple M4 Max", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2946-L2948", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m4-max"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 128 } },
      { sources: ["llmfit-apple-m4-max"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 546 } },
      { sources: ["hf-apple-m4-max"], asOf: "2026-07-29", evidence: "asserted", conditions: "32-bit arithmetic of the GPU, at which these chips also do 16-bit", figures: { arithmetic: 18.4 } },
    ],
  },
  {
    slug: "apple-m5", name: "Apple M5", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m5": { title: "packages/tasks/src/hardware.ts, Apple M5", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L614-L620", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m5": { title: "llmfit-core/src/hardware.rs, Apple M5", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2940-L2942", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m5"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 32 } },
      { sources: ["llmfit-apple-m5"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 153.6 } },
      { sources: ["hf-apple-m5"], asOf: "2026-07-29", evidence: "asserted", conditions: "32-bit arithmetic of the GPU; its matrix units are not counted, and no measured row here has them", figures: { arithmetic: 5.7 } },
    ],
  },
  {
    slug: "apple-m5-max", name: "Apple M5 Max", vendor: "apple", unified: true,
    sources: {
      "hf-apple-m5-max": { title: "packages/tasks/src/hardware.ts, Apple M5 Max", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware.ts#L628-L634", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-apple-m5-max": { title: "llmfit-core/src/hardware.rs, Apple M5 Max", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2934-L2936", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-apple-m5-max"], asOf: "2026-07-29", evidence: "asserted", conditions: "The largest option listed", figures: { memory: 128 } },
      { sources: ["llmfit-apple-m5-max"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 614 } },
      { sources: ["hf-apple-m5-max"], asOf: "2026-07-29", evidence: "asserted", conditions: "32-bit arithmetic of the GPU; its matrix units are not counted, and no measured row here has them", figures: { arithmetic: 22.8 } },
    ],
  },
  {
    slug: "rtx-3090", name: "NVIDIA GeForce RTX 3090", vendor: "nvidia", unified: false,
    sources: {
      "llama-3-fits": { title: "README.md, text generation, Llama 3", url: "https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0ec86c356c41f8281c9733e9a13c3675800/README.md#L13-L49", publisher: "Xiongjie Dai", kind: "dataset", published: "2024-05-12", accessed: "2026-11-22", interest: "independent" },
      "rtx-3090-table": { title: "Nvidia GeForce RTX 3090 Specifications", url: "https://holynerdvana.blogspot.com/2022/10/nvidia-geforce-rtx-3090-specifications.html", publisher: "Tom’s Hardware, as reprinted on a blog", kind: "post", published: "2022-11-01", accessed: "2026-11-22", interest: "independent", locator: "table" },
    },
    stated: [
      { sources: ["rtx-3090-table"], asOf: "2022-11-01", evidence: "asserted", figures: { memory: 24, bandwidth: 936 } },
      { sources: ["rtx-3090-table"], asOf: "2022-11-01", evidence: "asserted", conditions: "Tensor cores, without sparsity", figures: { arithmetic: 142 } },
    ],
    loads: [
      { count: 1, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }], failed: [{ model: "llama-3-3-70b", quantisation: "q4-k-m" }, { model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 2, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 4, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 6, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }, { model: "llama-3-3-70b", quantisation: "f16" }], failed: [] },
    ],
  },
  {
    slug: "rtx-4090", name: "NVIDIA GeForce RTX 4090", vendor: "nvidia", unified: false,
    sources: {
      "hf-rtx-4090": { title: "packages/tasks/src/hardware-nvidia.ts, RTX 4090", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware-nvidia.ts#L496-L503", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "llmfit-rtx-4090": { title: "llmfit-core/src/hardware.rs, RTX 4090", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2704-L2706", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
      "rtx-4090-table": { title: "NVIDIA GeForce RTX 4090 vs NVIDIA RTX PRO 5000 Blackwell Full Specs", url: "https://hmc-tech.com/gpus/nvidia-geforce-rtx-4090-vs-nvidia-rtx-pro-5000-blackwell", publisher: "HMC", kind: "post", accessed: "2026-11-22", interest: "independent", locator: "Tensor FP16-16, memory" },
    },
    stated: [
      { sources: ["hf-rtx-4090"], asOf: "2026-07-29", evidence: "asserted", figures: { memory: 24 } },
      { sources: ["llmfit-rtx-4090"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 1008 } },
      { sources: ["rtx-4090-table"], asOf: "2025-03-21", evidence: "asserted", conditions: "Tensor cores, dense, 16-bit accumulation. The page bears no date; the day is that of the newer card’s announcement as another page has it", figures: { arithmetic: 330.3 } },
    ],
    loads: [
      { count: 1, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }], failed: [{ model: "llama-3-3-70b", quantisation: "q4-k-m" }, { model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 2, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 4, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 8, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }, { model: "llama-3-3-70b", quantisation: "f16" }], failed: [] },
    ],
  },
  {
    slug: "rtx-5090", name: "NVIDIA GeForce RTX 5090", vendor: "nvidia", unified: false,
    sources: {
      "rtx-5090-sheet": { title: "NVIDIA RTX 5090 Specs, Full Datasheet", url: "https://www.spheron.network/blog/nvidia-rtx-5090-specs/", publisher: "Spheron", kind: "post", published: "2026-05-20", accessed: "2026-11-22", interest: "independent", locator: "RTX 5090 Specs: Full Datasheet" },
    },
    stated: [
      { sources: ["rtx-5090-sheet"], asOf: "2026-05-20", evidence: "asserted", figures: { memory: 32, bandwidth: 1792 } },
      { sources: ["rtx-5090-sheet"], asOf: "2026-05-20", evidence: "asserted", conditions: "Tensor cores, with sparsity", figures: { "arithmetic-sparse": 838.4 } },
    ],
    derived: {
      "arithmetic": { value: 419.2, from: ["arithmetic-sparse"], reasoning: "Half of the figure with sparsity: two of four values are skipped, and weights here are dense." },
    },
  },
  {
    slug: "rtx-pro-6000", name: "NVIDIA RTX PRO 6000 Blackwell", vendor: "nvidia", unified: false,
    sources: {
      "rtx-pro-6000-memory": { title: "RTX Pro 6000 vs. RTX 5090: Key Specs", url: "https://hardware-corner.net/rtx-5090-vs-rtx-pro-6000-spec-comparison-20250321", publisher: "Hardware Corner", kind: "post", published: "2025-03-21", accessed: "2026-11-22", interest: "independent", locator: "RTX Pro 6000 vs. RTX 5090: Key Specs" },
      "rtx-pro-6000-table": { title: "NVIDIA RTX PRO 6000 Blackwell vs AMD Radeon Pro Duo Polaris", url: "https://hmc-tech.com/gpu/nvidia-rtx-pro-6000-blackwell-vs-amd-radeon-pro-duo-polaris", publisher: "HMC", kind: "post", accessed: "2026-11-22", interest: "independent", locator: "FP16, Tensor (FP16 Accumulate)" },
    },
    stated: [
      { sources: ["rtx-pro-6000-memory"], asOf: "2025-03-21", evidence: "asserted", figures: { memory: 96, bandwidth: 1792 } },
      { sources: ["rtx-pro-6000-table"], asOf: "2025-03-21", evidence: "asserted", conditions: "Tensor cores, dense, 16-bit accumulation. The page bears no date; the day is that of the other source", figures: { arithmetic: 503.8 } },
    ],
  },
  {
    slug: "a100-sxm", name: "NVIDIA A100 SXM 80 GB", vendor: "nvidia", unified: false,
    sources: {
      "ml-engineering-a100-sxm-memory": { title: "compute/accelerator/README.md, NVIDIA A100 SXM, memory", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L485", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
      "ml-engineering-a100-sxm-tflops": { title: "compute/accelerator/README.md, NVIDIA A100 SXM, TFLOPS", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L275", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-a100-sxm-memory"], asOf: "2026-08-10", evidence: "asserted", figures: { memory: 80, bandwidth: 2000 } },
      { sources: ["ml-engineering-a100-sxm-tflops"], asOf: "2026-08-10", evidence: "asserted", conditions: "16-bit, without sparsity", figures: { arithmetic: 312 } },
    ],
    loads: [
      { count: 1, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 4, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }, { model: "llama-3-3-70b", quantisation: "f16" }], failed: [] },
    ],
  },
  {
    slug: "h100-sxm", name: "NVIDIA H100 SXM", vendor: "nvidia", unified: false,
    sources: {
      "ml-engineering-h100-sxm-memory": { title: "compute/accelerator/README.md, NVIDIA H100 SXM, memory", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L484", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
      "ml-engineering-h100-sxm-tflops": { title: "compute/accelerator/README.md, NVIDIA H100 SXM, TFLOPS", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L265", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-h100-sxm-memory"], asOf: "2026-08-10", evidence: "asserted", figures: { memory: 80, bandwidth: 3350 } },
      { sources: ["ml-engineering-h100-sxm-tflops"], asOf: "2026-08-10", evidence: "asserted", conditions: "16-bit, without sparsity", figures: { arithmetic: 989 } },
    ],
  },
  {
    slug: "h100-pcie", name: "NVIDIA H100 PCIe", vendor: "nvidia", unified: false,
    sources: {
      "ml-engineering-h100-pcie-memory": { title: "compute/accelerator/README.md, NVIDIA H100 PCIe, memory", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L486", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
      "ml-engineering-h100-pcie-tflops": { title: "compute/accelerator/README.md, NVIDIA H100 PCIe, TFLOPS", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L268", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-h100-pcie-memory"], asOf: "2026-08-10", evidence: "asserted", figures: { memory: 80, bandwidth: 2000 } },
      { sources: ["ml-engineering-h100-pcie-tflops"], asOf: "2026-08-10", evidence: "asserted", conditions: "16-bit, without sparsity", figures: { arithmetic: 756 } },
    ],
    loads: [
      { count: 1, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 4, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }, { model: "llama-3-3-70b", quantisation: "f16" }], failed: [] },
    ],
  },
  {
    slug: "h200-sxm", name: "NVIDIA H200 SXM", vendor: "nvidia", unified: false,
    sources: {
      "ml-engineering-h200-sxm-memory": { title: "compute/accelerator/README.md, NVIDIA H200 SXM, memory", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L476", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
      "ml-engineering-h200-sxm-tflops": { title: "compute/accelerator/README.md, NVIDIA H200 SXM, TFLOPS", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L264", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-h200-sxm-memory"], asOf: "2026-08-10", evidence: "asserted", figures: { memory: 141, bandwidth: 4800 } },
      { sources: ["ml-engineering-h200-sxm-tflops"], asOf: "2026-08-10", evidence: "asserted", conditions: "16-bit, without sparsity", figures: { arithmetic: 989 } },
    ],
  },
  {
    slug: "b200-sxm", name: "NVIDIA B200 SXM", vendor: "nvidia", unified: false,
    sources: {
      "ml-engineering-b200-sxm-memory": { title: "compute/accelerator/README.md, NVIDIA B200 SXM, memory", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L474", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
      "ml-engineering-b200-sxm-tflops": { title: "compute/accelerator/README.md, NVIDIA B200 SXM, TFLOPS", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L260", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-b200-sxm-memory"], asOf: "2026-08-10", evidence: "asserted", figures: { memory: 180, bandwidth: 8000 } },
      { sources: ["ml-engineering-b200-sxm-tflops"], asOf: "2026-08-10", evidence: "asserted", conditions: "16-bit, without sparsity", figures: { arithmetic: 2250 } },
    ],
  },
  {
    slug: "l40s", name: "NVIDIA L40S", vendor: "nvidia", unified: false,
    sources: {
      "ml-engineering-l40s-memory": { title: "compute/accelerator/README.md, NVIDIA L40S, memory", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L488", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
      "ml-engineering-l40s-tflops": { title: "compute/accelerator/README.md, NVIDIA L40S, TFLOPS", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L273", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-l40s-memory"], asOf: "2026-08-10", evidence: "asserted", figures: { memory: 48, bandwidth: 860 } },
      { sources: ["ml-engineering-l40s-tflops"], asOf: "2026-08-10", evidence: "asserted", conditions: "16-bit, without sparsity", figures: { arithmetic: 362 } },
    ],
    loads: [
      { count: 1, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }], failed: [{ model: "llama-3-3-70b", quantisation: "f16" }] },
      { count: 4, sources: ["llama-3-fits"], asOf: "2024-05-12", evidence: "reported", conditions: "Llama 3, of the same shape, 1,024 tokens generated", ran: [{ model: "llama-3-1-8b", quantisation: "q4-k-m" }, { model: "llama-3-1-8b", quantisation: "f16" }, { model: "llama-3-3-70b", quantisation: "q4-k-m" }, { model: "llama-3-3-70b", quantisation: "f16" }], failed: [] },
    ],
  },
  {
    slug: "mi300x", name: "AMD Instinct MI300X", vendor: "amd", unified: false,
    sources: {
      "ml-engineering-mi300x-memory": { title: "compute/accelerator/README.md, AMD MI300X, memory", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L472", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
      "ml-engineering-mi300x-tflops": { title: "compute/accelerator/README.md, AMD MI300X, TFLOPS", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L263", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-mi300x-memory"], asOf: "2026-08-10", evidence: "asserted", figures: { memory: 192, bandwidth: 5300 } },
      { sources: ["ml-engineering-mi300x-tflops"], asOf: "2026-08-10", evidence: "asserted", conditions: "16-bit, without sparsity", figures: { arithmetic: 1300 } },
    ],
  },
  {
    slug: "mi325x", name: "AMD Instinct MI325X", vendor: "amd", unified: false,
    sources: {
      "ml-engineering-mi325x-memory": { title: "compute/accelerator/README.md, AMD MI325X, memory", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L471", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
      "ml-engineering-mi325x-tflops": { title: "compute/accelerator/README.md, AMD MI325X, TFLOPS", url: "https://github.com/stas00/ml-engineering/blob/7bc7c3054eb93c277a4755c597ae0864d77a63f1/compute/accelerator/README.md#L262", publisher: "Stas Bekman", kind: "docs", published: "2026-08-10", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-mi325x-memory"], asOf: "2026-08-10", evidence: "asserted", figures: { memory: 256, bandwidth: 6000 } },
      { sources: ["ml-engineering-mi325x-tflops"], asOf: "2026-08-10", evidence: "asserted", conditions: "16-bit, without sparsity", figures: { arithmetic: 1300 } },
    ],
  },
  {
    slug: "dgx-spark", name: "NVIDIA DGX Spark (GB10)", vendor: "nvidia", unified: true,
    sources: {
      "hf-gb10": { title: "packages/tasks/src/hardware-nvidia.ts, GB10", url: "https://github.com/huggingface/huggingface.js/blob/8f4490cd5937ddb9819e18b0dabc196ea874001f/packages/tasks/src/hardware-nvidia.ts#L111-L119", publisher: "Hugging Face", kind: "source-code", published: "2026-07-29", accessed: "2026-11-22", interest: "independent" },
      "willison-spark": { title: "NVIDIA DGX Spark + Apple Mac Studio = 4x Faster LLM Inference with EXO 1.0", url: "https://simonwillison.net/2025/Oct/16/nvidia-dgx-spark-apple-mac-studio", publisher: "Simon Willison", kind: "post", published: "2025-10-16", accessed: "2026-11-22", interest: "independent", locator: "EXO noted that the Spark has …" },
    },
    stated: [
      { sources: ["hf-gb10"], asOf: "2026-07-29", evidence: "asserted", figures: { memory: 128 } },
      { sources: ["willison-spark"], asOf: "2025-10-16", evidence: "asserted", conditions: "As exo gives them; 16-bit", figures: { bandwidth: 273, arithmetic: 100 } },
    ],
  },
  {
    slug: "ryzen-ai-max-395", name: "AMD Ryzen AI Max+ 395 (Strix Halo)", vendor: "amd", unified: true,
    sources: {
      "hf-strix-halo": { title: "packages/tasks/src/hardware-amd.ts, Ryzen AI Max+ 395", url: "https://github.com/huggingface/huggingface.js/blob/178b52d05ac890ad58ef61759b10e7456f1e5160/packages/tasks/src/hardware-amd.ts#L335-L343", publisher: "Hugging Face", kind: "source-code", published: "2026-08-08", accessed: "2026-11-22", interest: "independent" },
      "llmfit-strix-halo": { title: "llmfit-core/src/hardware.rs, Strix Halo", url: "https://github.com/AlexsJones/llmfit/blob/53951c3f89aa0dc7afbc0a6d52ccbe27417421e2/llmfit-core/src/hardware.rs#L2848-L2859", publisher: "llmfit", kind: "source-code", published: "2026-08-20", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["hf-strix-halo"], asOf: "2026-08-08", evidence: "asserted", figures: { memory: 128 } },
      { sources: ["llmfit-strix-halo"], asOf: "2026-08-20", evidence: "asserted", figures: { bandwidth: 256 } },
      { sources: ["hf-strix-halo"], asOf: "2026-08-08", evidence: "asserted", conditions: "The measured rows were described with twice this, counting dual issue", figures: { arithmetic: 29.7 } },
    ],
  },
  {
    slug: "raspberry-pi-5", name: "Raspberry Pi 5, 8 GB", vendor: "cpu", unified: true,
    sources: {
      "pi-5-8gb": { title: "Raspberry Pi 5 8GB model, Specifications", url: "https://education.raspberrypiaustralia.online/raspberry-pi-5-8gb-model", publisher: "Raspberry Pi Australia", kind: "docs", accessed: "2026-11-22", interest: "independent", locator: "Specifications" },
      "pi-5-announced": { title: "The New Raspberry Pi 5 is Here", url: "https://circuitdigest.com/news/the-new-raspberry-pi-5-is-here-faster-than-ever", publisher: "CircuitDigest", kind: "post", accessed: "2026-11-22", interest: "independent", locator: "second and third paragraph" },
    },
    stated: [
      { sources: ["pi-5-8gb"], asOf: "2023-09-28", evidence: "asserted", conditions: "The page bears no date; the day is that of the announcement", figures: { memory: 8 } },
      { sources: ["pi-5-announced"], asOf: "2023-09-28", evidence: "asserted", conditions: "The page bears no date; the day is that of the announcement", figures: { transfers: 4267, bus: 32, cores: 4, clock: 2.4 } },
    ],
    derived: {
      "bandwidth": { value: 17.07, from: ["transfers", "bus"], reasoning: "4,267 million transfers a second of 32 bits each, in bytes." },
      "arithmetic": { value: 0.1536, from: ["cores", "clock"], reasoning: "Cores times clock times 16 operations a cycle: two units of four 32-bit values, each a multiplication and an addition." },
    },
  },
] satisfies MachinePresetInput[];
