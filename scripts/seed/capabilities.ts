/** The vocabulary of the capability matrix, in the order of its rows. */
import type { CapabilityInput } from "../../lib/catalog/schema/zone";

const serving = ["engine", "server", "orchestrator"] as const;
const engines = ["engine", "server"] as const;
const all = ["engine", "server", "orchestrator", "application"] as const;
const listeners = ["server", "engine", "orchestrator", "application"] as const;

export const capabilities = [
  { slug: "continuous-batching", name: "Continuous batching", group: "Batching and memory", appliesTo: [...engines], means: "Requests join and leave a running batch at every step, so a short answer does not wait for a long one." },
  { slug: "parallel-requests", name: "Parallel requests by default", group: "Batching and memory", appliesTo: [...serving], means: "With no flag set, the server works on more than one generation at a time." },
  { slug: "prefix-caching", name: "Prefix caching", group: "Batching and memory", appliesTo: [...engines], means: "The KV cache of a shared prompt prefix is reused across requests." },
  { slug: "chunked-prefill", name: "Chunked prefill", group: "Batching and memory", appliesTo: [...engines], means: "A long prompt is processed in pieces between decode steps." },
  { slug: "paged-kv", name: "Paged KV cache", group: "Batching and memory", appliesTo: [...engines], means: "The KV cache is allocated in blocks or pages rather than as one reservation per request." },
  { slug: "speculative-decoding", name: "Speculative decoding", group: "Batching and memory", appliesTo: [...engines], means: "Draft tokens are proposed cheaply and verified by the model." },
  { slug: "cpu-offload", name: "CPU offload", group: "Batching and memory", appliesTo: [...engines], means: "Part of the weights or of the KV cache can stay in host memory while the accelerator works." },
  { slug: "structured-output", name: "Structured output", group: "Output", appliesTo: [...all], means: "Decoding is constrained to a JSON schema or a grammar." },
  { slug: "tool-calling", name: "Tool calling", group: "Output", appliesTo: [...all], means: "Tool definitions are accepted and calls come back parsed." },
  { slug: "multi-lora", name: "Multi-LoRA", group: "Models and inputs", appliesTo: [...engines], means: "Several LoRA adapters are served over one base model, chosen by request." },
  { slug: "vision-input", name: "Vision input", group: "Models and inputs", appliesTo: [...all], means: "Images are accepted as input to a multimodal model." },
  { slug: "audio", name: "Audio", group: "Models and inputs", appliesTo: [...all], means: "Audio is accepted or produced: transcription, speech, or audio in a chat." },
  { slug: "embeddings", name: "Embeddings", group: "Models and inputs", appliesTo: [...all], means: "Embedding models are run and their vectors returned." },
  { slug: "rerank", name: "Rerank", group: "Models and inputs", appliesTo: [...all], means: "Documents are scored against a query by a reranking model." },
  { slug: "tensor-parallel", name: "Tensor parallel", group: "Scale", appliesTo: [...engines], means: "Each layer's matrices are split over several devices." },
  { slug: "pipeline-parallel", name: "Pipeline parallel", group: "Scale", appliesTo: [...engines], means: "Consecutive layers are placed on different devices." },
  { slug: "data-parallel", name: "Data parallel", group: "Scale", appliesTo: [...serving], means: "Replicas of the model share the requests." },
  { slug: "expert-parallel", name: "Expert parallel", group: "Scale", appliesTo: [...engines], means: "The experts of a mixture-of-experts model are spread over devices." },
  { slug: "multi-machine", name: "Multi-node", group: "Scale", appliesTo: [...serving], means: "One model can span several machines." },
  { slug: "disaggregated-prefill", name: "Disaggregated prefill", group: "Scale", appliesTo: [...serving], means: "Prefill and decode run on different workers and the KV cache is handed over." },
  { slug: "api-openai-chat", name: "OpenAI chat API", group: "APIs", appliesTo: [...listeners], means: "It serves POST /v1/chat/completions." },
  { slug: "api-openai-responses", name: "OpenAI responses API", group: "APIs", appliesTo: [...listeners], means: "It serves POST /v1/responses." },
  { slug: "api-openai-embeddings", name: "OpenAI embeddings API", group: "APIs", appliesTo: [...listeners], means: "It serves POST /v1/embeddings." },
  { slug: "api-anthropic-messages", name: "Anthropic messages API", group: "APIs", appliesTo: [...listeners], means: "It serves POST /v1/messages in Anthropic's form." },
  { slug: "api-ollama", name: "Ollama-native API", group: "APIs", appliesTo: [...listeners], means: "It serves Ollama's own /api/chat and /api/generate." },
  { slug: "prometheus-metrics", name: "Prometheus metrics", group: "Operation", appliesTo: [...serving], means: "Metrics are exposed in Prometheus form." },
  { slug: "api-key", name: "API key", group: "Operation", appliesTo: [...listeners], means: "It can refuse requests that carry no key or login." },
  { slug: "tls", name: "TLS", group: "Operation", appliesTo: [...listeners], means: "It can terminate TLS itself, without a proxy." },
  { slug: "loopback-by-default", name: "Binds loopback by default", group: "Operation", appliesTo: [...listeners], means: "With no flag set it listens on the loopback address only." },
  { slug: "telemetry-off-by-default", name: "Telemetry off by default", group: "Operation", appliesTo: [...all], means: "With no setting changed it sends no usage data to its maker." },
  { slug: "offline-install", name: "Offline install", group: "Operation", appliesTo: [...all], means: "Its documents describe installing or running it on a machine without a network." },
  { slug: "gui", name: "GUI", group: "Operation", appliesTo: [...all], means: "It brings a window or a web page of its own for chatting or managing models." },
  { slug: "docker-image", name: "Docker image", group: "Operation", appliesTo: [...all], means: "Its maker publishes a container image." },
  { slug: "mcp-host", name: "MCP host", group: "Operation", appliesTo: [...all], means: "It can connect to MCP servers and offer their tools to the model." },
] satisfies CapabilityInput[];
