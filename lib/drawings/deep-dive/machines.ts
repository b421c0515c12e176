/** The ground of the five drawings of parallelism: four machines side by side, each with the same stack of layers. */
import type { Element } from "hast";
import { box, label } from "./shapes";

export const MACHINES = [0, 1, 2, 3] as const;
export const LAYERS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Lengths in user units; the sheet is as wide as a phone, so that its letters are legible there. */
export const SHEET = { width: 360, left: 6, pitch: 89, machine: 81, top: 40, layer: 12, gap: 5 } as const;

export const machineX = (machine: number): number => SHEET.left + machine * SHEET.pitch;
export const layerY = (layer: number): number => SHEET.top + layer * (SHEET.layer + SHEET.gap);
export const stackBottom = layerY(LAYERS.length) - SHEET.gap;

/** Shares of one layer that a machine holds, as [from, to] of its width. */
export type Shares = readonly (readonly [from: number, to: number])[];

/** Frames, names and layers; what a machine holds of a layer is filled. */
export function machines(held: (machine: number, layer: number) => Shares): Element[] {
  return MACHINES.flatMap((machine) => {
    const x = machineX(machine);
    return [
      label(x + SHEET.machine / 2, 30, `Machine ${machine + 1}`, "name", "middle"),
      box(x, SHEET.top - 5, SHEET.machine, stackBottom - SHEET.top + 10, "machine"),
      ...LAYERS.flatMap((layer) => {
        const [y, inner] = [layerY(layer), SHEET.machine - 10];
        return [box(x + 5, y, inner, SHEET.layer, "layer"), ...held(machine, layer).map(([from, to]) => box(x + 5 + from * inner, y, (to - from) * inner, SHEET.layer, "held"))];
      }),
    ];
  });
}

/** A request that enters at the top of a machine. */
export const requestAt = (machine: number, text: string): Element => label(machineX(machine) + SHEET.machine / 2, 13, text, "note", "middle");
