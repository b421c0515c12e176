import { expect, test } from "vitest";
import { lineOf } from "@/lib/drawings/line";
import { linearScale, logScale } from "@/lib/drawings/scale";
import { scatterOf } from "@/lib/drawings/scatter";
import { barOf } from "@/lib/drawings/time-bar";

test("a logarithmic axis runs from power to power of ten", () => {
  const { ticks, at } = logScale([0.3, 40], 0, 300);
  expect(ticks).toEqual([0.1, 1, 10, 100]);
  expect([0.1, 1, 10, 100].map(at).map(Math.round)).toEqual([0, 100, 200, 300]);
});

test("a linear axis begins at zero and ends above the greatest value", () => {
  expect(linearScale([3, 17], 0, 100).ticks).toEqual([0, 5, 10, 15, 20]);
  expect(linearScale([], 0, 100).ticks[0]).toBe(0);
});

test("a point that was foretold exactly lies on the diagonal, one above it was foretold too fast", () => {
  const { points, diagonal, size } = scatterOf([{ x: 10, y: 10, series: "a", label: "exact" }, { x: 10, y: 20, series: "b", label: "fast" }], ["a", "b"]);
  const [exact, fast] = points;
  expect(exact && exact.x + exact.y).toBe(size);
  expect((fast?.y ?? 0) < (exact?.y ?? 0)).toBe(true);
  expect(points.map(({ series }) => series)).toEqual([0, 1]);
  expect(diagonal).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
});

test("no drawing of no points holds NaN", () => {
  expect(JSON.stringify([scatterOf([], []), lineOf([], { log: true, here: undefined })].map(({ ...drawing }) => Object.values(drawing).filter((value) => typeof value === "string")))).not.toContain("NaN");
});

test("memory and compute overlap, so the bar holds the longer of them and is as long as the step", () => {
  const bar = barOf({ memory: 3, compute: 1, fixed: 0.5, communication: 0.5, total: 4 });
  expect(bar.map(({ part, width }) => [part, width])).toEqual([["memory", 300], ["overhead", 50], ["communication", 50]]);
  expect(barOf({ memory: 1, compute: 3, fixed: 1, communication: 0, total: 4 }).map(({ part }) => part)).toEqual(["compute", "overhead"]);
});
