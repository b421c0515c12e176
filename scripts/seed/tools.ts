/** THE register: the six zones of the map, and every runtime with one line each. */
import type { RuntimeInput } from "../../lib/catalog/schema/runtime";
import type { ZoneInput } from "../../lib/catalog/schema/zone";
import { anythingllm } from "./runtimes/anythingllm";
import { distributedLlama } from "./runtimes/distributed-llama";
import { dockerModelRunner } from "./runtimes/docker-model-runner";
import { dynamo } from "./runtimes/dynamo";
import { exllamav2 } from "./runtimes/exllamav2";
import { exllamav3 } from "./runtimes/exllamav3";
import { exo } from "./runtimes/exo";
import { fastertransformer } from "./runtimes/fastertransformer";
import { gpustack } from "./runtimes/gpustack";
import { hyperspace } from "./runtimes/hyperspace";
import { ikLlamaCpp } from "./runtimes/ik-llama-cpp";
import { jan } from "./runtimes/jan";
import { koboldcpp } from "./runtimes/koboldcpp";
import { ktransformers } from "./runtimes/ktransformers";
import { lemonade } from "./runtimes/lemonade";
import { llamaCpp } from "./runtimes/llama-cpp";
import { llamafile } from "./runtimes/llamafile";
import { llmD } from "./runtimes/llm-d";
import { lmStudio } from "./runtimes/lm-studio";
import { lmdeploy } from "./runtimes/lmdeploy";
import { localai } from "./runtimes/localai";
import { mistralRs } from "./runtimes/mistral-rs";
import { mlcLlm } from "./runtimes/mlc-llm";
import { mlxLm } from "./runtimes/mlx-lm";
import { mlxVlm } from "./runtimes/mlx-vlm";
import { ollama } from "./runtimes/ollama";
import { openWebui } from "./runtimes/open-webui";
import { parallax } from "./runtimes/parallax";
import { petals } from "./runtimes/petals";
import { rayServe } from "./runtimes/ray-serve";
import { sglang } from "./runtimes/sglang";
import { tabbyapi } from "./runtimes/tabbyapi";
import { tensorrtLlm } from "./runtimes/tensorrt-llm";
import { textgen } from "./runtimes/textgen";
import { tgi } from "./runtimes/tgi";
import { vllm } from "./runtimes/vllm";
import { xinference } from "./runtimes/xinference";

export const zones = [
  { slug: "desktop", name: "Desktop / single-user", home: ["ollama", "llama-cpp", "lm-studio", "llamafile", "koboldcpp", "jan", "docker-model-runner", "lemonade", "mistral-rs", "mlc-llm", "textgen"] },
  { slug: "serving", name: "High-throughput serving", home: ["vllm", "sglang", "tensorrt-llm", "lmdeploy", "localai", "xinference", "tgi"] },
  {
    slug: "apple",
    name: "Apple Silicon",
    home: ["mlx-lm", "mlx-vlm"],
    also: [
      { slug: "exo", reason: "It splits one MLX model over several Macs." },
      { slug: "lm-studio", reason: "It brings an MLX engine of its own for Macs." },
      { slug: "ollama", reason: "It runs safetensors models on an MLX runner." },
      { slug: "llama-cpp", reason: "Its Metal backend runs GGUF files on every Mac with Apple Silicon." },
    ],
  },
  { slug: "quantized", name: "Quantized", home: ["exllamav3", "exllamav2", "tabbyapi", "ktransformers", "ik-llama-cpp"] },
  { slug: "distributed", name: "Distributed serving", home: ["exo", "distributed-llama", "parallax", "ray-serve", "dynamo", "llm-d", "gpustack", "petals", "hyperspace"] },
  { slug: "bridges", name: "Agent / runtime bridges", home: ["open-webui", "anythingllm"] },
] satisfies ZoneInput[];

export const runtimes: RuntimeInput[] = [
  anythingllm,
  distributedLlama,
  dockerModelRunner,
  dynamo,
  exllamav2,
  exllamav3,
  exo,
  fastertransformer,
  gpustack,
  hyperspace,
  ikLlamaCpp,
  jan,
  koboldcpp,
  ktransformers,
  lemonade,
  llamaCpp,
  llamafile,
  llmD,
  lmStudio,
  lmdeploy,
  localai,
  mistralRs,
  mlcLlm,
  mlxLm,
  mlxVlm,
  ollama,
  openWebui,
  parallax,
  petals,
  rayServe,
  sglang,
  tabbyapi,
  tensorrtLlm,
  textgen,
  tgi,
  vllm,
  xinference,
];
