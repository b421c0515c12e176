/** A whole measurement of one server: for each load a warm-up apart from it, the run, and its record with raw outcomes. */
import { setMaxListeners } from "node:events";
import type { BenchmarkDraft } from "../record";
import type { Clock } from "./clock";
import { runLoad, type Load, type Run } from "./load";
import type { Outcome } from "./measure";
import { reportRun } from "./report";
import { jobsOfShape, makeJobs, type Plan, type Traffic } from "./shapes";
import type { Transport } from "./transport";

export interface Drive {
  shape: Traffic;
  model: string;
  loads: readonly Load[];
  seed: number;
  /** Jobs of each run; undefined for as many as the shape asks for. */
  jobs: number | undefined;
  /** Share of the jobs the shape asks for, above 0 to 1. */
  scale: number;
  mostInput: number;
  mostOutput: number;
  warmup: number;
  ignoreEos: boolean;
  timeoutMs: number;
  clock: Clock;
  transport: Transport;
  signal: AbortSignal;
  /** The wall clock, ISO; the driver's own clock has no date. */
  wallClock: () => string;
  /** `expected`: how many outcomes there will be, for the agent loop about how many. */
  onProgress: (load: Load, phase: "warm-up" | "run", outcomes: readonly Outcome[], expected: number) => void;
}

export interface Driven {
  load: Load;
  record: BenchmarkDraft;
  run: Run;
}

/** A session of the agent loop has as many turns on average. */
const TURNS = 12;

/** Warm-up and measured requests never share text: their seeds differ by this. */
const WARMUP_SEED = 0x5eed;

/** Yields after each load, so that what was measured can be kept when a later one fails. A stopped run ends the drive. */
export async function* drive(task: Drive): AsyncGenerator<Driven> {
  setMaxListeners(0, task.signal);
  for (const load of task.loads) {
    if (task.signal.aborted) return;
    const atOnce = load.kind === "closed" ? load.concurrency : Math.ceil(load.rate);
    const requests = task.shape === "agent-loop" ? TURNS : 1;
    const jobs = task.jobs ?? Math.max(1, Math.round(jobsOfShape(task.shape, atOnce) * task.scale));
    await runLoad(makeJobs(planOf(task, task.seed ^ WARMUP_SEED, task.warmup)), { kind: "closed", concurrency: Math.min(4, atOnce) }, task, (outcomes) => task.onProgress(load, "warm-up", outcomes, task.warmup * requests));
    if (task.signal.aborted) return;
    const judged = { valid: 0, all: 0 };
    const plan = planOf(task, task.seed, jobs, (valid) => {
      judged.all += 1;
      judged.valid += valid ? 1 : 0;
    });
    const startedAt = task.wallClock();
    const run = await runLoad(makeJobs(plan), load, task, (outcomes) => task.onProgress(load, "run", outcomes, jobs * requests));
    const scaled = jobs < jobsOfShape(task.shape, atOnce) || Number.isFinite(task.mostInput) || Number.isFinite(task.mostOutput);
    yield { load, run, record: reportRun(run, { shape: task.shape, model: task.model, load, seed: task.seed, ignoreEos: task.ignoreEos, warmup: task.warmup, scaled, judged, startedAt }) };
    if (run.stopped !== null) return;
  }
}

function planOf({ shape, model, mostInput, mostOutput, ignoreEos, clock, signal }: Drive, seed: number, jobs: number, onJudged: Plan["onJudged"] = () => undefined): Plan {
  return { shape, model, seed, jobs, mostInput, mostOutput, ignoreEos, clock, signal, onJudged };
}
