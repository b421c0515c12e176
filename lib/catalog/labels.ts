/** How words of the vocabularies are printed. */
const LABELS: Record<string, string> = {
  linux: "Linux", macos: "macOS", windows: "Windows", bsd: "BSD", android: "Android", ios: "iOS",
  nvidia: "NVIDIA", amd: "AMD", apple: "Apple GPU", intel: "Intel", cpu: "CPU", tpu: "TPU", ascend: "Ascend", gaudi: "Gaudi", neuron: "Neuron", vulkan: "Vulkan", other: "others",
  gguf: "GGUF", safetensors: "safetensors", mlx: "MLX", exl2: "EXL2", exl3: "EXL3", awq: "AWQ", gptq: "GPTQ", fp8: "FP8", nvfp4: "NVFP4", mxfp4: "MXFP4", int8: "INT8", bitsandbytes: "bitsandbytes",
  "compressed-tensors": "compressed-tensors", onnx: "ONNX", "torch-bin": "PyTorch .bin", llamafile: "llamafile",
  desktop: "one laptop or desktop", server: "one server", cluster: "a cluster", internet: "the internet",
  yes: "yes", no: "no", partial: "partial", unknown: "unknown", "not-applicable": "does not apply",
  embeds: "embeds", wraps: "wraps", orchestrates: "orchestrates", speaks: "speaks", "hosts-mcp": "hosts MCP", "stores-in": "stores in", observes: "is observed by", succeeds: "succeeds", "runs-in": "runs code in",
  "backend-removed": "backend removed", "last-release": "last release", "non-response": "no response",
  "source-code": "source code",
};

export const label = (word: string): string => LABELS[word] ?? word;
