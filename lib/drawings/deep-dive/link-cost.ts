/** What a link costs a token: the latency of one exchange against the time all exchanges of a token take, for two bandwidths. */
import type { Element } from "hast";
import { SUMS_PER_LAYER } from "@/lib/cost-model/equations/collectives";
import type { Drawing, FactOf } from "./drawing";
import { decades, formatSeconds, linear, logarithmic } from "./scale";
import { el, label, path, round } from "./shapes";

const MACHINES = 4;
const GIGABIT = 1e9 / 8;
const MICROSECOND = 1e-6;
const SIDES = { left: 44, right: 352, top: 14, bottom: 232 } as const;
const LATENCIES = { from: 1e-6, to: 1e-1 } as const;
const TIMES = { from: 1e-5, to: 100 } as const;
/** What the drawing rests on, by ref. */
const REFS = { layers: "distributed-inference/llama-70b-layers", hidden: "distributed-inference/llama-70b-hidden", rdma: "exo/latency-geerling", tcp: "distributed-inference/thunderbolt-tcp", pace: "distributed-inference/two-3090-70b" } as const;

interface Spread {
  name: string;
  exchanges: number;
  bytes: number;
}

/** Seconds of all exchanges of one token: n·(α + m/β). */
export const exchangeTime = ({ exchanges, bytes }: Pick<Spread, "exchanges" | "bytes">, latency: number, bandwidth: number): number => exchanges * (latency + bytes / bandwidth);

/** A pipeline passes one activation on; a tensor-parallel sum collects one from each of the others, twice in a layer. */
export function spreadsOf(layers: number, hidden: number): [tensor: Spread, pipeline: Spread] {
  const activation = hidden * 2;
  return [
    { name: "tensor", exchanges: SUMS_PER_LAYER * layers, bytes: (MACHINES - 1) * activation },
    { name: "pipeline", exchanges: MACHINES - 1, bytes: activation },
  ];
}

const x = logarithmic(LATENCIES.from, LATENCIES.to, SIDES.left, SIDES.right);
const y = logarithmic(TIMES.from, TIMES.to, SIDES.bottom, SIDES.top);

function curve(spread: Spread, bandwidth: number, className: string): Element {
  const at = linear(0, 40, Math.log10(LATENCIES.from), Math.log10(LATENCIES.to));
  const points = Array.from({ length: 41 }, (_, index) => 10 ** at(index)).map((latency) => `${round(x(latency))} ${round(y(exchangeTime(spread, latency, bandwidth)))}`);
  return path(`M${points.join("L")}`, className);
}

function axes(): Element[] {
  const [columns, rows] = [decades(-6, -1), decades(-5, 2)];
  return [
    path([...columns.map((value) => `M${round(x(value))} ${SIDES.top}V${SIDES.bottom}`), ...rows.map((value) => `M${SIDES.left} ${round(y(value))}H${SIDES.right}`)].join(""), "grid"),
    ...columns.map((value) => label(x(value), SIDES.bottom + 14, formatSeconds(value), "tick", value === LATENCIES.to ? "end" : "middle")),
    ...rows.map((value) => label(SIDES.left - 4, y(value) + 3.5, formatSeconds(value), "tick", "end")),
    label((SIDES.left + SIDES.right) / 2, SIDES.bottom + 29, "latency of one exchange", "note", "middle"),
  ];
}

const mark = (latency: number, name: string, anchor: "start" | "end"): Element[] => [
  path(`M${round(x(latency))} ${SIDES.top}V${SIDES.bottom}`, "mark"),
  label(x(latency) + (anchor === "end" ? -3 : 3), SIDES.top + 9, name, "tick", anchor),
];

/** A curve is named where it begins, above the line. */
const named = (spread: Spread, bandwidth: number, name: string): Element => label(SIDES.left + 4, y(exchangeTime(spread, LATENCIES.from, bandwidth)) - 5, name, "tick");

export function linkCost(factOf: FactOf): Drawing {
  const [tensor, pipeline] = spreadsOf(factOf(REFS.layers).number, factOf(REFS.hidden).number);
  const [rdma, tcp] = [factOf(REFS.rdma).number * MICROSECOND, factOf(REFS.tcp).number * MICROSECOND];
  const pace = 1 / factOf(REFS.pace).number;
  const row = (link: string, latency: number, bandwidth: number) => [link, formatSeconds(exchangeTime(tensor, latency, bandwidth)), formatSeconds(exchangeTime(pipeline, latency, bandwidth))];
  return {
    title: "What a link costs a token",
    says: `A dense 70B model on four machines. Tensor parallelism pays the latency ${tensor.exchanges} times for every token, a pipeline ${pipeline.exchanges} times; solid lines at 10 Gbit/s, broken ones at 1 Gbit/s. Where a line is flat, bandwidth decides; where it climbs, latency does. The dotted level is a whole token of such a model on two RTX 3090.`,
    width: 360, height: SIDES.bottom + 36,
    shapes: [
      ...axes(), ...mark(rdma, "RDMA", "end"), ...mark(tcp, "TCP", "start"),
      path(`M${SIDES.left} ${round(y(pace))}H${SIDES.right}`, "mark"), label(x(6e-3), y(pace) + 11, "two RTX 3090", "tick", "end"),
      el("g", { className: ["curves"] }, curve(tensor, 10 * GIGABIT, "curve"), curve(tensor, GIGABIT, "curve broken"), curve(pipeline, 10 * GIGABIT, "curve second"), curve(pipeline, GIGABIT, "curve second broken")),
      ...[{ spread: tensor, name: "tensor" }, { spread: pipeline, name: "pipeline" }].flatMap(({ spread, name }) => [named(spread, GIGABIT, `${name}, 1 Gbit/s`), named(spread, 10 * GIGABIT, "10 Gbit/s")]),
    ],
    table: {
      head: ["", "Tensor, per token", "Pipeline, per token"],
      rows: [row(`${factOf(REFS.rdma).printed}, 10 Gbit/s`, rdma, 10 * GIGABIT), row(`${factOf(REFS.tcp).printed}, 10 Gbit/s`, tcp, 10 * GIGABIT), row(`${factOf(REFS.tcp).printed}, 1 Gbit/s`, tcp, GIGABIT), row("30 ms, 1 Gbit/s", 0.03, GIGABIT)],
    },
    rests: Object.values(REFS),
  };
}
