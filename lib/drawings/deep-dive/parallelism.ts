/** Five ways to cut one model over machines, each a figure of what every machine holds and of what travels between them. */
import type { Element } from "hast";
import type { Drawing } from "./drawing";
import { LAYERS, layerY, MACHINES, machines, machineX, requestAt, SHEET, stackBottom } from "./machines";
import { arrow, box, label, path, round } from "./shapes";

const ALL = [[0, 1]] as const;
const HEAD = ["", "What each machine holds", "What travels for a token"] as const;
const middle = (machine: number) => machineX(machine) + SHEET.machine / 2;
const right = (machine: number) => machineX(machine) + SHEET.machine;
const pairs = MACHINES.slice(1).map((machine) => ({ from: machine - 1, to: machine }));

/** A line through all machines below a layer: everybody waits there for everybody. */
const meeting = (layer: number): Element[] => {
  const y = layerY(layer) + SHEET.layer + SHEET.gap / 2;
  return [path(`M${round(middle(0))} ${round(y)}H${round(middle(3))}`, "talk"), path(MACHINES.map((machine) => `M${round(middle(machine) - 2)} ${round(y)}h4`).join(""), "knot")];
};

const sheet = (title: string, says: string, extra: number, shapes: readonly Element[], rows: readonly (readonly string[])[], bottom: string): Drawing => {
  const height = stackBottom + extra;
  return { title, says, width: SHEET.width, height, shapes: [...shapes, label(SHEET.left, height - 6, bottom, "note")], table: { head: HEAD, rows }, rests: [] };
};

export const tensor = (): Drawing =>
  sheet("Tensor parallelism", "Four machines, each with a quarter of every layer. After each layer a line joins all four: they add up their parts before any of them goes on.", 32,
    [requestAt(0, "one request"), ...machines((machine) => [[machine / 4, (machine + 1) / 4]]), ...LAYERS.flatMap(meeting)],
    [["Tensor", "a slice of every layer", "partial sums, between all machines, twice in every layer"]], "Every machine waits for every other, layer after layer");

export const pipeline = (): Drawing =>
  sheet("Pipeline parallelism", "Four machines, each with two whole layers of eight. One arrow leads from each machine to the next; only one machine works on a token at a time.", 32,
    [requestAt(0, "one request"), ...machines((machine, layer) => (Math.floor(layer / 2) === machine ? ALL : [])), ...pairs.map(({ from, to }) => arrow(right(from) - 6, layerY(from * 2 + 1) + SHEET.layer + 1, machineX(to) + 6, layerY(to * 2) + 2))],
    [["Pipeline", "some whole layers", "one vector from each machine to the next"]], "For one request the others stand idle");

export const data = (): Drawing =>
  sheet("Data parallelism", "Four machines, each with all layers and a request of its own. Nothing passes between them.", 32,
    [...MACHINES.map((machine) => requestAt(machine, `request ${machine + 1}`)), ...machines(() => ALL)],
    [["Data", "the whole model", "nothing between machines; a router chooses one"]], "Four answers at once, none of them sooner");

/** Every second layer is one of experts: eight of them, two on each machine. */
const expertShares = (machine: number, layer: number) => (layer % 2 === 0 ? ALL : [0, 1].map((index) => [(machine * 2 + index) / 8 + 0.012, (machine * 2 + index + 1) / 8 - 0.012] as const));

export const expert = (): Drawing =>
  sheet("Expert parallelism", "Four machines. Layers of attention are whole on each; in the layers of experts each machine holds two of eight. Arrows lead from one machine to those whose experts a token was given, and back.", 32,
    [...MACHINES.map((machine) => requestAt(machine, `request ${machine + 1}`)), ...machines(expertShares), ...[1, 3, 5, 7].flatMap((layer) => pairs.map(({ from, to }) => {
      const y = layerY(layer) + SHEET.layer / 2;
      return path(`M${round(right(from) - 4)} ${round(y)}H${round(machineX(to) + 4)}`, "talk");
    }))],
    [["Expert", "all attention, some experts", "each token to the experts it was given, and back, in every layer of experts"]], "Bars across: a token goes where its experts are");

export const context = (): Drawing => {
  const top = stackBottom + 14;
  const token = (SHEET.machine - 10) / 8;
  const cache = MACHINES.flatMap((machine) => Array.from({ length: 8 }, (_, index) => box(machineX(machine) + 5 + index * token, top, token - 1.5, 11, Math.floor(index / 2) === machine ? "held" : "layer")));
  const ring = pairs.map(({ from, to }) => arrow(right(from) - 3, top + 17, machineX(to) + 6, top + 17));
  return sheet("Context parallelism", "Four machines, each with all layers. Below them the KV cache of one long prompt, cut along its length: each machine keeps a quarter of the tokens, and arrows pass keys and values along.", 58,
    [requestAt(0, "a long request"), ...machines(() => ALL), ...cache, ...ring],
    [["Context", "the layers, and the KV cache of some of the tokens", "keys and values, or partial attention, in every layer"]], "Below: the tokens whose cache each keeps");
};
