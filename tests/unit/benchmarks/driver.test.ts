/** The driver on a clock of its own: exact latencies, no coordinated omission, and failures that stay failures. */
import { expect, test } from "vitest";
import { drive, type Drive, type Driven } from "@/lib/benchmarks/driver/drive";
import type { Load } from "@/lib/benchmarks/driver/load";
import { randomFrom } from "@/lib/benchmarks/driver/random";
import { satisfies, SCHEMAS } from "@/lib/benchmarks/driver/schemas";
import { makeJobs, TRAFFIC, type Plan, type Traffic } from "@/lib/benchmarks/driver/shapes";
import { createEventReader } from "@/lib/benchmarks/driver/sse";
import { draftSchema } from "@/lib/benchmarks/record";
import { figure, importText } from "@/tests/support/benchmarks";
import { scriptedTransport, virtualClock, type Script } from "@/tests/support/virtual-clock";

async function driven(script: (index: number) => Script, load: Load, change: Partial<Drive> = {}, slots = Infinity, lag = 0): Promise<Driven> {
  const clock = virtualClock();
  const transport = scriptedTransport(clock, script, slots);
  const task: Drive = { shape: "diverse", model: "m", loads: [load], seed: 1, jobs: 200, scale: 1, mostInput: 50, mostOutput: 50, warmup: 0, ignoreEos: false, timeoutMs: 60_000, clock: { now: clock.now, sleep: (ms, signal) => clock.sleep(ms + lag, signal) }, transport, signal: new AbortController().signal, wallClock: () => "2026-11-22T00:00:00.000Z", onProgress: () => undefined, ...change };
  const results: Driven[] = [];
  await clock.run((async () => {
    for await (const one of drive(task)) results.push(one);
  })());
  const [only] = results;
  if (only === undefined) throw new Error("nothing was driven");
  return only;
}

const steady: Script = { first: 40, gap: 10, chunks: 11 };
const closed: Load = { kind: "closed", concurrency: 4 };
const several = (record: Driven["record"], names: string[]) => Object.fromEntries(names.map((name) => [name, figure(record, name.split(" ")[0] ?? "", name.split(" ")[1] ?? "")]));

test("a steady server is measured exactly", async () => {
  const { record } = await driven(() => steady, closed);
  expect(several(record, ["ttft p50", "ttft p99", "tpot mean", "icl max", "e2e mean", "request_throughput overall", "output_throughput overall"])).toEqual({
    "ttft p50": "40 ms", "ttft p99": "40 ms", "tpot mean": "10 ms", "icl max": "10 ms", "e2e mean": "140 ms", "request_throughput overall": "28.5714285714 req/s", "output_throughput overall": "314.285714286 tok/s",
  });
  expect([record.counts.started, record.counts.completed, record.counts.failed, record.workload.loop, record.window.durationS]).toEqual([200, 200, 0, "closed", 7]);
});

test("percentiles are those of the requests: one in ten is slow", async () => {
  const { record } = await driven((index) => ({ ...steady, first: index % 10 === 0 ? 400 : 40 }), { kind: "closed", concurrency: 1 });
  expect(several(record, ["ttft p50", "ttft p90", "ttft p95", "ttft max", "ttft mean"])).toEqual({ "ttft p50": "40 ms", "ttft p90": "76 ms", "ttft p95": "400 ms", "ttft max": "400 ms", "ttft mean": "76 ms" });
  expect(record.workload.loop).toBe("one-at-a-time");
});

test("where a chunk holds two tokens, the time per token is half the gap, and the run is flagged", async () => {
  const { record } = await driven(() => ({ ...steady, tokens: 21 }), closed);
  expect(several(record, ["tpot mean", "icl mean"])).toEqual({ "tpot mean": "5 ms", "icl mean": "10 ms" });
  expect(record.flags.map(({ flag }) => flag)).toContain("chunk-not-token");
});

test("a server that does not count tokens gets no time per token and no throughput of tokens", async () => {
  const { record } = await driven(() => ({ ...steady, tokens: null }), closed);
  expect(several(record, ["tpot mean", "output_throughput overall", "ttft mean"])).toEqual({ "tpot mean": undefined, "output_throughput overall": undefined, "ttft mean": "40 ms" });
});

