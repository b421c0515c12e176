/** Models: their shapes as published, each figure with its source. Parameter counts that no source states follow from the shape. */
import type { ModelPresetInput } from "../../../lib/catalog/schema/preset";

export const models = [
  {
    slug: "llama-2-7b", name: "Llama 2 7B", attention: "mha",
    sources: {
      "litgpt-llama-2-7b": { title: "litgpt/config.py, Llama-2-7b", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L697-L709", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
      "litgpt-defaults": { title: "litgpt/config.py, defaults of Config", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L26-L50", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
      "litgpt-head-size": { title: "litgpt/config.py, head size", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L120-L128", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-llama-2-7b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 32, vocab: 32000, "feed-forward": 11008 } },
      { sources: ["litgpt-llama-2-7b", "litgpt-defaults"], asOf: "2026-03-25", evidence: "documented", figures: { hidden: 4096, heads: 32, "kv-heads": 32 } },
      { sources: ["litgpt-llama-2-7b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "llama-2-70b", name: "Llama 2 70B", attention: "gqa",
    sources: {
      "litgpt-llama-2-70b": { title: "litgpt/config.py, Llama-2-70b", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L727-L742", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-llama-2-70b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 80, vocab: 32000, "feed-forward": 28672, hidden: 8192, heads: 64, "kv-heads": 8 } },
      { sources: ["litgpt-llama-2-70b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "llama-3-2-1b", name: "Llama 3.2 1B", attention: "gqa", tied: true,
    sources: {
      "litgpt-llama-3-2-1b": { title: "litgpt/config.py, Llama-3.2-1B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L853-L871", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
      "llama-3-2-card": { title: "models/llama3_2/MODEL_CARD.md", url: "https://github.com/meta-llama/llama-models/blob/4a9ff6aede5cb4e036542132bb4f8b77a3134908/models/llama3_2/MODEL_CARD.md#L11-L12", publisher: "Meta", kind: "docs", published: "2024-10-24", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["litgpt-llama-3-2-1b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 16, vocab: 128256, "feed-forward": 8192, hidden: 2048, heads: 32, "kv-heads": 8 } },
      { sources: ["litgpt-llama-3-2-1b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 64 } },
      { sources: ["llama-3-2-card"], asOf: "2024-10-24", evidence: "documented", figures: { params: 1.23, "active-params": 1.23 } },
    ],
  },
  {
    slug: "llama-3-2-3b", name: "Llama 3.2 3B", attention: "gqa", tied: true,
    sources: {
      "litgpt-llama-3-2-3b": { title: "litgpt/config.py, Llama-3.2-3B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L873-L891", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-llama-3-2-3b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 28, vocab: 128256, "feed-forward": 8192, hidden: 3072, heads: 24, "kv-heads": 8 } },
      { sources: ["litgpt-llama-3-2-3b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
      { sources: ["llama-3-2-card"], asOf: "2024-10-24", evidence: "documented", figures: { params: 3.21, "active-params": 3.21 } },
    ],
  },
  {
    slug: "llama-3-1-8b", name: "Llama 3.1 8B", attention: "gqa",
    sources: {
      "litgpt-llama-3-1-8b": { title: "litgpt/config.py, Llama-3.1-8B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L775-L792", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
      "llama-cpp-quantize-bits": { title: "tools/quantize/README.md, Quantization", url: "https://github.com/ngxson/llama.cpp/blob/ad1b88ca0d37a2171efba1c04f1a3531c78f1b52/tools/quantize/README.md#L141-L176", publisher: "llama.cpp", kind: "docs", published: "2026-06-05", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-llama-3-1-8b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 32, vocab: 128256, "feed-forward": 14336, heads: 32, "kv-heads": 8 } },
      { sources: ["litgpt-llama-3-1-8b", "litgpt-defaults"], asOf: "2026-03-25", evidence: "documented", figures: { hidden: 4096 } },
      { sources: ["litgpt-llama-3-1-8b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
    files: [
      { quantisation: "q2-k", gigabytes: 3.17, sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "2.95 GiB in the table, for Llama 3.1 8B" },
      { quantisation: "q3-k-m", gigabytes: 4.02, sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "3.74 GiB in the table, for Llama 3.1 8B" },
      { quantisation: "q4-k-m", gigabytes: 4.92, sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "4.58 GiB in the table, for Llama 3.1 8B" },
      { quantisation: "q5-k-m", gigabytes: 5.72, sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "5.33 GiB in the table, for Llama 3.1 8B" },
      { quantisation: "q6-k", gigabytes: 6.59, sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "6.14 GiB in the table, for Llama 3.1 8B" },
      { quantisation: "q8-0", gigabytes: 8.54, sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "7.95 GiB in the table, for Llama 3.1 8B" },
      { quantisation: "f16", gigabytes: 16.06, sources: ["llama-cpp-quantize-bits"], asOf: "2026-06-05", evidence: "documented", conditions: "14.96 GiB in the table, for Llama 3.1 8B" },
    ],
  },
  {
    slug: "llama-3-3-70b", name: "Llama 3.3 70B", attention: "gqa",
    sources: {
      "litgpt-llama-3-3-70b": { title: "litgpt/config.py, Llama-3.3-70B-Instruct", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L893-L911", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-llama-3-3-70b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 80, vocab: 128256, "feed-forward": 28672, hidden: 8192, heads: 64, "kv-heads": 8 } },
      { sources: ["litgpt-llama-3-3-70b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "llama-3-1-70b", name: "Llama 3.1 70B", attention: "gqa",
    sources: {
      "litgpt-llama-3-1-70b": { title: "litgpt/config.py, Llama-3.1-70B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L813-L831", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
      "llama-cpp-quantize-sizes": { title: "tools/quantize/README.md, Memory/Disk Requirements", url: "https://github.com/ngxson/llama.cpp/blob/ad1b88ca0d37a2171efba1c04f1a3531c78f1b52/tools/quantize/README.md#L127-L134", publisher: "llama.cpp", kind: "docs", published: "2026-06-05", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-llama-3-1-70b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 80, vocab: 128256, "feed-forward": 28672, hidden: 8192, heads: 64, "kv-heads": 8 } },
      { sources: ["litgpt-llama-3-1-70b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
    files: [
      { quantisation: "q4-k-m", gigabytes: 43.1, sources: ["llama-cpp-quantize-sizes"], asOf: "2026-06-05", evidence: "documented", conditions: "The table is for Llama 3.1" },
    ],
  },
  {
    slug: "llama-3-1-405b", name: "Llama 3.1 405B", attention: "gqa",
    sources: {
      "litgpt-llama-3-1-405b": { title: "litgpt/config.py, Llama-3.1-405B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L833-L851", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-llama-3-1-405b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 126, vocab: 128256, "feed-forward": 53248, hidden: 16384, heads: 128, "kv-heads": 8 } },
      { sources: ["litgpt-llama-3-1-405b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
    files: [
      { quantisation: "q4-k-m", gigabytes: 249.1, sources: ["llama-cpp-quantize-sizes"], asOf: "2026-06-05", evidence: "documented", conditions: "The table is for Llama 3.1" },
    ],
  },
  {
    slug: "qwen2-5-14b", name: "Qwen2.5 14B", attention: "gqa",
    sources: {
      "litgpt-qwen2-5-14b": { title: "litgpt/config.py, Qwen2.5-14B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2347-L2366", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-qwen2-5-14b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 48, vocab: 152064, "feed-forward": 13824, hidden: 5120, heads: 40, "kv-heads": 8 } },
      { sources: ["litgpt-qwen2-5-14b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "qwen2-5-32b", name: "Qwen2.5 32B", attention: "gqa",
    sources: {
      "litgpt-qwen2-5-32b": { title: "litgpt/config.py, Qwen2.5-32B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2368-L2387", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-qwen2-5-32b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 64, vocab: 152064, "feed-forward": 27648, hidden: 5120, heads: 40, "kv-heads": 8 } },
      { sources: ["litgpt-qwen2-5-32b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "qwen2-5-72b", name: "Qwen2.5 72B", attention: "gqa",
    sources: {
      "litgpt-qwen2-5-72b": { title: "litgpt/config.py, Qwen2.5-72B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2389-L2408", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-qwen2-5-72b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 80, vocab: 152064, "feed-forward": 29568, hidden: 8192, heads: 64, "kv-heads": 8 } },
      { sources: ["litgpt-qwen2-5-72b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "qwen3-8b", name: "Qwen3 8B", attention: "gqa",
    sources: {
      "litgpt-qwen3-8b": { title: "litgpt/config.py, Qwen3-8B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2784-L2803", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-qwen3-8b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 36, vocab: 151936, "feed-forward": 12288, hidden: 4096, heads: 32, "kv-heads": 8 } },
      { sources: ["litgpt-qwen3-8b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "qwen3-14b", name: "Qwen3 14B", attention: "gqa",
    sources: {
      "litgpt-qwen3-14b": { title: "litgpt/config.py, Qwen3-14B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2805-L2824", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-qwen3-14b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 40, vocab: 151936, "feed-forward": 17408, hidden: 5120, heads: 40, "kv-heads": 8 } },
      { sources: ["litgpt-qwen3-14b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "qwen3-32b", name: "Qwen3 32B", attention: "gqa",
    sources: {
      "litgpt-qwen3-32b": { title: "litgpt/config.py, Qwen3-32B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2834-L2854", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-qwen3-32b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 64, vocab: 151936, "feed-forward": 25600, hidden: 5120, heads: 64, "kv-heads": 8, "head-dim": 128 } },
    ],
  },
  {
    slug: "qwen3-30b-a3b", name: "Qwen3 30B-A3B", attention: "gqa",
    sources: {
      "litgpt-qwen3-30b-a3b": { title: "litgpt/config.py, Qwen3-30B-A3B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2860-L2883", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-qwen3-30b-a3b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 48, vocab: 151936, "feed-forward": 6144, hidden: 2048, heads: 32, "kv-heads": 4, "head-dim": 128, "expert-feed-forward": 768, experts: 128, "routed-experts": 8 } },
    ],
  },
  {
    slug: "qwen3-235b-a22b", name: "Qwen3 235B-A22B", attention: "gqa",
    sources: {
      "litgpt-qwen3-235b-a22b": { title: "litgpt/config.py, Qwen3-235B-A22B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2910-L2933", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-qwen3-235b-a22b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 94, vocab: 151936, "feed-forward": 12288, hidden: 4096, heads: 64, "kv-heads": 4, "head-dim": 128, "expert-feed-forward": 1536, experts: 128, "routed-experts": 8 } },
    ],
  },
  {
    slug: "gemma-3-4b", name: "Gemma 3 4B", attention: "gqa", tied: true,
    sources: {
      "litgpt-gemma-3-4b": { title: "litgpt/config.py, Gemma-3-4b-it", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L1240-L1270", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-gemma-3-4b"], asOf: "2026-03-25", evidence: "documented", conditions: "Five of six layers keep a window of 1,024 tokens only; the model counts the cache of all layers in full, an upper bound", figures: { layers: 34, vocab: 262144, "feed-forward": 10240, hidden: 2560, heads: 8, "kv-heads": 4, "head-dim": 256 } },
    ],
  },
  {
    slug: "gemma-3-12b", name: "Gemma 3 12B", attention: "gqa", tied: true,
    sources: {
      "litgpt-gemma-3-12b": { title: "litgpt/config.py, Gemma-3-12b-it", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L1272-L1302", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-gemma-3-12b"], asOf: "2026-03-25", evidence: "documented", conditions: "Five of six layers keep a window of 1,024 tokens only; the model counts the cache of all layers in full, an upper bound", figures: { layers: 48, vocab: 262144, "feed-forward": 15360, hidden: 3840, heads: 16, "kv-heads": 8, "head-dim": 256 } },
    ],
  },
  {
    slug: "gemma-3-27b", name: "Gemma 3 27B", attention: "gqa", tied: true,
    sources: {
      "litgpt-gemma-3-27b": { title: "litgpt/config.py, Gemma-3-27b-it", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L1304-L1334", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-gemma-3-27b"], asOf: "2026-03-25", evidence: "documented", conditions: "Five of six layers keep a window of 1,024 tokens only; the model counts the cache of all layers in full, an upper bound", figures: { layers: 62, vocab: 262144, "feed-forward": 21504, hidden: 5376, heads: 32, "kv-heads": 16, "head-dim": 128 } },
    ],
  },
  {
    slug: "mistral-7b", name: "Mistral 7B v0.3", attention: "gqa",
    sources: {
      "litgpt-mistral-7b": { title: "litgpt/config.py, Mistral-7B-v0.3", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2094-L2109", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-mistral-7b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 32, vocab: 32768, "feed-forward": 14336, "kv-heads": 8 } },
      { sources: ["litgpt-mistral-7b", "litgpt-defaults"], asOf: "2026-03-25", evidence: "documented", figures: { hidden: 4096, heads: 32 } },
      { sources: ["litgpt-mistral-7b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "mistral-large", name: "Mistral Large 2411", attention: "gqa",
    sources: {
      "litgpt-mistral-large": { title: "litgpt/config.py, Mistral-Large-Instruct-2411", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2153-L2170", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-mistral-large"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 88, vocab: 32768, "feed-forward": 28672, hidden: 12288, heads: 96, "kv-heads": 8 } },
      { sources: ["litgpt-mistral-large", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "mixtral-8x7b", name: "Mixtral 8x7B", attention: "gqa",
    sources: {
      "litgpt-mixtral-8x7b": { title: "litgpt/config.py, Mixtral-8x7B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2008-L2025", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-mixtral-8x7b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 32, vocab: 32000, "feed-forward": 14336, "kv-heads": 8, "expert-feed-forward": 14336, experts: 8, "routed-experts": 2 } },
      { sources: ["litgpt-mixtral-8x7b", "litgpt-defaults"], asOf: "2026-03-25", evidence: "documented", figures: { hidden: 4096, heads: 32 } },
      { sources: ["litgpt-mixtral-8x7b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "mixtral-8x22b", name: "Mixtral 8x22B", attention: "gqa",
    sources: {
      "litgpt-mixtral-8x22b": { title: "litgpt/config.py, Mixtral-8x22B", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L2027-L2046", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-mixtral-8x22b"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 56, vocab: 32768, "feed-forward": 16384, hidden: 6144, heads: 48, "kv-heads": 8, "expert-feed-forward": 16384, experts: 8, "routed-experts": 2 } },
      { sources: ["litgpt-mixtral-8x22b", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "phi-4", name: "Phi-4", attention: "gqa",
    sources: {
      "litgpt-phi-4": { title: "litgpt/config.py, phi-4", url: "https://github.com/Lightning-AI/litgpt/blob/31e5fcaf8486d08001a2eda2579c45fea307c529/litgpt/config.py#L1866-L1883", publisher: "Lightning AI", kind: "source-code", published: "2026-03-25", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["litgpt-phi-4"], asOf: "2026-03-25", evidence: "documented", figures: { layers: 40, vocab: 100352, "feed-forward": 17920, hidden: 5120, heads: 40, "kv-heads": 10 } },
      { sources: ["litgpt-phi-4", "litgpt-head-size"], asOf: "2026-03-25", evidence: "documented", figures: { "head-dim": 128 } },
    ],
  },
  {
    slug: "gpt-oss-20b", name: "gpt-oss 20B", attention: "gqa",
    sources: {
      "keras-gpt-oss-20b": { title: "keras/gpt_oss_20b_en, task.json", url: "https://huggingface.co/keras/gpt_oss_20b_en/blob/main/task.json", publisher: "Keras on Hugging Face", kind: "source-code", accessed: "2026-11-22", interest: "independent", locator: "backbone config" },
      "gpt-oss-sizes": { title: "README.md, Welcome", url: "https://github.com/openai/gpt-oss/blob/d21f34ec3c1ede813adfbd83f07d2ad2eec7ff02/README.md#L18-L19", publisher: "OpenAI", kind: "docs", published: "2026-06-09", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["keras-gpt-oss-20b"], asOf: "2025-08-05", evidence: "documented", conditions: "The page bears no date; the day is that of the model’s first commit. Every second layer keeps a window of 128 tokens only; the model counts the cache of all layers in full, an upper bound", figures: { layers: 24, hidden: 2880, heads: 64, "kv-heads": 8, "head-dim": 64, vocab: 201088, "expert-feed-forward": 2880, experts: 32, "routed-experts": 4 } },
      { sources: ["gpt-oss-sizes"], asOf: "2026-06-09", evidence: "documented", figures: { params: 21, "active-params": 3.6 } },
    ],
  },
  {
    slug: "gpt-oss-120b", name: "gpt-oss 120B", attention: "gqa",
    sources: {
      "gpt-oss-config": { title: "gpt_oss/torch/model.py, ModelConfig", url: "https://github.com/openai/gpt-oss/blob/243a1b02767da73bd2e3975be250afa801635866/gpt_oss/torch/model.py#L13-L24", publisher: "OpenAI", kind: "source-code", published: "2025-08-05", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["gpt-oss-config"], asOf: "2025-08-05", evidence: "documented", conditions: "Every second layer keeps a window of 128 tokens only; the model counts the cache of all layers in full, an upper bound", figures: { layers: 36, hidden: 2880, heads: 64, "kv-heads": 8, "head-dim": 64, vocab: 201088, "expert-feed-forward": 2880, experts: 128, "routed-experts": 4 } },
      { sources: ["gpt-oss-sizes"], asOf: "2026-06-09", evidence: "documented", figures: { params: 117, "active-params": 5.1 } },
    ],
  },
  {
    slug: "deepseek-v3", name: "DeepSeek V3", attention: "mla",
    sources: {
      "deepseek-v3-config": { title: "inference/configs/config_671B.json", url: "https://github.com/deepseek-ai/DeepSeek-V3/blob/4c2fdb8f55e049553b9f4f1a3241f86d739c8cf8/inference/configs/config_671B.json#L1-L20", publisher: "DeepSeek", kind: "source-code", published: "2024-12-26", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["deepseek-v3-config"], asOf: "2024-12-26", evidence: "documented", conditions: "Keys and values are counted per head, as many as there are heads; the cache holds one latent vector per layer", figures: { layers: 61, hidden: 7168, heads: 128, "kv-heads": 128, "head-dim": 128, vocab: 129280, "feed-forward": 18432, "dense-layers": 3, "expert-feed-forward": 2048, experts: 256, "routed-experts": 8, "shared-experts": 1, "query-rank": 1536, "latent-rank": 512, "rope-dim": 64 } },
    ],
  },
  {
    slug: "deepseek-v3-1", name: "DeepSeek V3.1", attention: "mla",
    sources: {
      "deepseek-v3-1-config": { title: "inference/configs/config_v3.1.json", url: "https://github.com/deepseek-ai/DeepSeek-V3/blob/b15f0dbbbe6a4bc403306175698439ef380f5fb5/inference/configs/config_v3.1.json#L1-L21", publisher: "DeepSeek", kind: "source-code", published: "2025-08-27", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["deepseek-v3-1-config"], asOf: "2025-08-27", evidence: "documented", conditions: "Keys and values are counted per head, as many as there are heads; the cache holds one latent vector per layer", figures: { layers: 61, hidden: 7168, heads: 128, "kv-heads": 128, "head-dim": 128, vocab: 129280, "feed-forward": 18432, "dense-layers": 3, "expert-feed-forward": 2048, experts: 256, "routed-experts": 8, "shared-experts": 1, "query-rank": 1536, "latent-rank": 512, "rope-dim": 64 } },
    ],
  },
  {
    slug: "deepseek-r1", name: "DeepSeek R1", attention: "mla",
    sources: {
      "deepseek-r1-readme": { title: "README.md, Model Downloads", url: "https://github.com/deepseek-ai/DeepSeek-R1/blob/0cf78561f1d51c84a21b2190626b21116d5c68bb/README.md#L73-L79", publisher: "DeepSeek", kind: "docs", published: "2025-04-09", accessed: "2026-11-22", interest: "maker" },
    },
    stated: [
      { sources: ["deepseek-r1-readme", "deepseek-v3-config"], asOf: "2025-04-09", evidence: "documented", conditions: "R1 was trained from DeepSeek-V3-Base, whose config this is. Keys and values are counted per head, as many as there are heads; the cache holds one latent vector per layer", figures: { layers: 61, hidden: 7168, heads: 128, "kv-heads": 128, "head-dim": 128, vocab: 129280, "feed-forward": 18432, "dense-layers": 3, "expert-feed-forward": 2048, experts: 256, "routed-experts": 8, "shared-experts": 1, "query-rank": 1536, "latent-rank": 512, "rope-dim": 64 } },
    ],
  },
  {
    slug: "kimi-k2", name: "Kimi K2", attention: "mla",
    sources: {
      "kimi-k2-readme": { title: "README.md, Model Summary", url: "https://github.com/MoonshotAI/Kimi-K2/blob/b15a1b84fe276c9ecf411f86e9006e2bfed5afcf/README.md#L47-L69", publisher: "Moonshot AI", kind: "docs", published: "2025-07-29", accessed: "2026-11-22", interest: "maker" },
      "kimi-k2-provider": { title: "src/megatron/bridge/models/kimi/kimi_provider.py", url: "https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/1e59114075c83a04b94bed4f1f44e848e521024d/src/megatron/bridge/models/kimi/kimi_provider.py#L50-L110", publisher: "NVIDIA", kind: "source-code", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["kimi-k2-readme", "kimi-k2-provider"], asOf: "2025-07-29", evidence: "documented", conditions: "Keys and values are counted per head, as many as there are heads; the cache holds one latent vector per layer", figures: { layers: 61, hidden: 7168, heads: 64, "kv-heads": 64, "dense-layers": 1, "expert-feed-forward": 2048, experts: 384, "routed-experts": 8, "shared-experts": 1 } },
      { sources: ["kimi-k2-provider"], asOf: "2025-07-29", evidence: "documented", figures: { "head-dim": 128, vocab: 163840, "feed-forward": 18432, "query-rank": 1536, "latent-rank": 512, "rope-dim": 64 } },
    ],
  },
  {
    slug: "bloom-176b", name: "BLOOM 176B", attention: "mha", tied: true,
    sources: {
      "bloom-config": { title: "bigscience/bloom-petals, config.json", url: "https://huggingface.co/bigscience/bloom-petals/blame/14b8c1df247f8f6fabc4d1de35126ccc84166dce/config.json", publisher: "BigScience", kind: "source-code", accessed: "2026-11-22", interest: "maker", locator: "hidden_size, n_head, n_layer, vocab_size" },
      "bloom-card": { title: "BLOOM model card as copied to bloom-1b1, removed lines", url: "https://huggingface.co/bigscience/bloom-1b1/commit/7d38e96b5b320c75f4195d4f9a7c537760dd82f1", publisher: "BigScience", kind: "docs", accessed: "2026-11-22", interest: "maker", locator: "lines 125 to 129, before the change" },
    },
    stated: [
      { sources: ["bloom-config"], asOf: "2022-07-12", evidence: "documented", conditions: "The page bears no date; the day is that of the model’s release", figures: { layers: 70, hidden: 14336, heads: 112, "kv-heads": 112, vocab: 250880 } },
      { sources: ["bloom-card"], asOf: "2022-07-12", evidence: "documented", conditions: "The page bears no date; the day is that of the model’s release", figures: { params: 176, "active-params": 176 } },
    ],
  },
] satisfies ModelPresetInput[];
