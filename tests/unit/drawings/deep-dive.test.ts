/** The drawings of the deep dives: what they show is what they say, and nothing in them needs a style. */
import type { Element } from "hast";
import { expect, test } from "vitest";
import { drawDeepDive } from "@/lib/drawings/deep-dive";
import { figureOf } from "@/lib/drawings/deep-dive/figure";
import { exchangeTime, spreadsOf } from "@/lib/drawings/deep-dive/link-cost";
import { DRAWING_NAMES, type DrawingName } from "@/lib/drawings/deep-dive/names";
import { formatSeconds } from "@/lib/drawings/deep-dive/scale";

/** Every claim is worth ten: enough to draw every chart. */
const ten = () => ({ number: 10, printed: "10 of them" });

const within = (node: Element): Element[] => [node, ...node.children.flatMap((child) => (child.type === "element" ? within(child) : []))];
const partsOf = (name: DrawingName) => within(figureOf(name, drawDeepDive(name, ten), []));
const classed = (name: DrawingName, wanted: string) => partsOf(name).filter(({ properties: { className } }) => Array.isArray(className) && className.includes(wanted));
const held = (name: DrawingName) => classed(name, "held").map(({ properties }) => ({ x: Number(properties["x"]), y: Number(properties["y"]), width: Number(properties["width"]) }));

test.each(DRAWING_NAMES)("%s carries title, description and table, and neither style nor script", (name) => {
  const parts = partsOf(name);
  const ids = parts.flatMap(({ properties }) => (typeof properties["id"] === "string" ? [properties["id"]] : []));
  const svg = parts.find(({ tagName }) => tagName === "svg");
  expect(svg?.properties["ariaLabelledBy"]).toEqual([ids[0]]);
  expect(svg?.properties["ariaDescribedBy"]).toEqual([ids[1]]);
  const { says, table } = drawDeepDive(name, ten);
  expect(says).toMatch(/\.$/);
  expect(table.rows.filter((row) => row.length !== table.head.length)).toEqual([]);
  expect(parts.filter(({ tagName, properties }) => tagName === "style" || tagName === "script" || "style" in properties)).toEqual([]);
});

test.each(DRAWING_NAMES)("%s keeps its shapes on the sheet", (name) => {
  const { width, height } = drawDeepDive(name, ten);
  const rects = partsOf(name).filter(({ tagName }) => tagName === "rect").map(({ properties }) => properties);
  expect(rects.filter(({ x, y, width: w, height: h }) => Number(x) < 0 || Number(y) < 0 || Number(x) + Number(w) > width || Number(y) + Number(h) > height)).toEqual([]);
  expect(JSON.stringify(partsOf(name))).not.toContain("NaN");
});

/** Width of one whole layer on one machine. */
const WHOLE = 71;
const sums = (parts: readonly { key: number; add: number }[]): number[] => [...new Set(parts.map(({ key }) => key))].map((wanted) => parts.filter(({ key }) => key === wanted).reduce((sum, { add }) => sum + add, 0));
const layers = (name: DrawingName) => sums(held(name).map(({ y, width }) => ({ key: y, add: width })));

test("tensor and pipeline hold every layer once over all machines, data on each of four", () => {
  expect(layers("tensor")).toEqual(Array.from({ length: 8 }, () => WHOLE));
  expect(layers("pipeline")).toEqual(Array.from({ length: 8 }, () => WHOLE));
  expect(layers("data")).toEqual(Array.from({ length: 8 }, () => 4 * WHOLE));
});

test("a pipeline gives each machine two layers in a row", () => {
  expect(sums(held("pipeline").map(({ x }) => ({ key: x, add: 1 })))).toEqual([2, 2, 2, 2]);
});

test("the cache of a long prompt lies on exactly one machine, token by token", () => {
  const cache = held("context").filter(({ width }) => width < WHOLE);
  expect(cache).toHaveLength(8);
});

test("a tensor cut waits twice in every layer, a pipeline once for each border", () => {
  const [tensor, pipeline] = spreadsOf(80, 8192);
  expect([tensor.exchanges, pipeline.exchanges]).toEqual([160, 3]);
  expect(exchangeTime(tensor, 300e-6, Infinity)).toBeCloseTo(0.048, 9);
  expect(exchangeTime(pipeline, 0, 1e9 / 8)).toBeCloseTo((3 * 16384 * 8) / 1e9, 9);
});

test("figures of claims stand in the table as printed", () => {
  const rows = drawDeepDive("scaling", (ref) => ({ number: 10, printed: ref })).table.rows;
  expect(rows.map((row) => row.slice(1))).toEqual([["exo/geerling-qwen-1", "exo/geerling-qwen-2", "exo/geerling-qwen-4"], ["distributed-inference/rpc-qwen-1", "distributed-inference/rpc-qwen-2", "distributed-inference/rpc-qwen-4"]]);
});

test.each([[1e-6, "1\u00a0µs"], [0.0482, "48\u00a0ms"], [2, "2\u00a0s"], [100, "100\u00a0s"]])("%d s is written %s", (seconds, written) => expect(formatSeconds(seconds)).toBe(written));
