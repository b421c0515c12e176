/** The time of one token as a bar: what is waited for, part after part. */
import type { StepTime } from "@/lib/cost-model";
import { place } from "./scale";

export const PARTS = ["memory", "compute", "overhead", "communication"] as const;
export type Part = (typeof PARTS)[number];
export const PART_NAMES: Record<Part, string> = { memory: "Memory", compute: "Compute", overhead: "Overhead", communication: "Communication" };

export interface Segment {
  part: Part;
  x: number;
  width: number;
  seconds: number;
}

export const BAR_WIDTH = 400;

/** Memory and compute overlap, so the longer of the two is drawn. Seconds to units of the drawing; the whole bar is `longest` or its own total. */
export function barOf(step: StepTime, longest = step.total): Segment[] {
  const first: [Part, number] = step.memory >= step.compute ? ["memory", step.memory] : ["compute", step.compute];
  const parts: [Part, number][] = [first, ["overhead", step.fixed], ["communication", step.communication]];
  const scale = BAR_WIDTH / Math.max(longest, 1e-12);
  return parts.reduce<Segment[]>((drawn, [part, seconds]) => {
    const last = drawn.at(-1);
    const x = last === undefined ? 0 : last.x + last.width;
    return seconds <= 0 ? drawn : [...drawn, { part, x: place(x), width: place(seconds * scale), seconds }];
  }, []);
}
