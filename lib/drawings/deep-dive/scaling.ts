/** The same Macs and model, cut two ways: measured speed of one stream against the number of machines. */
import type { Element } from "hast";
import type { Drawing, Fact, FactOf } from "./drawing";
import { linear } from "./scale";
import { el, label, path, round } from "./shapes";

const MACHINES = [1, 2, 4] as const;
const SIDES = { left: 30, right: 250, top: 16, bottom: 196 } as const;
const MOST = 35;
const SERIES = [
  { name: "exo, tensor over RDMA", short: ["tensor,", "RDMA"], className: "curve", ref: (count: number) => `exo/geerling-qwen-${count}` },
  { name: "llama.cpp RPC, layers over TCP", short: ["layers,", "TCP"], className: "curve second", ref: (count: number) => `distributed-inference/rpc-qwen-${count}` },
] as const;

const x = linear(1, 4, SIDES.left + 24, SIDES.right);
const y = linear(0, MOST, SIDES.bottom, SIDES.top);

const grid = (): Element[] => [
  path([0, 10, 20, 30].map((value) => `M${SIDES.left} ${round(y(value))}H${SIDES.right + 12}`).join(""), "grid"),
  ...[0, 10, 20, 30].map((value) => label(SIDES.left - 5, y(value) + 3.5, String(value), "tick", "end")),
  ...MACHINES.map((count) => label(x(count), SIDES.bottom + 15, String(count), "tick", "middle")),
  label((x(1) + x(4)) / 2, SIDES.bottom + 30, "machines", "note", "middle"),
  label(2, 10, "tokens per second, one stream", "note"),
];

function series(className: string, short: readonly string[], facts: readonly Fact[], dy: number): Element[] {
  const points = facts.map(({ number }, index) => ({ px: x(MACHINES[index] ?? 1), py: y(number) }));
  const last = points.at(-1) ?? { px: SIDES.right, py: SIDES.bottom };
  return [
    path(`M${points.map(({ px, py }) => `${round(px)} ${round(py)}`).join("L")}`, className),
    ...points.map(({ px, py }) => el("circle", { cx: round(px), cy: round(py), r: "3.5", className: ["dot"] })),
    ...facts.map(({ number }, index) => label(points[index]?.px ?? 0, (points[index]?.py ?? 0) + dy, String(number), "tick", "middle")),
    ...short.map((line, index) => label(last.px + 18, last.py + 4 + index * 15, line, "name")),
  ];
}

export function scaling(factOf: FactOf): Drawing {
  const measured = SERIES.map(({ ref, ...rest }) => ({ ...rest, refs: MACHINES.map(ref), facts: MACHINES.map((count) => factOf(ref(count))) }));
  return {
    title: "Two ways to cut one model over Mac Studios",
    says: "Qwen3 235B on one, two and four Mac Studios of the same test: with tensor parallelism over RDMA a stream gets faster with each machine, with layers handed on over TCP slower.",
    width: 360, height: SIDES.bottom + 38,
    shapes: [...grid(), ...measured.flatMap(({ className, short, facts }, index) => series(className, short, facts, index === 0 ? 18 : -9))],
    table: { head: ["", ...MACHINES.map((count) => (count === 1 ? "1 machine" : `${count} machines`))], rows: measured.map(({ name, facts }) => [name, ...facts.map(({ printed }) => printed)]) },
    rests: measured.flatMap(({ refs }) => refs),
  };
}
