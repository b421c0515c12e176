/** Two kinds of swarm: a chain that every token runs through, and peers that answer whole requests. */
import type { Element } from "hast";
import type { Drawing } from "./drawing";
import { arrow, box, label, path, round } from "./shapes";

const BOX = { width: 66, height: 34 } as const;
const COLUMNS = [6, 100, 194, 288] as const;
const LAYERS = ["layers 1–27", "28–54", "55–80"] as const;

const peer = (x: number, y: number, name: string, below: string, className: string): Element[] => [
  box(x, y, BOX.width, BOX.height, className),
  label(x + BOX.width / 2, y + 15, name, "name", "middle"),
  label(x + BOX.width / 2, y + 28, below, "tick", "middle"),
];

function chain(y: number): Element[] {
  const middle = y + BOX.height / 2;
  const back = y + BOX.height + 16;
  return [
    ...peer(COLUMNS[0], y, "client", "tokens", "machine"),
    ...LAYERS.flatMap((layers, index) => peer(COLUMNS[index + 1] ?? 0, y, `peer ${index + 1}`, layers, "peer")),
    ...[0, 1, 2].map((index) => arrow((COLUMNS[index] ?? 0) + BOX.width + 2, middle, (COLUMNS[index + 1] ?? 0) - 3, middle)),
    path(`M${round(COLUMNS[3] + BOX.width / 2)} ${y + BOX.height + 2}V${back}H${round(COLUMNS[0] + BOX.width / 2)}`, "talk"),
    arrow(COLUMNS[0] + BOX.width / 2, back, COLUMNS[0] + BOX.width / 2, y + BOX.height + 3),
  ];
}

const whole = (y: number): Element[] => [
  ...peer(COLUMNS[0], y, "client", "request", "machine"),
  ...[1, 2, 3].flatMap((index) => peer(COLUMNS[index] ?? 0, y, `peer ${index}`, "whole model", index === 1 ? "peer" : "machine")),
  arrow(COLUMNS[0] + BOX.width + 2, y + 12, COLUMNS[1] - 3, y + 12),
  arrow(COLUMNS[1] - 3, y + 23, COLUMNS[0] + BOX.width + 2, y + 23),
];

export const swarms = (): Drawing => ({
  title: "Two kinds of swarm",
  says: "Above, a chain: every token runs from the client through three peers, each with a run of layers, and back. Below, whole requests: one peer of three holds the whole model and answers alone.",
  width: 360, height: 186,
  shapes: [label(6, 14, "A chain: every token crosses every peer", "note"), ...chain(22), label(6, 112, "Whole requests: one peer answers", "note"), ...whole(120)],
  table: {
    head: ["", "What a peer holds", "Crossings for a token", "When a peer leaves"],
    rows: [["Chain", "a run of layers", "one to each peer, and back", "another must hold the same layers and their cache be built again"], ["Whole requests", "a whole model", "none; the request once, the answer once", "the request is asked of another"]],
  },
  rests: [],
});
