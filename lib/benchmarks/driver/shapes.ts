/** The four traffic shapes as jobs. Sizes are this collection's own; a seed gives the same jobs everywhere. */
import type { Clock } from "./clock";
import { sessionJob } from "./agent";
import type { Job } from "./load";
import type { Outcome } from "./measure";
import { randomFrom, type Random } from "./random";
import { responseFormat, satisfies, SCHEMAS } from "./schemas";
import { nonce, textOfLength } from "./words";

export const TRAFFIC = ["diverse", "shared-prefix", "structured", "agent-loop"] as const;
export type Traffic = (typeof TRAFFIC)[number];

export interface Plan {
  shape: Traffic;
  model: string;
  seed: number;
  /** Jobs: requests, or sessions of the agent loop. */
  jobs: number;
  /** The most tokens of a prompt and of an answer; Infinity leaves the shape as it is. */
  mostInput: number;
  mostOutput: number;
  /** Asks the server to go on to the full length; not every server knows it. */
  ignoreEos: boolean;
  clock: Clock;
  signal: AbortSignal;
  /** Told of every structured answer whether it satisfies its schema, and of every turn whether the tool was called. */
  onJudged: (valid: boolean) => void;
}

/** Jobs of the shape as specified, for a load with so many at once. */
export const jobsOfShape = (shape: Traffic, concurrency: number): number => ({ diverse: Math.max(512, 8 * concurrency), "shared-prefix": 1024, structured: 512, "agent-loop": 96 })[shape];

/** Requests of one group share their first 2048 tokens. */
const GROUP = 16;

export function makeJobs(plan: Plan): Job[] {
  const random = randomFrom(plan.seed);
  if (plan.shape === "agent-loop") return Array.from({ length: plan.jobs }, () => sessionJob(plan, random));
  if (plan.shape === "structured") return Array.from({ length: plan.jobs }, () => structuredJob(plan, random));
  if (plan.shape === "diverse") return Array.from({ length: plan.jobs }, () => one(diverse(plan, random)));
  return shuffled(sharedPrefix(plan, random), random).map(one);
}

const one = (body: object): Job => async (send) => void (await send(body));

export interface Message {
  role: "system" | "user" | "assistant" | "tool";
  content: string | null;
  [key: string]: unknown;
}

export const bodyOf = ({ model, ignoreEos, mostOutput, seed }: Plan, messages: Message[], output: number, extra: object = {}) => ({
  model, messages, max_tokens: Math.min(output, mostOutput), temperature: 0, seed, stream: true, stream_options: { include_usage: true }, ...(ignoreEos ? { ignore_eos: true } : {}), ...extra,
});

function diverse(plan: Plan, random: Random): object {
  const input = Math.min(random.logNormal(512, 1, 16, 8192), plan.mostInput);
  const output = random.logNormal(192, 0.8, 8, 1024);
  return bodyOf(plan, [{ role: "user", content: `${nonce(random)} ${textOfLength(input, random)}` }], output);
}

function sharedPrefix(plan: Plan, random: Random): object[] {
  const [prefix, suffix] = [Math.min(2048, Math.round(plan.mostInput * 0.94)), Math.min(128, Math.max(1, Math.round(plan.mostInput * 0.06)))];
  let common = "";
  return Array.from({ length: plan.jobs }, (_, index) => {
    if (index % GROUP === 0) common = `${nonce(random)} ${textOfLength(prefix, random)}`;
    return bodyOf(plan, [{ role: "user", content: `${common} ${nonce(random)} ${textOfLength(suffix, random)}` }], 256);
  });
}

function structuredJob(plan: Plan, random: Random): Job {
  const schema = random.pick(SCHEMAS);
  const input = Math.min(random.whole(300, 500), plan.mostInput);
  const body = bodyOf({ ...plan, ignoreEos: false }, [{ role: "user", content: `${nonce(random)} Write one made-up ${schema[0]} as JSON. Notes: ${textOfLength(input, random)}` }], 512, { response_format: responseFormat(schema) });
  return async (send) => {
    const outcome: Outcome = await send(body);
    if (outcome.error === null) plan.onJudged(satisfies(schema, outcome.text));
  };
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random.whole(0, last);
    const [a, b] = [result[last], result[other]];
    if (a !== undefined && b !== undefined) [result[last], result[other]] = [b, a];
  }
  return result;
}
