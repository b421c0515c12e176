/** guidellm's scheduling strategies as loops. */
import type { BenchmarkDraft } from "../record";
import { countOf, positiveOf, textOf, type Fields } from "../text/narrow";

type Loop = Pick<BenchmarkDraft["workload"], "loop" | "concurrency" | "requestRate" | "arrival">;

/** `throughput` keeps as many requests in flight as it may; `constant` and `poisson` send by a clock. */
export function loopOf(strategy: Fields): Loop {
  const cap = countOf(strategy["max_concurrency"]);
  const clock = { loop: cap === null ? ("open" as const) : ("open-capped" as const), concurrency: cap, requestRate: positiveOf(strategy["rate"]) };
  switch (textOf(strategy["type_"]) ?? textOf(strategy["kind"])) {
    case "synchronous":
      return { loop: "one-at-a-time", concurrency: 1, requestRate: null, arrival: null };
    case "concurrent":
      return { loop: "closed", concurrency: countOf(strategy["streams"]), requestRate: null, arrival: null };
    case "throughput":
      return { loop: cap === null ? "burst" : "closed", concurrency: cap, requestRate: null, arrival: null };
    case "constant":
      return { ...clock, arrival: "constant" };
    case "poisson":
      return { ...clock, arrival: "poisson" };
    case "trace":
      return { ...clock, requestRate: null, arrival: "trace" };
    default:
      return { loop: null, concurrency: null, requestRate: null, arrival: null };
  }
}
