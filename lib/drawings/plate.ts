/** A drawing laid out: everything that the SVG, and the tests, need to know of it. */
import type { Frame } from "./frame";
import type { Graph } from "./graph";
import { layRows, type Rows } from "./rows";
import { layTrunks, type Trunks } from "./trunks";

export interface Plate extends Rows, Trunks {
  frame: Frame;
}

export function layOut(graph: Graph, frame: Frame): Plate {
  const rows = layRows(graph, frame);
  return { frame, ...rows, ...layTrunks(graph, rows, frame) };
}
