/** Cited configurations: what was built, and which measured rows say how fast it was. */
import type { SetupInput } from "../../../lib/catalog/schema/preset";

export const setups = [
  {
    slug: "m4-pro-minis",
    title: "Eight M4 Pro Mac minis, December 2024",
    about: "Enough memory for a model of this size, at the speed of one mini after another: a pipeline divides nothing for one stream.",
    model: "deepseek-v3", quantisation: "mlx-4", machines: [{ machine: "apple-m4-pro", count: 8 }], link: "thunderbolt-4", wire: { gigabytesPerSecond: 2.5, oneWayMicroseconds: 150 }, spread: "pipeline", runtime: "exo-0", prompt: 30, generated: 128,
    variants: [{ machines: 8, row: "exo-d2-DeepSeek-V3-n8" }],
  },
  {
    slug: "m3-ultra-rdma",
    title: "One, two and four M3 Ultra Mac Studios over Thunderbolt 5 RDMA",
    about: "Tensor parallelism over a link fast enough for it: a single stream gains, though far less than the machines multiply.",
    model: "deepseek-v3-1", quantisation: "mlx-4", machines: [{ machine: "apple-m3-ultra", count: 4 }], link: "thunderbolt-5-rdma", spread: "tensor", runtime: "mlx", prompt: 64, generated: 256,
    variants: [{ machines: 1, row: "exo-rdma-DeepSeek-V3-n1" }, { machines: 2, searched: "the chart that holds the other two" }, { machines: 4, row: "exo-rdma-DeepSeek-V3-n4" }],
  },
  {
    slug: "m3-ultra-rpc",
    title: "One, two and four M3 Ultra Mac Studios over llama.cpp RPC",
    about: "The same machines and cables without RDMA, layers dealt out: every further machine makes one stream slower.",
    model: "qwen3-235b-a22b", quantisation: "q8-0", machines: [{ machine: "apple-m3-ultra", count: 4 }], link: "thunderbolt-5-ip", spread: "pipeline", runtime: "llama-cpp", prompt: 0, generated: 128,
    variants: [{ machines: 1, row: "lcpp-tcp-Qwen3-235B-A22B-n1" }, { machines: 2, row: "lcpp-tcp-Qwen3-235B-A22B-n2" }, { machines: 4, row: "lcpp-tcp-Qwen3-235B-A22B-n4" }],
  },
  {
    slug: "two-sparks",
    title: "Two DGX Sparks, tensor parallel",
    about: "What the arithmetic of the second machine is for: many streams at once.",
    model: "gpt-oss-120b", quantisation: "mxfp4", bits: { dense: 6, expert: 4.25 }, machines: [{ machine: "dgx-spark", count: 2 }], link: "connectx-7", spread: "tensor", runtime: "vllm", prompt: 1024, generated: 128,
    variants: [{ machines: 2, batch: 1, row: "kubis-goss120-tp2-c1" }, { machines: 2, batch: 8, row: "kubis-goss120-tp2-c8" }, { machines: 2, batch: 32, row: "kubis-goss120-tp2-c32" }],
  },
  {
    slug: "rtx-3090-cards",
    title: "Two and four RTX 3090s in one box",
    about: "Cards bought for their memory: four are no faster for one stream than two.",
    model: "llama-3-1-70b", quantisation: "q4-k-m", machines: [{ machine: "rtx-3090", count: 4 }], link: "pcie-4", spread: "pipeline", runtime: "llama-cpp-2024", prompt: 0, generated: 512,
    variants: [{ machines: 2, row: "xd-RTX3090x2-Llama-3-70B-Q4_K_M-tg512" }, { machines: 4, row: "xd-RTX3090x4-Llama-3-70B-Q4_K_M-tg512" }],
  },
  {
    slug: "petals-bloom",
    title: "Petals: BLOOM on three A100 servers",
    about: "A swarm across a link of a few milliseconds: each server adds a round trip to every token.",
    model: "bloom-176b", quantisation: "q8-0", bits: { dense: 8.05, expert: 8.05 }, machines: [{ machine: "a100-sxm", count: 3 }], link: "ethernet-1", wire: { gigabytesPerSecond: 0.125, oneWayMicroseconds: 2500 }, spread: "wan", runtime: "petals", prompt: 0, generated: 128,
    variants: [{ machines: 3, searched: "both papers on Petals, whose tables could not be opened" }],
  },
  {
    slug: "raspberry-pis",
    title: "Two, four and eight Raspberry Pi 5",
    about: "Machines so slow that even Gigabit Ethernet keeps up, until too many answer at once.",
    model: "llama-3-1-8b", quantisation: "q4-0", machines: [{ machine: "raspberry-pi-5", count: 8 }], link: "ethernet-1", spread: "star", runtime: "distributed-llama", prompt: 0, generated: 16,
    variants: [{ machines: 2, row: "dllama-Pi5-8-Llama-3-8B-n2" }, { machines: 4, row: "dllama-Pi5-8-Llama-3-8B-n4" }, { machines: 8, searched: "the table of distributed-llama, whose eight machines are of the older kind" }],
  },
  {
    slug: "h100-node",
    title: "H100 node, tensor parallel over two and eight cards",
    about: "Links inside the box: what a datacentre buys for the last factor of single-stream speed.",
    model: "llama-3-3-70b", quantisation: "mxfp8", bits: { dense: 8.1, expert: 8.1 }, machines: [{ machine: "h100-sxm", count: 8 }], link: "nvlink-4", spread: "tensor", runtime: "tensorrt-llm", prompt: 5000, generated: 500,
    variants: [{ machines: 2, row: "nim-70b-tp2-c1-itl" }, { machines: 8, searched: "the NIM and TensorRT-LLM tables for this model and length" }],
  },
  {
    slug: "studio-and-4090",
    title: "A Mac Studio and an RTX 4090 box over llama.cpp RPC",
    about: "Two unlike machines: layers are dealt by memory, so the slower one holds most of the model.",
    model: "llama-3-3-70b", quantisation: "q4-k-m", machines: [{ machine: "apple-m3-ultra", count: 1 }, { machine: "rtx-4090", count: 1 }], link: "ethernet-10", spread: "pipeline", runtime: "llama-cpp", prompt: 512, generated: 128,
    variants: [{ machines: 2, searched: "published pages on llama.cpp RPC between a Mac and a GeForce card" }],
  },
] satisfies SetupInput[];
