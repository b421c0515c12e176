/** From a row's hardware to machines in SI units. Where a figure is not stated, it is derived from those that are. */
import { GIB, type Machine, type Vendor, VENDORS } from "../system";
import type { RowHardware } from "./row";

const GB = 1e9;
const TERA = 1e12;

/** Memory bandwidth per peak 16-bit arithmetic that a vendor's devices of 2020 to 2025 typically have, bytes per FLOP, from data sheets; and a middling bandwidth, bytes/s, where neither is stated. */
const TYPICAL: Record<Vendor, { bytesPerFlop: number; bandwidth: number }> = {
  nvidia: { bytesPerFlop: 5e-3, bandwidth: 800 * GB },
  apple: { bytesPerFlop: 30e-3, bandwidth: 300 * GB },
  amd: { bytesPerFlop: 5e-3, bandwidth: 500 * GB },
  intel: { bytesPerFlop: 4e-3, bandwidth: 450 * GB },
  cpu: { bytesPerFlop: 50e-3, bandwidth: 60 * GB },
};

const UNIFIED: Record<Vendor, boolean> = { nvidia: false, apple: true, amd: false, intel: false, cpu: true };
/** Discrete cards below this bandwidth with this much memory do not exist: such a device shares its memory with the CPU. */
const SHARED_MEMORY = { most: 320 * GB, least: 60 * GIB };

/** The vendor as written, or the nearest guess: a device below 3 TFLOPS computes on its CPU. */
export function vendorOf(written: string | undefined, flops: number | undefined): Vendor {
  const word = (written ?? "").toLowerCase();
  const known = VENDORS.find((vendor) => word.includes(vendor));
  if (known !== undefined) return known;
  if (/arm|broadcom|raspberry|epyc|xeon|ampere/.test(word)) return "cpu";
  return flops !== undefined && flops < 3 * TERA ? "cpu" : "nvidia";
}

/** One device. Memory is sold in GB and built in GiB: a 24 GB card holds 24 GiB. `leastMemory` is assumed where none is stated, for the benchmark did run. */
export function machineOf(row: RowHardware, leastMemory: number): Machine {
  const statedFlops = row.fp16_tflops === undefined ? undefined : row.fp16_tflops * TERA;
  const vendor = vendorOf(row.vendor, statedFlops);
  const { bytesPerFlop, bandwidth: middling } = TYPICAL[vendor];
  const bandwidth = row.bw_GBs !== undefined ? row.bw_GBs * GB : statedFlops !== undefined ? statedFlops * bytesPerFlop : middling;
  const memory = row.mem_GB === undefined ? leastMemory : row.mem_GB * GIB;
  const shared = bandwidth <= SHARED_MEMORY.most && memory >= SHARED_MEMORY.least;
  return { memory, bandwidth, flops: statedFlops ?? bandwidth / bytesPerFlop, vendor, unified: row.unified ?? (UNIFIED[vendor] || shared) };
}

/** All devices in order; a list of kinds gives `n` of each, and the last kind fills what is missing. */
export function machinesOf(hardware: RowHardware | readonly RowHardware[], count: number, leastMemory: number): Machine[] {
  const kinds = Array.isArray(hardware) ? hardware : [hardware];
  const all = Array.isArray(hardware) ? kinds.flatMap((kind: RowHardware) => Array.from({ length: Math.min(count, Math.max(1, Math.round(kind.n ?? 1))) }, () => machineOf(kind, leastMemory))) : kinds.map((kind: RowHardware) => machineOf(kind, leastMemory));
  return Array.from({ length: count }, (_, index) => all[Math.min(index, all.length - 1)]).filter((machine) => machine !== undefined);
}
