/** One request measured: when it was due, sent and answered, chunk by chunk, and how it ended. */
import { countOf, fieldsAt, isFields, textOf, type Fields } from "../text/narrow";
import { parseJson } from "../text/json";
import type { Clock } from "./clock";
import { createEventReader } from "./sse";
import type { Transport } from "./transport";

/** Times in milliseconds of the driver's clock. */
export interface Outcome {
  /** When it should have been sent: in an open loop by the schedule, else the moment it was sent. */
  due: number;
  sent: number;
  /** Arrival of each chunk that carried output: text, reasoning or a tool call. */
  chunks: number[];
  ended: number;
  inputTokens: number | null;
  outputTokens: number | null;
  cachedTokens: number | null;
  text: string;
  calledTool: boolean;
  /** Events that were no JSON. */
  malformed: number;
  /** What went wrong; null for an answer that came to its end. */
  error: string | null;
}

export interface Setting {
  clock: Clock;
  transport: Transport;
  /** A request that takes longer is given up as stalled. */
  timeoutMs: number;
  /** Given up when the run is to stop. */
  signal: AbortSignal;
}

/** Never rejects: whatever happens is an outcome. */
export async function measure(body: object, due: number, setting: Setting): Promise<Outcome> {
  const { clock, transport, timeoutMs } = setting;
  const [ending, patience] = [new AbortController(), new AbortController()];
  const stop = () => {
    ending.abort();
    patience.abort();
  };
  setting.signal.addEventListener("abort", stop, { once: true });
  const outcome: Outcome = { due, sent: clock.now(), chunks: [], ended: 0, inputTokens: null, outputTokens: null, cachedTokens: null, text: "", calledTool: false, malformed: 0, error: null };
  const stalled = clock.sleep(timeoutMs, patience.signal).then(() => (patience.signal.aborted ? "the run was stopped" : `no end after ${timeoutMs} ms`));
  outcome.error = await Promise.race([receive(body, outcome, clock, transport, ending.signal), stalled]);
  outcome.ended = clock.now();
  patience.abort();
  // A request that came to its end gives its connection back; any other is cut.
  if (outcome.error !== null) ending.abort();
  setting.signal.removeEventListener("abort", stop);
  // What still arrives after this belongs to no measurement.
  return { ...outcome, chunks: [...outcome.chunks] };
}

/** Fills the outcome; gives what went wrong, or null. */
async function receive(body: object, outcome: Outcome, clock: Clock, transport: Transport, signal: AbortSignal): Promise<string | null> {
  try {
    const { status, pieces } = await transport(body, signal);
    if (status !== 200) return `HTTP ${status}`;
    const read = createEventReader();
    let finished = false;
    for await (const piece of pieces) {
      const now = clock.now();
      for (const event of read(piece)) finished = take(event, now, outcome) || finished;
    }
    if (!finished) return "the stream broke off";
    return outcome.chunks.length === 0 ? "no output" : null;
  } catch (error) {
    return signal.aborted ? "the run was stopped" : reasonOf(error);
  }
}

/** Reads one event; true when it says that the answer is complete. */
function take(event: string, now: number, outcome: Outcome): boolean {
  if (event.trim() === "[DONE]") return true;
  const parsed = parseJson(event);
  if (!("value" in parsed) || !isFields(parsed.value)) {
    outcome.malformed += 1;
    return false;
  }
  const { usage, choices } = parsed.value;
  if (isFields(usage)) takeUsage(usage, outcome);
  const [choice] = Array.isArray(choices) ? choices.filter(isFields) : [];
  const delta = fieldsAt(choice, "delta");
  const said = textOfDelta(delta);
  const called = Array.isArray(delta["tool_calls"]) && delta["tool_calls"].length > 0;
  if (said !== "" || called) outcome.chunks.push(now);
  outcome.text += typeof delta["content"] === "string" ? delta["content"] : "";
  outcome.calledTool ||= called;
  return textOf(choice?.["finish_reason"]) !== null;
}

const textOfDelta = (delta: Fields) => ["content", "reasoning_content", "reasoning"].map((key) => delta[key]).filter((part) => typeof part === "string").join("");

function takeUsage(usage: Fields, outcome: Outcome): void {
  outcome.inputTokens = countOf(usage["prompt_tokens"]) ?? outcome.inputTokens;
  outcome.outputTokens = countOf(usage["completion_tokens"]) ?? outcome.outputTokens;
  outcome.cachedTokens = countOf(fieldsAt(usage, "prompt_tokens_details")["cached_tokens"]) ?? outcome.cachedTokens;
}

/** Node hides the reason of a failed fetch in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  const cause = error.cause instanceof Error ? error.cause : error;
  return ("code" in cause && typeof cause.code === "string" ? `${cause.code}: ` : "") + cause.message;
}
