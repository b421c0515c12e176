/** The runtimes a reader may name. Constants follow from backend and machine; one without constants of its own gets its vendor's. */

export interface RuntimeChoice {
  slug: string;
  name: string;
  /** Whose kernels compute. */
  backend: string;
  /** What moves activations between machines, where that costs something of its own. */
  runtime?: string;
}

export const RUNTIMES: readonly RuntimeChoice[] = [
  { slug: "any", name: "Any: the vendor’s generic constants", backend: "generic" },
  { slug: "llama-cpp", name: "llama.cpp, 2025; RPC between machines", backend: "llama.cpp", runtime: "llama.cpp-rpc" },
  { slug: "llama-cpp-2024", name: "llama.cpp, 2024, cards of one box", backend: "lcpp_cuda24" },
  { slug: "mlx", name: "MLX, 2025 (exo 1)", backend: "metal25", runtime: "exo-1.0/mlx-jaccl" },
  { slug: "exo-0", name: "exo 0, 2024", backend: "metal24", runtime: "exo-0.0" },
  { slug: "vllm", name: "vLLM", backend: "vllm" },
  { slug: "tensorrt-llm", name: "TensorRT-LLM", backend: "trt" },
  { slug: "distributed-llama", name: "distributed-llama, 2024", backend: "cpu", runtime: "distributed-llama" },
  { slug: "petals", name: "Petals", backend: "petals_int8" },
];
