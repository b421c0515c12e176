/** What makes a run suspicious, reckoned from its record alone. A flag is no verdict: it is shown beside every figure of the run. */
import type { BenchmarkDraft } from "./record";
import type { Flag, MetricName } from "./words";

/** The load generator kept up when it sent at least this share of the rate asked for, and no request much too late. */
const LEAST_RATE = 0.95;
const MOST_DELAY_MS = 100;
const MOST_FAILURES = 0.01;
/** Chunks and tokens, or their gaps, that differ by more than this are not the same thing. */
const SAME = 0.05;

type Judged = Pick<BenchmarkDraft, "metrics" | "counts" | "workload">;
interface Suspicion {
  flag: Flag;
  note: string;
}

export function suspicions(record: Judged): Suspicion[] {
  return [failures, empties, overload, lateness, chunks].flatMap((judge) => judge(record));
}

const valueOf = ({ metrics }: Judged, name: MetricName, stat: string) => metrics.find((metric) => metric.name === name && metric.stat === stat)?.value;

function failures({ counts: { started, failed, completed } }: Judged): Suspicion[] {
  if (started === null || failed === null || started === 0 || failed / started <= MOST_FAILURES) return [];
  return [{ flag: "failures", note: `${failed} of ${started} requests failed; ${completed === 0 ? "there are no figures" : "the figures are of the others"}.` }];
}

function empties({ counts: { emptyOutputs, completed } }: Judged): Suspicion[] {
  return emptyOutputs === null || emptyOutputs === 0 ? [] : [{ flag: "empty-outputs", note: `${emptyOutputs} of ${completed ?? "?"} completed requests brought no output and count as completed.` }];
}

function overload(record: Judged): Suspicion[] {
  const asked = record.workload.requestRate;
  const reached = valueOf(record, "request_throughput", "overall");
  if (asked === null || reached === undefined || reached / asked >= LEAST_RATE) return [];
  return [{ flag: "overloaded", note: `${short(asked)} requests a second were asked for and ${short(reached)} completed: a queue grew, or the run was too short for its tail.` }];
}

/** In an open loop time counts from the moment a request was due; a client that sends late, or holds requests back, hides waiting. */
function lateness(record: Judged): Suspicion[] {
  const { loop, requestRate, concurrency } = record.workload;
  if (loop !== "open" && loop !== "open-capped") return [];
  const sent = valueOf(record, "send_rate", "overall");
  const delay = valueOf(record, "schedule_delay", "p99") ?? valueOf(record, "schedule_delay", "max") ?? valueOf(record, "schedule_delay", "mean");
  const queue = valueOf(record, "client_queue", "p99") ?? valueOf(record, "client_queue", "mean");
  const late = [delay, queue].find((found) => found !== undefined && found > MOST_DELAY_MS);
  if (late !== undefined) return [{ flag: "behind-schedule", note: `Requests were sent up to ${short(late)} ms after they were due, and latencies are counted from the sending.` }];
  if (sent !== undefined && requestRate !== null && sent / requestRate < LEAST_RATE) return [{ flag: "behind-schedule", note: `${short(requestRate)} requests a second were to be sent and ${short(sent)} were.` }];
  const most = valueOf(record, "concurrency", "max");
  if (loop === "open-capped" && queue === undefined && (most === undefined || concurrency === null || most >= concurrency)) return [{ flag: "behind-schedule", note: `Requests above ${concurrency ?? "the cap"} at once waited in the client, and that wait is in no latency.` }];
  return [];
}

/** Where a chunk holds several tokens, the gap between chunks is no time per token. */
function chunks(record: Judged): Suspicion[] {
  const { chunks: seen, outputTokens } = record.counts;
  if (seen !== null && outputTokens !== null && seen > 0 && outputTokens > 0) {
    return Math.abs(seen / outputTokens - 1) <= SAME ? [] : [{ flag: "chunk-not-token", note: `${seen} chunks carried ${outputTokens} tokens.` }];
  }
  const [gap, token] = [valueOf(record, "icl", "mean"), valueOf(record, "tpot", "mean")];
  if (gap === undefined || token === undefined || gap / token <= 1 + 4 * SAME) return [];
  return [{ flag: "chunk-not-token", note: `The mean gap between chunks (${short(gap)} ms) is longer than the mean time per token (${short(token)} ms): a chunk holds several tokens.` }];
}

const short = (value: number) => String(Number(value.toPrecision(4)));
