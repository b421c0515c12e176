/** The closed vocabularies of the catalog: each word means one thing, on every page (lib/README.md, "Words"). */

export const EVIDENCE = ["operated", "documented", "reported", "asserted", "derived"] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const KINDS = ["engine", "server", "orchestrator", "application"] as const;
export type Kind = (typeof KINDS)[number];

export const SOURCE_KINDS = ["source-code", "docs", "release", "paper", "advisory", "issue", "post", "dataset"] as const;
export const INTERESTS = ["maker", "rival", "independent"] as const;

export const READINGS = ["newer", "code over docs", "different conditions", "unresolved"] as const;

export const CELL_STATES = ["yes", "no", "partial", "unknown", "not-applicable"] as const;
export type CellState = (typeof CELL_STATES)[number];

export const RELATIONS = ["embeds", "wraps", "orchestrates", "speaks", "hosts-mcp", "stores-in", "observes", "succeeds"] as const;
export type RelationKind = (typeof RELATIONS)[number];

/** How many machines a runtime is made to span: the horizontal axis of the map. */
export const SPANS = ["desktop", "server", "cluster", "internet"] as const;
export type Span = (typeof SPANS)[number];

export const DECLINE_STATES = ["maintenance", "archived", "superseded", "backend-removed", "dormant"] as const;
export const DECLINE_EVIDENCE = ["statement", "archival", "removal", "last-release", "non-response"] as const;

export const SEVERITIES = ["critical", "high", "medium", "low", "unrated"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const OPERATING_SYSTEMS = ["linux", "macos", "windows", "bsd", "android", "ios"] as const;
export const ACCELERATORS = ["nvidia", "amd", "apple", "intel", "cpu", "tpu", "ascend", "gaudi", "neuron", "vulkan", "other"] as const;
export const FORMATS = [
  "gguf", "safetensors", "mlx", "exl2", "exl3", "awq", "gptq", "fp8", "nvfp4", "mxfp4", "int8", "bitsandbytes",
  "compressed-tensors", "onnx", "torch-bin", "llamafile", "other",
] as const;
