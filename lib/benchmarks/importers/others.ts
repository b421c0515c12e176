/** Files that are known and hold no result this collection can use: each is refused in words that help. */
import { isFields } from "../text/narrow";
import { refuse, type ValueImporter } from "./importer";

export const refuseKnown: ValueImporter = (value) => {
  if (!isFields(value)) return undefined;
  const has = (...keys: string[]) => keys.every((key) => key in value);
  if (has("benchmark", "model", "metric")) return refuse("records for the PyTorch benchmark database: give the result beside it, without .pytorch in its name");
  if (has("elapsed_time", "num_requests", "requests_per_second")) return refuse("a result of vllm bench throughput: it has no requests that arrive and no latencies, and is not read");
  if (has("avg_latency", "latencies", "percentiles")) return refuse("a result of vllm bench latency: batches inside the process, which is not read");
  if (has("prefill_latency", "median_decode_latency")) return refuse("a result of sglang.bench_one_batch: batches inside the process, which is not read");
  if (has("total_input_tokens", "completed")) return refuse("a result that resembles vllm bench serve or sglang.bench_serving and names neither model_id nor the end-to-end latency");
  return undefined;
};