test("in an open loop waiting counts from the moment a request was due", async () => {
  const { record, run } = await driven(() => steady, { kind: "open", rate: 20, seed: 3 }, {}, 1);
  const worst = Math.max(...run.outcomes.map(({ due, chunks }) => (chunks[0] ?? 0) - due));
  expect(worst).toBeGreaterThan(10_000);
  expect(Number.parseFloat(figure(record, "ttft_with_queue", "max") ?? "")).toBeCloseTo(worst, 6);
  expect(record.flags.map(({ flag }) => flag)).toContain("overloaded");
  const idle = await driven(() => steady, { kind: "open", rate: 20, seed: 3 });
  expect(several(idle.record, ["ttft_with_queue p99", "ttft p99", "schedule_delay max"])).toEqual({ "ttft_with_queue p99": "40 ms", "ttft p99": "40 ms", "schedule_delay max": "0 ms" });
});

test("a client that sends late hides nothing: the delay is told, counted in and flagged", async () => {
  const { record, run } = await driven(() => steady, { kind: "open", rate: 2, seed: 3 }, {}, Infinity, 150);
  const late = run.outcomes.map(({ due, sent }) => sent - due);
  expect(Math.max(...late)).toBeGreaterThan(149);
  expect(Number.parseFloat(figure(record, "schedule_delay", "max") ?? "")).toBeCloseTo(Math.max(...late), 6);
  expect(Number.parseFloat(figure(record, "ttft_with_queue", "max") ?? "")).toBeCloseTo(Math.max(...late) + 40, 6);
  expect([figure(record, "ttft", "max"), record.flags.map(({ flag }) => flag)]).toEqual(["40 ms", ["scaled", "behind-schedule"]]);
});

test("a slow answer does not move the moments at which others are due", async () => {
  const dues = async (first: number) => (await driven(() => ({ ...steady, first }), { kind: "open", rate: 20, seed: 3 })).run.outcomes.map(({ due }) => due).sort((a, b) => a - b);
  expect(await dues(4000)).toEqual(await dues(40));
});

test.each([
  ["a 500", { ...steady, status: 500 }, "HTTP 500"],
  ["a reset", { ...steady, end: "reset" as const }, "ECONNRESET: socket hang up"],
  ["a stall", { ...steady, end: "stall" as const }, "no end after 60000 ms"],
  ["a stream that breaks off", { ...steady, end: "cut" as const }, "the stream broke off"],
  ["an answer without output", { ...steady, chunks: 0 }, "no output"],
])("%s is a failure and no latency", async (_, bad, error) => {
  const { record, run } = await driven((index) => (index === 7 ? bad : steady), closed);
  expect(run.outcomes.flatMap((outcome) => outcome.error ?? [])).toEqual([error]);
  expect([record.counts.started, record.counts.completed, record.counts.failed]).toEqual([200, 199, 1]);
  expect(several(record, ["ttft max", "e2e max"])).toEqual({ "ttft max": "40 ms", "e2e max": "140 ms" });
});

test("above one failure in a hundred the run stops and says what failed", async () => {
  const { record, run } = await driven((index) => (index % 5 === 0 ? { ...steady, status: 503 } : steady), closed);
  expect(run.stopped).toMatch(/^\d+ of 2\d requests failed: \d × HTTP 503$/);
  expect(record.flags.map(({ flag }) => flag)).toEqual(expect.arrayContaining(["cancelled", "failures"]));
  const none = await driven(() => ({ ...steady, status: 500 }), closed);
  expect([none.record.metrics, none.record.counts.completed]).toEqual([[], 0]);
});

test("malformed events and comments are survived and counted", async () => {
  const { run } = await driven(() => ({ ...steady, noise: [": ping\n\n", "data: {not json}\n\n", "event: x\nid: 4\n\n"] }), closed, { jobs: 4 });
  expect(run.outcomes.map(({ error, malformed, chunks }) => [error, malformed, chunks.length])).toEqual(Array(4).fill([null, 1, 11]));
});

