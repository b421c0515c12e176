/** Jobs under load: a fixed number at once (closed), or each at its due moment whatever became of the others (open). */
import { setMaxListeners } from "node:events";
import { measure, type Outcome, type Setting } from "./measure";
import { randomFrom } from "./random";

/** A job sends its requests one after another: one for most shapes, a session's turns for the agent loop. */
export type Job = (send: (body: object) => Promise<Outcome>) => Promise<void>;

export type Load = { kind: "closed"; concurrency: number } | { kind: "open"; rate: number; seed: number };

export interface Run {
  outcomes: Outcome[];
  /** Why it ended before its last job; null when it did not. */
  stopped: string | null;
}

/** Above this share of failures a run measures something else; judged after so many outcomes, and never by one or two. */
const MOST_FAILURES = 0.01;
const LEAST_OUTCOMES = 20;
const LEAST_FAILURES = 3;

/** @param onOutcome Called after each outcome, for progress. The setting's signal stops the run; what was measured is kept. */
export async function runLoad(jobs: readonly Job[], load: Load, setting: Setting, onOutcome: (outcomes: readonly Outcome[]) => void = () => undefined): Promise<Run> {
  const ending = new AbortController();
  // Every request in flight listens for the end.
  setMaxListeners(0, ending.signal);
  const run: Run = { outcomes: [], stopped: null };
  const stop = (why: string) => {
    run.stopped ??= why;
    ending.abort();
  };
  const interrupt = () => stop("interrupted");
  setting.signal.addEventListener("abort", interrupt, { once: true });
  const start = async (job: Job, due: number | null) => {
    let next = due;
    await job(async (body) => {
      const outcome = await measure(body, next ?? setting.clock.now(), { ...setting, signal: ending.signal });
      next = null;
      if (outcome.error !== "the run was stopped") run.outcomes.push(outcome);
      const failure = tooManyFailures(run.outcomes);
      if (failure !== undefined) stop(failure);
      onOutcome(run.outcomes);
      return outcome;
    });
  };
  await (load.kind === "closed" ? runClosed(jobs, load.concurrency, start, ending.signal) : runOpen(jobs, load, start, setting, ending.signal));
  setting.signal.removeEventListener("abort", interrupt);
  return run;
}

type Start = (job: Job, due: number | null) => Promise<void>;

async function runClosed(jobs: readonly Job[], concurrency: number, start: Start, signal: AbortSignal): Promise<void> {
  const waiting = jobs.values();
  const worker = async () => {
    for (const job of waiting) {
      if (signal.aborted) return;
      await start(job, null);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, jobs.length) }, worker));
}

/** A Poisson process: the due moments are reckoned beforehand and never moved, so that a slow server cannot slow the load. */
async function runOpen(jobs: readonly Job[], { rate, seed }: { rate: number; seed: number }, start: Start, { clock }: Setting, signal: AbortSignal): Promise<void> {
  const random = randomFrom(seed);
  let due = clock.now();
  const running: Promise<void>[] = [];
  for (const job of jobs) {
    due += random.exponential(1000 / rate);
    if (due > clock.now()) await clock.sleep(due - clock.now(), signal);
    if (signal.aborted) break;
    running.push(start(job, due));
  }
  await Promise.all(running);
}

function tooManyFailures(outcomes: readonly Outcome[]): string | undefined {
  const errors = outcomes.flatMap(({ error }) => (error === null ? [] : [error]));
  if (outcomes.length < LEAST_OUTCOMES || errors.length < LEAST_FAILURES || errors.length / outcomes.length <= MOST_FAILURES) return undefined;
  const kinds = [...new Set(errors)].slice(0, 3).map((kind) => `${errors.filter((error) => error === kind).length} × ${kind}`);
  return `${errors.length} of ${outcomes.length} requests failed: ${kinds.join(", ")}`;
}
