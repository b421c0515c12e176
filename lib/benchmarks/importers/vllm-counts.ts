/** Started, completed and failed in a vLLM result. Older versions do not write how many failed. */
import type { BenchmarkDraft } from "../record";
import { countOf, type Fields } from "../text/narrow";
import type { Details } from "./serving";

type Counted = Pick<BenchmarkDraft, "counts" | "flags">;

export function countsOf(value: Fields, completed: number, details: Details | undefined): Counted {
  const outcome = outcomeOf(value, completed, details);
  return {
    counts: {
      ...outcome.counts, completed, emptyOutputs: details === undefined ? null : emptiesOf(details, completed),
      inputTokens: countOf(value["total_input_tokens"]), outputTokens: countOf(value["total_output_tokens"]), chunks: details?.chunks ?? null,
    },
    flags: outcome.flags,
  };
}

interface Outcome {
  counts: { started: number | null; failed: number | null };
  flags: BenchmarkDraft["flags"];
}

function outcomeOf(value: Fields, completed: number, details: Details | undefined): Outcome {
  const failed = countOf(value["failed"]);
  if (failed !== null) return { counts: { started: completed + failed, failed }, flags: [] };
  if (details !== undefined) return { counts: { started: details.requests, failed: Math.max(0, details.requests - completed) }, flags: [] };
  const asked = countOf(value["num_prompts"]);
  if (asked === null) return { counts: { started: null, failed: null }, flags: [] };
  if (completed > asked) return { counts: { started: null, failed: null }, flags: [{ flag: "counts-disagree", note: `${completed} completed of ${asked} asked for.` }] };
  if (completed === asked) return { counts: { started: asked, failed: 0 }, flags: [] };
  return { counts: { started: asked, failed: asked - completed }, flags: [{ flag: "failures-inferred", note: `${asked} requests were asked for and ${completed} completed; the file does not say what became of the others.` }] };
}

/** Some versions count an answer without any chunk as completed; it looks like a failure in the arrays. */
export const emptiesOf = (details: Details, completed: number) => details.empty + Math.max(0, details.failed - Math.max(0, details.requests - completed));
