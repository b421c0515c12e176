/** How vLLM's client started requests, and what its free metadata tells. */
import type { BenchmarkDraft } from "../record";
import { countOf, positiveOf, textOf, type Fields } from "../text/narrow";

type Workload = BenchmarkDraft["workload"];

/**
 * `inf` without a cap sends everything at once; with a cap the next request waits for one to end.
 * A finite rate with a cap is partly closed: the clock of a request starts after the wait for the cap.
 */
export function loopOf(value: Fields): Pick<Workload, "loop" | "concurrency" | "requestRate" | "arrival" | "burstiness"> {
  const cap = countOf(value["max_concurrency"]);
  const rate = positiveOf(value["request_rate"]);
  const burstiness = positiveOf(value["burstiness"]);
  const ramp = textOf(value["ramp_up_strategy"]) !== null;
  if (rate !== null || ramp) return { loop: cap === null ? "open" : "open-capped", concurrency: cap, requestRate: rate, arrival: arrivalOf(ramp, burstiness), burstiness };
  if (!["inf", "Infinity"].includes(String(value["request_rate"]))) return { loop: null, concurrency: cap, requestRate: null, arrival: null, burstiness: null };
  if (cap === null) return { loop: "burst", concurrency: countOf(value["num_prompts"]), requestRate: null, arrival: null, burstiness: null };
  return { loop: cap === 1 ? "one-at-a-time" : "closed", concurrency: cap, requestRate: null, arrival: null, burstiness: null };
}

/** Before burstiness could be set, arrivals were always Poisson. */
const arrivalOf = (ramp: boolean, burstiness: number | null): Workload["arrival"] => (ramp ? "ramp" : burstiness === null || burstiness === 1 ? "poisson" : "gamma");

const KNOWN = /^(date|endpoint_type|backend|label|model_id|tokenizer_id|num_prompts|request_rate|burstiness|max_concurrency|ramp_up_\w+|best_of|use_beam_search|version|duration|completed|failed|run_number|rtfx|max_concurrent_requests|correct_rate\(%\)|ttft_description|tpot_description|outputs|rps_change_events|request_goodput:)$|_ms$|^total_|throughput|goodput|^max_output|_lens$|^(ttfts|itls|errors|generated_texts|start_times|latencies|queue_times)$|^(probe|spec_decode|diffusion)_/;

/** `--metadata key=value` and the parameters a sweep set stand beside the result; they tell of the server. */
export function describedFlags(value: Fields): string[] | null {
  const free = Object.entries(value).filter(([key, found]) => !KNOWN.test(key) && ["string", "number", "boolean"].includes(typeof found) && String(found).length <= 200);
  return free.length === 0 ? null : free.map(([key, found]) => `${key}=${String(found)}`);
}
