/** bench run: load on the given URL and nowhere else; a record, its raw outcomes and a sidecar to fill in for each load. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { systemClock } from "@/lib/benchmarks/driver/clock";
import { drive, type Drive, type Driven } from "@/lib/benchmarks/driver/drive";
import type { Load } from "@/lib/benchmarks/driver/load";
import { TRAFFIC, type Traffic } from "@/lib/benchmarks/driver/shapes";
import { httpTransport } from "@/lib/benchmarks/driver/transport";
import { meant, misused, parseFlags } from "./flags";
import { createProgress } from "./progress";

const text = { type: "string" } as const;
const OPTIONS = { url: text, model: text, shape: text, concurrency: text, rate: text, out: text, requests: text, scale: text, "max-input": text, "max-output": text, warmup: text, seed: text, timeout: text, "key-env": text, "ignore-eos": { type: "boolean" } } as const;

type Values = Readonly<Record<string, unknown>>;

/** @returns the exit code: 0 when every load ran to its end with answers, 1 otherwise. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const { values } = parseFlags(args, OPTIONS);
  const out = wanted(values, "out");
  const ending = new AbortController();
  const task = taskOf(values, ending.signal);
  process.once("SIGINT", () => {
    console.error("\n· stopping; what was measured is kept (again to quit at once)");
    ending.abort();
    process.once("SIGINT", () => process.exit(130));
  });
  mkdirSync(out, { recursive: true });
  writeSidecar(out);
  let whole = true;
  for await (const driven of drive(task)) {
    console.error(`✓ ${write(out, task, driven)}: ${driven.record.counts.completed} of ${driven.record.counts.started} answered`);
    if (driven.run.stopped !== null) console.error(`✖ stopped: ${driven.run.stopped}`);
    whole &&= driven.run.stopped === null && driven.record.counts.completed !== 0;
  }
  console.error(`· fill in ${join(out, "sidecar.json")}, then: npm run bench -- import ${join(out, "*.record.json")} --sidecar ${join(out, "sidecar.json")}`);
  return whole && !ending.signal.aborted ? 0 : 1;
}

function taskOf(values: Values, signal: AbortSignal): Drive {
  const seed = numberOf(values, "seed", 1, { whole: true, least: 0 });
  const keyName = typeof values["key-env"] === "string" ? values["key-env"] : undefined;
  const key = keyName === undefined ? undefined : process.env[keyName];
  if (keyName !== undefined && key === undefined) misused(`the environment holds no ${keyName}`);
  return {
    shape: shapeOf(wanted(values, "shape")), model: wanted(values, "model"), loads: loadsOf(values, seed), seed,
    jobs: values["requests"] === undefined ? undefined : numberOf(values, "requests", 1, { whole: true, least: 1 }),
    scale: numberOf(values, "scale", 1, { least: 0.0001, most: 1 }), mostInput: numberOf(values, "max-input", Infinity, { least: 1 }), mostOutput: numberOf(values, "max-output", Infinity, { least: 1 }),
    warmup: numberOf(values, "warmup", 16, { whole: true, least: 0 }), ignoreEos: values["ignore-eos"] === true, timeoutMs: 1000 * numberOf(values, "timeout", 600, { least: 0.001 }),
    clock: systemClock, transport: httpTransport(urlOf(wanted(values, "url")), key), signal, wallClock: () => new Date().toISOString(), onProgress: createProgress(systemClock),
  };
}

function wanted(values: Values, name: string): string {
  const found = values[name];
  return typeof found === "string" && found !== "" ? found : misused(`--${name} is needed`);
}

function numberOf(values: Values, name: string, otherwise: number, { whole = false, least, most = Infinity }: { whole?: boolean; least: number; most?: number }): number {
  const given = values[name];
  if (given === undefined) return otherwise;
  const number = Number(given);
  return Number.isFinite(number) && number >= least && number <= most && (!whole || Number.isInteger(number)) ? number : misused(`--${name} ${String(given)}: expected a ${whole ? "whole " : ""}number from ${least}${most === Infinity ? "" : ` to ${most}`}`);
}

const shapeOf = (word: string): Traffic => TRAFFIC.find((shape) => shape === word) ?? misused(`unknown shape "${word}"${meant(word, TRAFFIC)}`);

function urlOf(word: string): string {
  const url = URL.canParse(word) ? new URL(word) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? word : misused(`--url ${word}: expected an address such as http://127.0.0.1:8000/v1`);
}

/** Closed loads by concurrency, or open ones by rate, each list in its order. */
function loadsOf(values: Values, seed: number): Load[] {
  const list = (name: "concurrency" | "rate") => (typeof values[name] === "string" ? values[name].split(",").map(Number) : []);
  const [levels, rates] = [list("concurrency"), list("rate")];
  if ((levels.length > 0) === (rates.length > 0)) misused("give --concurrency or --rate, one of them");
  if (![...levels, ...rates].every((number) => Number.isFinite(number) && number > 0) || !levels.every(Number.isInteger)) misused("--concurrency wants whole numbers above 0, --rate numbers above 0, separated by commas");
  return rates.length > 0 ? rates.map((rate) => ({ kind: "open", rate, seed })) : levels.map((concurrency) => ({ kind: "closed", concurrency }));
}

/** The record and, beside it, every outcome without the texts. Names that are taken get a number. */
function write(out: string, { shape }: Drive, { load, record, run }: Driven): string {
  const name = `${shape}-${load.kind === "closed" ? `c${load.concurrency}` : `r${load.rate}`}`;
  const free = [name, ...Array.from({ length: 999 }, (_, index) => `${name}-${index + 2}`)].find((candidate) => !existsSync(join(out, `${candidate}.record.json`))) ?? name;
  writeFileSync(join(out, `${free}.samples.jsonl`), run.outcomes.map(({ text: said, ...outcome }) => `${JSON.stringify({ ...outcome, characters: said.length })}\n`).join(""));
  const path = join(out, `${free}.record.json`);
  writeFileSync(path, `${JSON.stringify({ ...record, id: free }, null, 2)}\n`);
  return path;
}

/** What only people know is null; what the machine tells is of the client, and holds for the server only when it is the same machine. */
function writeSidecar(out: string): void {
  const path = join(out, "sidecar.json");
  if (existsSync(path)) return;
  const client = `${platform()} ${release()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "processor"}, ${(totalmem() / 1e9).toFixed(0)} GB`;
  const answers = { runtime: { id: null, version: null, flags: null }, model: { revision: null, quantisation: null, kvCacheType: null }, hardware: { name: null, count: null, memoryGB: null, interconnect: null, os: null, driver: null }, parallelism: { tensor: null, pipeline: null, expert: null, data: null }, workload: { cacheState: null }, source: { measuredBy: null, interest: null }, note: `The client ran on ${client}.` };
  writeFileSync(path, `${JSON.stringify(answers, null, 2)}\n`);
}
