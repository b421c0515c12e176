/** Outcomes to a record: the definitions are those of `lib/benchmarks/words.ts`, the percentiles numpy's. */
import { makeDraft } from "../draft";
import type { BenchmarkDraft } from "../record";
import { takeSamples, type Sample } from "../samples";
import { deviation, mean, percentile, sum } from "../statistics";
import { suspicions } from "../suspicions";
import type { MetricName } from "../words";
import type { Load, Run } from "./load";
import type { Outcome } from "./measure";
import type { Traffic } from "./shapes";

export interface Told {
  shape: Traffic;
  model: string;
  load: Load;
  seed: number;
  ignoreEos: boolean;
  warmup: number;
  /** Whether the shape was made smaller than specified. */
  scaled: boolean;
  judged: { valid: number; all: number };
  /** When the window began, ISO. */
  startedAt: string;
}

const STATISTICS = [["mean", mean], ["std", deviation], ...[50, 90, 95, 99].map((p) => [`p${p}`, (values: readonly number[]) => percentile(values, p)] as const), ["min", (values: readonly number[]) => (values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b)))], ["max", (values: readonly number[]) => (values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b)))]] as const;

export function reportRun({ outcomes, stopped }: Run, told: Told): BenchmarkDraft {
  const good = outcomes.filter(({ error }) => error === null);
  const durationS = outcomes.length === 0 ? 0 : (outcomes.reduce((last, { ended }) => Math.max(last, ended), 0) - outcomes.reduce((first, { due }) => Math.min(first, due), Infinity)) / 1000;
  const taken = takeSamples([...families(good, told.load), ...overall(good, durationS, told)], good.length);
  const total = (read: (outcome: Outcome) => number | null) => (good.every((outcome) => read(outcome) !== null) ? sum(good.map((outcome) => read(outcome) ?? 0)) : null);
  const [input, output] = [total(({ inputTokens }) => inputTokens), total(({ outputTokens }) => outputTokens)];
  const { draft } = makeDraft("bench run", {
    model: { id: told.model },
    workload: {
      shape: told.shape, ...loadOf(told.load), seed: told.seed, ignoreEos: told.ignoreEos, chatTemplate: true, warmup: told.warmup === 0 ? "none" : `${told.warmup} requests of another seed, left out`,
      inputTokens: { mean: input === null || good.length === 0 ? null : input / good.length, requested: null }, outputTokens: { mean: output === null || good.length === 0 ? null : output / good.length, requested: null },
    },
    counts: { started: outcomes.length, completed: good.length, failed: outcomes.length - good.length, emptyOutputs: 0, inputTokens: input, outputTokens: output, chunks: sum(good.map(({ chunks }) => chunks.length)) },
    window: { start: told.startedAt, durationS: durationS > 0 ? durationS : null },
    asOf: told.startedAt.slice(0, 10), taken,
    flags: [...(stopped === null ? [] : [{ flag: "cancelled" as const, note: `The run ended early: ${stopped}.` }]), ...(told.scaled ? [{ flag: "scaled" as const, note: "Fewer or shorter requests than the shape asks for." }] : [])],
  });
  return { ...draft, flags: [...draft.flags, ...suspicions(draft)], source: { ...draft.source, kind: "measured" } };
}

const loadOf = (load: Load) => (load.kind === "open" ? { loop: "open" as const, requestRate: load.rate, arrival: "poisson" as const } : { loop: load.concurrency === 1 ? ("one-at-a-time" as const) : ("closed" as const), concurrency: load.concurrency });

/** Latencies of each request; in an open loop also from the moment it was due. */
function families(good: readonly Outcome[], load: Load): Sample[] {
  const first = ({ chunks, sent }: Outcome) => chunks[0] ?? sent;
  const last = ({ chunks, sent }: Outcome) => chunks.at(-1) ?? sent;
  const several = good.filter(({ outputTokens }) => (outputTokens ?? 0) > 1);
  const perToken = several.map((outcome) => (last(outcome) - first(outcome)) / ((outcome.outputTokens ?? 2) - 1));
  const gaps = good.flatMap(({ chunks }) => chunks.slice(1).map((chunk, index) => chunk - (chunks[index] ?? chunk)));
  const inTime = load.kind === "closed" ? [] : [
    ...spread("ttft_with_queue", good.map((outcome) => first(outcome) - outcome.due)),
    ...spread("e2e_with_queue", good.map((outcome) => last(outcome) - outcome.due)),
    ...spread("schedule_delay", good.map(({ sent, due }) => Math.max(0, sent - due))),
  ];
  return [
    ...spread("ttft", good.map((outcome) => first(outcome) - outcome.sent)),
    ...spread("e2e", good.map((outcome) => last(outcome) - outcome.sent)),
    ...spread("tpot", perToken), ...spread("icl", gaps, "chunks"), ...inTime,
  ];
}

const spread = (name: MetricName, values: readonly number[], over: Sample["over"] = "requests"): Sample[] =>
  values.length === 0 ? [] : STATISTICS.map(([stat, reckon]) => ({ name, stat, native: `${name} ${stat}`, value: reckon(values), n: values.length, over, tokenCounter: name === "tpot" ? "server" : null, percentileMethod: "linear" }));

function overall(good: readonly Outcome[], durationS: number, { judged, shape }: Told): Sample[] {
  const tokens = (read: (outcome: Outcome) => number | null) => (durationS > 0 && good.length > 0 && good.every((outcome) => read(outcome) !== null) ? sum(good.map((outcome) => read(outcome) ?? 0)) : null);
  const [input, output, cached] = [tokens(({ inputTokens }) => inputTokens), tokens(({ outputTokens }) => outputTokens), tokens(({ cachedTokens }) => cachedTokens)];
  const one = (name: MetricName, value: number | null, tokenCounter: Sample["tokenCounter"] = null): Sample => ({ name, stat: "overall", native: name, value, n: good.length, over: "window", tokenCounter });
  return [
    one("request_throughput", durationS > 0 ? good.length / durationS : null),
    one("output_throughput", output === null ? null : output / durationS, "server"),
    one("total_throughput", input === null || output === null ? null : (input + output) / durationS, "server"),
    one("prefix_cache_hits", cached === null || input === null || input === 0 ? null : (100 * cached) / input, "server"),
    one(shape === "agent-loop" ? "tool_calls" : "valid_output", judged.all === 0 ? null : (100 * judged.valid) / judged.all),
  ];
}
