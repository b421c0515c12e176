/** A clock that stands still until everything waits, then jumps to the next moment somebody waits for. */
import type { Clock } from "@/lib/benchmarks/driver/clock";
import type { Answer, Transport } from "@/lib/benchmarks/driver/transport";

interface Waiting {
  at: number;
  wake: () => void;
}

export interface VirtualClock extends Clock {
  /** Runs until the promise is settled; fails when nothing more can happen. */
  run<T>(work: Promise<T>): Promise<T>;
}

export function virtualClock(): VirtualClock {
  let time = 0;
  let waiting: Waiting[] = [];
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal?.aborted === true) return resolve();
      const end = () => {
        waiting = waiting.filter((other) => other !== entry);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const entry = { at: time + Math.max(0, ms), wake: end };
      waiting.push(entry);
      signal?.addEventListener("abort", end, { once: true });
    });
  const run = async <T>(work: Promise<T>): Promise<T> => {
    let settled = false;
    const mark = () => void (settled = true);
    work.then(mark, mark);
    for (;;) {
      await new Promise(setImmediate);
      if (settled) return work;
      const next = waiting.reduce<Waiting | undefined>((first, entry) => (first === undefined || entry.at < first.at ? entry : first), undefined);
      if (next === undefined) throw new Error("nothing is waiting, and the work is not done");
      waiting = waiting.filter((entry) => entry !== next);
      time = Math.max(time, next.at);
      next.wake();
    }
  };
  return { now: () => time, sleep, run };
}

export interface Script {
  status?: number;
  /** Milliseconds before the first chunk, and between chunks. */
  first: number;
  gap: number;
  chunks: number;
  /** Tokens the server counts; as many as chunks where left out, none where null. */
  tokens?: number | null;
  /** What becomes of the stream: its proper end, a connection reset after the chunks, silence for ever, or an end without [DONE]. */
  end?: "done" | "reset" | "stall" | "cut";
  /** Pieces sent before the chunks as they are. */
  noise?: string[];
  text?: string;
}

/** A server that answers each request by its number as the script says. @param slots How many it works on at once. */
export function scriptedTransport(clock: Clock, script: (index: number) => Script, slots = Infinity): Transport {
  let count = 0;
  let busy = 0;
  const queue: (() => void)[] = [];
  return async (_, signal): Promise<Answer> => {
    const answer = script(count);
    count += 1;
    if (busy >= slots) await new Promise<void>((resolve) => queue.push(resolve));
    busy += 1;
    const release = () => {
      busy -= 1;
      queue.shift()?.();
    };
    return { status: answer.status ?? 200, pieces: pieces(answer, clock, signal, release) };
  };
}

async function* pieces({ first, gap, chunks, tokens = chunks, end = "done", noise = [], text = "a" }: Script, clock: Clock, signal: AbortSignal, release: () => void): AsyncIterable<string> {
  try {
    yield* noise;
    for (let index = 0; index < chunks; index += 1) {
      await clock.sleep(index === 0 ? first : gap, signal);
      yield `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`;
    }
    if (end === "reset") throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
    if (end === "stall") await clock.sleep(1e12, signal);
    if (end === "done") yield `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: "stop" }] })}\n\ndata: ${JSON.stringify({ choices: [], ...(tokens === null ? {} : { usage: { prompt_tokens: 10, completion_tokens: tokens } }) })}\n\ndata: [DONE]\n\n`;
  } finally {
    release();
  }
}
