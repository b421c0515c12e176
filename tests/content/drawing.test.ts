/** The drawing of today's content: every placed runtime once, every relation between two of them, each with its claim. */
import { expect, test } from "vitest";
import { loadCatalog } from "@/lib/catalog";
import { TALL, WIDE } from "@/lib/drawings/frame";
import { mapGraph, zoneGraph } from "@/lib/drawings/graph";
import { layOut } from "@/lib/drawings/plate";

const catalog = loadCatalog();

test("the map has a mark for every runtime at home in a zone, and an edge for every relation between two of them", () => {
  const { marks, edges, more } = mapGraph(catalog);
  const placed = catalog.runtimes.filter(({ home }) => home !== undefined);
  expect(marks.map(({ slug }) => slug).sort()).toEqual(placed.map(({ slug }) => slug).sort());
  expect(more).toEqual({});
  const between = placed.flatMap(({ relations }) => relations).filter(({ to }) => placed.some(({ slug }) => slug === to));
  expect(edges.map(({ ref }) => ref).sort()).toEqual(between.map(({ ref }) => ref).sort());
  expect(edges.filter(({ ref }) => !catalog.claims.has(ref))).toEqual([]);
});

test("every claim that decides where a line ends exists", () => {
  const refs = mapGraph(catalog).marks.flatMap(({ reach }) => [reach.begins.ref, reach.ends.ref]).filter((ref) => ref !== undefined);
  expect(refs.length).toBeGreaterThan(catalog.zones.length);
  expect(refs.filter((ref) => !catalog.claims.has(ref))).toEqual([]);
});

test("nearly every relation finds its place, on the map and on the zones' drawings, in both formats", () => {
  for (const graph of [mapGraph(catalog), ...catalog.zones.map((zone) => zoneGraph(catalog, zone))]) {
    for (const frame of [WIDE, TALL]) expect(layOut(graph, frame).undrawn).toBeLessThanOrEqual(graph.edges.length / 10);
  }
});

test("a zone's drawing holds its runtimes and their neighbours, and only relations that touch it", () => {
  for (const zone of catalog.zones) {
    const { marks, edges } = zoneGraph(catalog, zone);
    const members = marks.filter(({ neighbour }) => !neighbour).map(({ slug }) => slug);
    expect(members.sort()).toEqual([...zone.home, ...zone.also.map(({ slug }) => slug)].sort());
    expect(edges.filter(({ from, to }) => !members.includes(from) && !members.includes(to))).toEqual([]);
  }
});
