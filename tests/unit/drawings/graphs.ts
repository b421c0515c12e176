/** Graphs of any size, for the properties of the layout. */
import fc from "fast-check";
import { KINDS, SPANS } from "@/lib/catalog/schema/words";
import { DRAWN_RELATIONS, type Edge, fold, type Graph, inOrder, type Mark } from "@/lib/drawings/graph";

const ZONES = ["desktop", "serving", "apple", "quantized", "distributed", "bridges"];
const NAME = fc.stringMatching(/^[A-Za-z][A-Za-z0-9. -]{1,33}$/);

const span = fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => ({ from: SPANS[Math.min(a, b)] ?? "desktop", to: SPANS[Math.max(a, b)] ?? "internet" }));

const mark = fc.record({ name: NAME, layer: fc.constantFrom(...KINDS), zone: fc.nat(5), span, part: fc.boolean(), declining: fc.boolean() });

/** A runtime of its own: the slug is its place in the list. */
export const marks = (maxLength: number): fc.Arbitrary<Mark[]> =>
  fc.array(mark, { minLength: 1, maxLength }).map((list) =>
    list.map(({ name, layer, zone, span: { from, to }, part, declining }, index) => ({
      slug: `made-${index}`, name, layer, zone: ZONES[zone] ?? "desktop", zoneNumber: zone + 1, declining, neighbour: false,
      reach: { from, to, ...(part ? { partFrom: to } : {}), begins: { words: "GUI" }, ends: { words: "Multi-node" } },
    })),
  );

/** Relations between them, by index; loops and repetitions left out. */
export function edgesAmong(list: readonly Mark[], pairs: readonly (readonly [number, number, number])[]): Edge[] {
  const edges = pairs.flatMap(([a, b, kind]): Edge[] => {
    const [from, to] = [list[a % list.length]?.slug ?? "", list[b % list.length]?.slug ?? ""];
    const relation = DRAWN_RELATIONS[kind % DRAWN_RELATIONS.length] ?? "wraps";
    return from === to ? [] : [{ kind: relation, from, to, ref: `${from}/rel-${relation}-${to}` }];
  });
  return [...new Map(edges.map((edge) => [edge.ref, edge])).values()];
}

const pairs = fc.array(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(3)), { maxLength: 80 });

export const graphs = (maxLength: number): fc.Arbitrary<Graph> => fc.tuple(marks(maxLength), pairs).map(([list, among]) => fold(inOrder(list), edgesAmong(list, among)));