test("a run that is stopped keeps what it has", async () => {
  const ending = new AbortController();
  const { record, run } = await driven(() => steady, closed, { signal: ending.signal, onProgress: (_, __, outcomes) => outcomes.length === 120 && ending.abort() });
  expect([run.stopped, record.counts.completed, figure(record, "ttft", "p99")]).toEqual(["interrupted", expect.any(Number), "40 ms"]);
  expect(record.counts.completed).toBeGreaterThanOrEqual(120);
});

test("warm-up requests are in no figure", async () => {
  const { record } = await driven((index) => (index < 16 ? { ...steady, first: 5000 } : steady), closed, { warmup: 16 });
  expect([figure(record, "ttft", "max"), record.counts.started]).toEqual(["40 ms", 200]);
});

test("a record of the driver is read by the importer, and asks for what only people know", async () => {
  const { record } = await driven(() => steady, closed);
  expect(draftSchema.safeParse(record).success).toBe(true);
  const { records, refused, questions } = importText(JSON.stringify(record));
  expect([records.length, refused, records[0]?.source.kind]).toEqual([1, [], "measured"]);
  expect(questions.map(({ field }) => field)).toEqual(expect.arrayContaining(["runtime.id", "hardware.name"]));
});

const planFor = (shape: Traffic, seed: number): Plan => ({ shape, model: "m", seed, jobs: 40, mostInput: Infinity, mostOutput: Infinity, ignoreEos: false, clock: virtualClock(), signal: new AbortController().signal, onJudged: () => undefined });

/** The first request of every job. */
async function bodies(shape: Traffic, seed: number): Promise<string[]> {
  const found: string[] = [];
  for (const job of makeJobs(planFor(shape, seed))) await job(async (body) => {
    found.push(JSON.stringify(body));
    return { due: 0, sent: 0, chunks: [], ended: 0, inputTokens: null, outputTokens: null, cachedTokens: null, text: "", calledTool: false, malformed: 0, error: "enough" };
  });
  return found;
}

test.each(TRAFFIC)("%s: a seed gives the same requests, another seed others", async (shape) => {
  const [one, again, other] = [await bodies(shape, 1), await bodies(shape, 1), await bodies(shape, 2)];
  expect(one).toEqual(again);
  expect(one).not.toEqual(other);
  expect(one).toHaveLength(40);
});

test("requests of one group share their beginning, and groups do not", async () => {
  const prompts = (await bodies("shared-prefix", 1)).map((body) => body.slice(0, 400));
  expect(new Set(prompts).size).toBe(3);
  expect(new Set((await bodies("diverse", 1)).map((body) => body.slice(0, 80))).size).toBe(40);
});

test("a structured answer is judged by its schema", () => {
  const person = SCHEMAS[0];
  expect([satisfies(person, '{"name": "A", "age": 3}'), satisfies(person, '{"name": "A"}'), satisfies(person, "Sure! {}")]).toEqual([true, false, false]);
});

test("events come whole out of pieces broken anywhere", () => {
  const stream = 'data: {"a":1}\r\n\r\n: comment\ndata: one\ndata: two\n\ndata:[DONE]\n\n';
  for (let size = 1; size < stream.length; size += 1) {
    const read = createEventReader();
    const found = Array.from({ length: Math.ceil(stream.length / size) }, (_, index) => read(stream.slice(index * size, (index + 1) * size))).flat();
    expect(found, `pieces of ${size}`).toEqual(['{"a":1}', "one\ntwo", "[DONE]"]);
  }
});

test("random numbers have the moments they should", () => {
  const random = randomFrom(5);
  const mean = (draw: () => number) => Array.from({ length: 20_000 }, draw).reduce((a, b) => a + b, 0) / 20_000;
  expect(mean(() => random.uniform())).toBeCloseTo(0.5, 1);
  expect(mean(() => random.exponential(50)) / 50).toBeCloseTo(1, 1);
  expect(mean(() => Math.log(random.logNormal(512, 0.5, 1, 1e6) / 512))).toBeCloseTo(0, 1);
});
