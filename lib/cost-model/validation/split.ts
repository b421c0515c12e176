/** Ways to keep rows out of the fit: a fixed part, one machine, one source, one backend. Membership depends on the row alone. */
import type { Row } from "../describe/row";

const HELD_OUT_OF = 4;

/** One row in four by a hash of its id (FNV-1a), the same ones at every fit. */
export function isHeldOut({ id }: Row): boolean {
  const hash = [...(id ?? "")].reduce((value, letter) => Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  return hash % HELD_OUT_OF === 0;
}

/** What makes two devices the same: their figures, not their names. */
export function hardwareKey({ hardware }: Row): string {
  const kinds = Array.isArray(hardware) ? hardware : [hardware];
  return kinds.map(({ vendor, mem_GB, bw_GBs, fp16_tflops }) => [vendor, mem_GB, bw_GBs, fp16_tflops].join("/")).join("+");
}

export const sourceKey = ({ source }: Row): string => source ?? "";
export const backendKey = ({ backend }: Row): string => backend ?? "";

/** Five parts of equal size, dealt in order. */
export const foldKey = (_: Row, index: number): string => String(index % 5);
