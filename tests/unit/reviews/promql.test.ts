/** Which series an expression reads, which a metric has, and what its panel asks. */
import { expect, test } from "vitest";
import { queriesOf } from "@/lib/reviews/panels";
import { seriesIn, wireNames } from "@/lib/reviews/promql";
import { faultsOf } from "@/tests/support/promql";

test.each([
  ["max by (model_name) (a:b) > THRESHOLD", ["a:b"]],
  ["sum by (le) (rate(a_bucket{x=\"y(z)\", b!~\"c\"}[5m])) / on (le) group_left (q) c_total > 1e3", ["a_bucket", "c_total"]],
  ["histogram_quantile(0.95, sum without (pod) (rate(a_bucket[5m] offset 1h))) > THRESHOLD", ["a_bucket"]],
  ["60 * rate(a_total[5m]) > 1 and b unless c", ["a_total", "b", "c"]],
  ["time() - a > bool 3", ["a"]],
])("%s reads %j", (expr, series) => expect(seriesIn(expr)).toEqual(series));

test("counters end in _total and histograms are three series", () => {
  expect(wireNames({ name: "a", type: "counter" })).toEqual(["a_total"]);
  expect(wireNames({ name: "a_total", type: "counter" })).toEqual(["a_total"]);
  expect(wireNames({ name: "a", type: "gauge" })).toEqual(["a"]);
  expect(wireNames({ name: "a", type: "histogram" })).toEqual(["a_bucket", "a_sum", "a_count"]);
});

test("every kind of metric is asked for in its own way", () => {
  const asked = (type: "gauge" | "counter" | "histogram", by: string[], unit: "ratio" | "requests" = "requests") => queriesOf({ name: "a", type, by, unit }, "5m").map(({ expr }) => expr);
  expect(asked("gauge", [])).toEqual(["a"]);
  expect(asked("gauge", ["model_name"])).toEqual(["sum by (model_name) (a)"]);
  expect(asked("gauge", ["model_name"], "ratio")).toEqual(["max by (model_name) (a)"]);
  expect(asked("counter", ["le"])).toEqual(["sum by (le) (rate(a_total[5m]))"]);
  expect(asked("histogram", ["m"])[1]).toBe("histogram_quantile(0.95, sum by (le, m) (rate(a_bucket[5m])))");
});

test.each([["sum(a", 1], ["sum(a]", 1], ["a{b=\"c}\"}", 0], ["rate(a[5m])", 0]])("%s has %i faults", (expr, faults) => expect(faultsOf(expr)).toBe(faults));
