/** The console report of `trtllm-bench`, gathered into the shape of its JSON report. Same source as `trtllm.ts`. */
import type { Document } from "../text/document";
import { cellValue, countOf, type Fields } from "../text/narrow";
import { accept, refuse, type Reading } from "./importer";
import { readReport } from "./trtllm";

/** A line of the report, where it goes in the JSON. Older versions printed some under other names; their inter-token latency is a mean a request, which is the TPOT. */
const LINES: readonly (readonly [RegExp, string, string])[] = [
  [/^Model:\s+(.+)$/m, "engine", "model"],
  [/^TensorRT[- ]LLM Version:\s+(.+)$/m, "engine", "version"],
  [/^Dtype:\s+(.+)$/m, "engine", "dtype"],
  [/^KV Cache Dtype:\s+(.+)$/m, "engine", "kv_cache_dtype"],
  [/^Quantization:\s+(.+)$/m, "engine", "quantization"],
  [/^TP Size:\s+(\d+)/m, "world_info", "tp_size"],
  [/^PP Size:\s+(\d+)/m, "world_info", "pp_size"],
  [/^EP Size:\s+(\d+)/m, "world_info", "ep_size"],
  [/^Max Runtime Batch Size:\s+(\d+)/m, "world_info", "max_batch_size"],
  [/^Max Runtime Tokens:\s+(\d+)/m, "world_info", "max_num_tokens"],
  [/^Scheduling Policy:\s+(.+)$/m, "world_info", "scheduling_policy"],
  [/^Number of requests:\s+(\d+)/m, "request_info", "num_requests"],
  [/^Number of concurrent requests:\s+([\d.]+)/m, "request_info", "avg_num_concurrent_requests"],
  [/^Average Input Length \(tokens\):\s+([\d.]+)/m, "request_info", "avg_input_length"],
  [/^Average Output Length \(tokens\):\s+([\d.]+)/m, "request_info", "avg_output_length"],
  [/^Request Throughput \(req\/sec\):\s+(\S+)/m, "performance", "request_throughput_req_s"],
  [/^(?:Total Output|Token) Throughput \(tokens\/sec\):\s+(\S+)/m, "performance", "system_output_throughput_tok_s"],
  [/^Total Token Throughput \(tokens\/sec\):\s+(\S+)/m, "performance", "system_total_throughput_tok_s"],
  [/^Total Latency \(ms\):\s+(\S+)/m, "performance", "total_latency_ms"],
  [/^Average request latency \(ms\):\s+(\S+)/m, "performance", "avg_request_latency_ms"],
  [/^Per User Output Throughput (?:\[w\/ ctx\] )?\((?:tps|tokens\/sec)\/user\):\s+(\S+)/m, "performance", "output_throughput_per_user_tok_s"],
  [/^Per GPU Output Throughput \((?:tps|tokens\/sec)\/gpu\):\s+(\S+)/m, "performance", "output_throughput_per_gpu_tok_s"],
  [/^Average time-to-first-token (?:\[TTFT\] )?\(ms\):\s+(\S+)/m, "streaming_metrics", "avg_ttft_ms"],
  [/^Average (?:time-per-output-token \[TPOT\]|inter-token latency) \(ms\):\s+(\S+)/m, "streaming_metrics", "avg_tpot_ms"],
  [/^Per User Output Speed (?:\[1\/TPOT\] )?\((?:tps|tokens\/sec)\/user\):\s+(\S+)/m, "streaming_metrics", "token_output_speed_tok_s"],
];

const BREAKDOWNS = { Latency: ["performance", "request_latency_percentiles_ms"], TTFT: ["streaming_metrics", "ttft_percentiles"], TPOT: ["streaming_metrics", "tpot_percentiles"], GTPS: ["streaming_metrics", "gen_tps_percentiles"] } as const;

export function importTrtllmLog({ text }: Document): Reading | undefined {
  const reports = text.match(/^= PERFORMANCE OVERVIEW\s*$/gm)?.length ?? 0;
  if (reports === 0 || !/^(Total Output Throughput|Token Throughput|Request Throughput)/m.test(text)) return undefined;
  if (reports > 1) return refuse("a log with several trtllm-bench reports: give one report a file");
  // The logger may put its own words before the first line of a block.
  const found = gather(text.replace(/^\[\d\d\/\d\d\/\d{4}-[^\]]*\]\s*(\[TRT-LLM\])?\s*(\[I\])?\s*/gm, ""));
  return accept(readReport(found, countOf(found["request_info"]?.["num_requests"])));
}

function gather(text: string): Record<string, Fields> {
  const found: Record<string, Fields> = { engine: {}, machine: {}, world_info: {}, request_info: {}, performance: {}, streaming_metrics: {} };
  for (const [pattern, part, key] of LINES) {
    const cell = pattern.exec(text)?.[1]?.trim();
    if (cell !== undefined && cell !== "None") found[part] = { ...found[part], [key]: cellValue(cell) };
  }
  for (const [word, [part, key]] of Object.entries(BREAKDOWNS)) {
    const cells = [...text.matchAll(new RegExp(`^\\[${word}\\] (\\w+)\\s*:\\s*(\\S+)`, "gm"))].map(([, stat = "", cell = ""]) => [stat.toLowerCase(), cellValue(cell)] as const);
    if (cells.length > 0) found[part] = { ...found[part], [key]: Object.fromEntries(cells) };
  }
  const [, name, memory] = /^= MACHINE DETAILS\s*\n=+\n(.+?), memory ([\d.]+) GB/m.exec(text) ?? [];
  return {
    ...found,
    engine: { ...found["engine"], ...(typeof found["engine"]?.["version"] === "number" ? { version: String(found["engine"]["version"]) } : {}) },
    ...(name === undefined ? {} : { machine: { name, "memory.total": Number(memory) } }),
  };
}
