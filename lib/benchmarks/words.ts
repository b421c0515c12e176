/** The closed vocabularies of a benchmark record: metrics with their one unit and one definition, statistics, loops, shapes. */

/** What a metric may be: latencies are above zero, delays may be zero, the rest are above zero. */
type MetricKind = "latency" | "delay" | "rate" | "other";

interface MetricWord {
  unit: "ms" | "tok/s" | "req/s" | "%" | "GB" | "requests" | "tokens";
  kind: MetricKind;
  /** What is measured, from when to when. Times start at the real send unless it says otherwise. */
  definition: string;
}

const word = (unit: MetricWord["unit"], kind: MetricKind, definition: string): MetricWord => ({ unit, kind, definition });

/** Every importer maps what a harness calls a figure to one of these, whatever the harness calls it. */
export const METRICS = {
  ttft: word("ms", "latency", "TTFT: from sending a request to its first chunk of output."),
  ttft_content: word("ms", "latency", "From sending a request to its first chunk that is not reasoning."),
  ttst: word("ms", "latency", "From the first chunk of a request to its second."),
  tpot: word("ms", "latency", "TPOT: (last chunk − first chunk) ÷ (output tokens − 1), one value a request; undefined for one token."),
  icl: word("ms", "latency", "Inter-chunk latency: the time between two chunks of one request, pooled over all requests. A chunk may hold several tokens."),
  itl: word("ms", "latency", "Inter-token latency: the time between two tokens of one request, pooled over all requests."),
  ntpot: word("ms", "latency", "Normalised time per output token: end-to-end latency ÷ output tokens, the first token and its prefill included."),
  e2e: word("ms", "latency", "End-to-end latency: from sending a request to its last chunk."),
  e2e_with_queue: word("ms", "latency", "From the moment a request was due to its last chunk, waiting in the client included."),
  ttft_with_queue: word("ms", "latency", "From the moment a request was due to its first chunk, waiting in the client included."),
  client_queue: word("ms", "delay", "How long a request waited in the client before it was sent."),
  schedule_delay: word("ms", "delay", "How much later than planned a request was sent."),
  request_throughput: word("req/s", "rate", "Completed requests ÷ duration."),
  send_rate: word("req/s", "rate", "Requests sent ÷ time of sending."),
  goodput: word("req/s", "rate", "Completed requests that met every stated limit ÷ duration."),
  input_throughput: word("tok/s", "rate", "Input tokens of completed requests ÷ duration."),
  output_throughput: word("tok/s", "rate", "Output tokens of completed requests ÷ duration."),
  total_throughput: word("tok/s", "rate", "Input and output tokens of completed requests ÷ duration."),
  peak_output_throughput: word("tok/s", "rate", "The most output chunks that arrived within one second."),
  user_speed: word("tok/s", "rate", "1 ÷ TPOT of a request: what one user sees once text flows."),
  request_speed: word("tok/s", "rate", "Output tokens of a request ÷ its end-to-end latency."),
  input_throughput_per_gpu: word("tok/s", "rate", "Input throughput ÷ accelerators that prefill."),
  output_throughput_per_gpu: word("tok/s", "rate", "Output throughput ÷ accelerators that decode."),
  total_throughput_per_gpu: word("tok/s", "rate", "Total throughput ÷ all accelerators."),
  prefill_speed: word("tok/s", "rate", "Prompt tokens of one request ÷ the time the engine took to prefill them."),
  decode_speed: word("tok/s", "rate", "Generated tokens of one request ÷ the time the engine took to decode them."),
  mixed_speed: word("tok/s", "rate", "Prompt and generated tokens ÷ the time for both: neither prefill nor decode."),
  valid_output: word("%", "other", "Answers that satisfy the schema, grammar or choice that was asked for."),
  tool_calls: word("%", "other", "Turns of an agent loop in which the model called the tool it was given."),
  prefix_cache_hits: word("%", "other", "Prompt tokens served from the prefix cache."),
  acceptance_length: word("tokens", "rate", "Tokens accepted a step of speculative decoding."),
  acceptance_rate: word("%", "other", "Draft tokens accepted."),
  concurrency: word("requests", "rate", "Requests in flight, averaged over the window."),
  peak_memory: word("GB", "rate", "The most memory the engine held, in 10⁹ bytes."),
} as const satisfies Record<string, MetricWord>;

export type MetricName = keyof typeof METRICS;

export function isMetricName(name: string): name is MetricName {
  return Object.hasOwn(METRICS, name);
}

/** How requests were started. `open-capped`: by a clock, but at most so many at once, so waiting in the client is lost. `burst`: all at once. */
export const LOOPS = ["closed", "open", "open-capped", "burst", "one-at-a-time"] as const;
export type Loop = (typeof LOOPS)[number];

/** What requests have in common. `prefill-only`, `decode-only` and `prefill-then-decode` are runs inside the engine, without requests. */
export const SHAPES = ["diverse", "shared-prefix", "structured", "agent-loop", "prefill-only", "decode-only", "prefill-then-decode"] as const;
export type Shape = (typeof SHAPES)[number];

/** What a statistic was taken over. Pooled statistics whose harness does not say how many values it pooled count requests. */
export const OVER = ["requests", "chunks", "tokens", "repetitions", "window"] as const;

/** Who counted output tokens. */
export const TOKEN_COUNTERS = ["engine", "server", "server-else-tokenizer", "server-else-requested", "server-else-chunks", "tokenizer", "fixed-tokenizer", "chunks"] as const;

/** `linear`: numpy's interpolation · `step`: the value at which the distribution first reaches p · `index`: sorted[⌊n·p⌋]. */
export const PERCENTILE_METHODS = ["linear", "step", "index"] as const;

export const FLAGS = ["behind-schedule", "empty-outputs", "chunk-not-token", "overloaded", "failures", "failures-inferred", "counts-disagree", "cancelled", "scaled", "zeros-pooled"] as const;
export type Flag = (typeof FLAGS)[number];

/** Statistics beside percentiles. `overall`: one value for the whole window, no average of values. */
export const STATISTICS = ["overall", "mean", "std", "min", "max"] as const;
