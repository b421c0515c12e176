/** bench selftest: the driver on real sockets against a scripted server of known delays; how far what it measures is from what was sent. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { systemClock } from "@/lib/benchmarks/driver/clock";
import { drive, type Drive } from "@/lib/benchmarks/driver/drive";
import type { Load } from "@/lib/benchmarks/driver/load";
import { httpTransport } from "@/lib/benchmarks/driver/transport";
import type { Outcome } from "@/lib/benchmarks/driver/measure";
import { percentile } from "@/lib/benchmarks/statistics";
import { parseJson } from "@/lib/benchmarks/text/json";
import { numberOf, valueAt } from "@/lib/benchmarks/text/narrow";
import { parseFlags } from "./flags";
import { CHUNKS } from "./scripted-server";

/** Allowed: so many milliseconds, or this share, whichever is more. */
const MOST_MS = 2;
const MOST_SHARE = 0.02;

const LOADS: readonly Load[] = [{ kind: "closed", concurrency: 1 }, { kind: "closed", concurrency: 8 }, { kind: "open", rate: 20, seed: 1 }];
const JOBS = 60;

/** @returns 0 when every median is within what is allowed. */
export async function selftestCommand(args: readonly string[]): Promise<number> {
  parseFlags(args, {});
  const { port, close } = await startServer();
  const task: Drive = {
    shape: "diverse", model: "scripted", loads: LOADS, seed: 1, jobs: JOBS, scale: 1, mostInput: 32, mostOutput: 32, warmup: 4, ignoreEos: false, timeoutMs: 30_000,
    clock: systemClock, transport: httpTransport(`http://127.0.0.1:${port}/v1`), signal: new AbortController().signal, wallClock: () => new Date().toISOString(), onProgress: () => undefined,
  };
  let sound = true;
  for await (const { load, run } of drive(task)) {
    const name = load.kind === "closed" ? `${load.concurrency} at once` : `${load.rate} a second`;
    for (const { metric, sent, off } of deviations(run.outcomes)) {
      const allowed = Math.abs(off) <= Math.max(MOST_MS, MOST_SHARE * sent);
      sound &&= allowed;
      console.log(`${allowed ? "✓" : "✖"} ${name.padEnd(12)} ${metric.padEnd(5)} sent ${sent.toFixed(2)} ms, measured ${(sent + off).toFixed(2)} ms, deviation ${off.toFixed(2)} ms`);
    }
    sound &&= run.outcomes.length === JOBS && run.outcomes.every(({ error }) => error === null);
  }
  close();
  console.log(sound ? `✓ every median deviation within ${MOST_MS} ms or ${MOST_SHARE * 100} %` : `✖ a median deviation is above ${MOST_MS} ms and ${MOST_SHARE * 100} %, or a request failed`);
  return sound ? 0 : 1;
}

/** What the driver saw against what the server says it wrote, request by request; medians, for a machine has other work too. */
function deviations(outcomes: readonly Outcome[]) {
  const pairs = outcomes.flatMap(({ sent, chunks, text }) => {
    const parsed = parseJson(text.slice(text.indexOf("{")));
    const [first, last] = "value" in parsed ? [numberOf(valueAt(parsed.value, "first")), numberOf(valueAt(parsed.value, "last"))] : [null, null];
    const [began, ended] = [chunks[0], chunks.at(-1)];
    return first === null || last === null || began === undefined || ended === undefined ? [] : [{ ttft: { sent: first, seen: began - sent }, tpot: { sent: (last - first) / (CHUNKS - 1), seen: (ended - began) / (CHUNKS - 1) }, e2e: { sent: last, seen: ended - sent } }];
  });
  return (["ttft", "tpot", "e2e"] as const).map((metric) => ({
    metric, sent: percentile(pairs.map((pair) => pair[metric].sent), 50) ?? Number.NaN, off: percentile(pairs.map((pair) => pair[metric].seen - pair[metric].sent), 50) ?? Number.NaN,
  }));
}

/** In a process of its own, so that the server's work delays no measurement. */
async function startServer(): Promise<{ port: number; close: () => void }> {
  const child = fork(fileURLToPath(new URL("scripted-server.ts", import.meta.url)), ["--serve"], { execArgv: ["--import", "tsx"], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(Number(message)));
    child.once("exit", () => reject(new Error("the scripted server did not start")));
  });
  return { port, close: () => void child.kill() };
}
