import fc from "fast-check";
import { expect, test } from "vitest";
import { TALL, WIDE } from "@/lib/drawings/frame";
import { fold, type Graph, inOrder, MOST_MARKS } from "@/lib/drawings/graph";
import { layOut, type Plate } from "@/lib/drawings/plate";
import type { Box } from "@/lib/drawings/rows";
import { drawPlate } from "@/lib/drawings/svg";
import { STEPS } from "@/lib/drawings/trunks";
import { graphs, marks } from "./graphs";

const FRAMES = [WIDE, TALL].map((frame) => ({ name: frame.name, frame }));

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = ({ x, y, width, height }: Box, plate: Plate) => x >= 0 && y >= 0 && x + width <= plate.frame.width && y + height <= plate.height;
const boxes = ({ rows, layers }: Plate): Box[] => [...rows.map(({ label }) => label), ...layers.map(({ label }) => label), ...layers.flatMap(({ more }) => more?.target ?? [])];
const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));

test.each(FRAMES)("$name: no two labels overlap and none leaves the plate", ({ frame }) => {
  fc.assert(fc.property(graphs(120), (graph) => {
    const plate = layOut(graph, frame);
    expect(pairs(boxes(plate)).filter(([a, b]) => overlap(a, b))).toEqual([]);
    expect(boxes(plate).filter((box) => !inside(box, plate))).toEqual([]);
  }), { numRuns: 60 });
});

test.each(FRAMES)("$name: no trunk runs through a name, and no two lie on each other", ({ frame }) => {
  fc.assert(fc.property(graphs(60), (graph) => {
    const plate = layOut(graph, frame);
    const struck = plate.trunks.flatMap(({ x, top, bottom }) => boxes(plate).filter((box) => overlap(box, { x, y: top, width: 0.1, height: bottom - top })));
    const shared = pairs(plate.trunks).filter(([a, b]) => Math.abs(a.x - b.x) < frame.track * Math.min(...STEPS) - 0.01 && a.top <= b.bottom && b.top <= a.bottom);
    expect({ struck, shared }).toEqual({ struck: [], shared: [] });
  }), { numRuns: 60 });
});

test.each(FRAMES)("$name: every relation is drawn or counted as undrawn", ({ frame }) => {
  fc.assert(fc.property(graphs(60), (graph) => {
    const { trunks, undrawn } = layOut(graph, frame);
    expect(trunks.reduce((sum, { joints }) => sum + joints.length, undrawn)).toBe(graph.edges.length);
  }), { numRuns: 60 });
});

test.each(FRAMES)("$name: the same graph gives the same drawing", ({ frame }) => {
  const draw = (graph: Graph) => JSON.stringify(drawPlate(layOut(graph, frame), "a map", (slug) => slug));
  fc.assert(fc.property(graphs(60), (graph) => { expect(draw(structuredClone(graph))).toBe(draw(graph)); }), { numRuns: 20 });
});

test("the order of the register does not matter", () => {
  fc.assert(fc.property(marks(60), (list) => { expect(inOrder([...list].reverse())).toEqual(inOrder(list)); }), { numRuns: 30 });
});

test("two runtimes of one name stand in the order of their slugs", () => {
  const [first] = fc.sample(marks(1), { seed: 1, numRuns: 1 })[0] ?? [];
  if (first === undefined) throw new Error("no sample");
  const twins = [{ ...first, slug: "b" }, { ...first, slug: "a" }];
  expect(inOrder(twins).map(({ slug }) => slug)).toEqual(["a", "b"]);
});

test.each(FRAMES)("$name: one more runtime leaves every other in its layer, its columns and its order", ({ frame }) => {
  fc.assert(fc.property(marks(MOST_MARKS), fc.nat(), (list, at) => {
    const left = list.filter((_, index) => index !== at % list.length);
    const places = (from: typeof list) => layOut(fold(inOrder(from), []), frame).rows.map(({ mark, label, x1, x2 }) => ({ slug: mark.slug, layer: mark.layer, x: label.x, x1, x2 }));
    const added = list[at % list.length]?.slug;
    expect(places(list).filter(({ slug }) => slug !== added)).toEqual(places(left));
  }), { numRuns: 60 });
});

test("more runtimes than a plate holds are counted by layer, the best connected kept", () => {
  const [first] = fc.sample(marks(1), { seed: 1, numRuns: 1 })[0] ?? [];
  if (first === undefined) throw new Error("no sample");
  const many = Array.from({ length: 1000 }, (_, index) => ({ ...first, slug: `made-${index}`, name: `Made ${index}`, layer: index % 2 === 0 ? "engine" as const : "server" as const }));
  const hub = { kind: "wraps" as const, from: "made-998", to: "made-999", ref: "made-998/rel-wraps-made-999" };
  const graph = fold(inOrder(many), [hub]);
  expect(graph.marks).toHaveLength(MOST_MARKS);
  expect(graph.marks.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["made-998", "made-999"]));
  expect(Object.values(graph.more).reduce((sum, count) => sum + count, 0)).toBe(1000 - MOST_MARKS);
});
