/** From a row's link to bandwidth and latency: as stated, else by its name, else by the kind of parallelism. */
import type { Link, Spread } from "../system";
import type { Row } from "./row";

const GB = 1e9;
const MICRO = 1e-6;
const MILLI = 1e-3;

/** Usable bandwidth (GB/s) and one-way latency (µs) of links by name, for rows that state only the name. Data-sheet rates less protocol overhead. */
const NAMED: readonly (readonly [RegExp, number, number])[] = [
  [/nvlink.?5/, 900, 3],
  [/nvlink.?4|nvswitch/, 450, 3],
  [/nvlink/, 300, 3],
  [/infinity|xgmi/, 200, 3],
  [/pcie.?5/, 50, 8],
  [/pcie.?4/, 25, 8],
  [/pcie/, 12, 8],
  [/rdma|jaccl/, 7, 10],
  [/(tb|thunderbolt).?5/, 5, 150],
  [/tb|thunderbolt|usb4/, 2.5, 150],
  [/cx7|connectx|200.?g|infiniband|^ib/, 24, 5],
  [/100.?g/, 11.5, 30],
  [/40.?g/, 4.6, 60],
  [/25.?g/, 2.9, 60],
  [/10.?g|gbe.?10/, 1.17, 80],
  [/gbe.?5|[^\d]5.?g/, 0.59, 100],
  [/2\.5.?g|gbe.?2/, 0.29, 120],
  [/gbe|ethernet|1.?g/, 0.117, 150],
  [/wi.?fi|wlan/, 0.05, 2000],
  [/wan|internet|broadband/, 0.0125, 30_000],
];

/** What each parallelism usually runs over, where nothing is stated. */
const USUAL: Record<Spread, readonly [number, number]> = { none: [25, 8], tensor: [25, 8], star: [0.117, 150], pipeline: [1.17, 80], wan: [0.0125, 30_000] };

/** Latency of a link of which only the bandwidth is known, µs: chips of one box, direct memory access, a network stack. */
const latencyFor = (gigabytes: number) => (gigabytes >= 100 ? 3 : gigabytes >= 10 ? 8 : 120);

export function linkOf({ link, rtt_ms: roundTrip, path_ms: path }: Row, spread: Spread): Link {
  const name = (link?.name ?? "").toLowerCase();
  const [, namedBandwidth, namedLatency] = NAMED.find(([pattern]) => pattern.test(name)) ?? [undefined, undefined, undefined];
  const [usualBandwidth, usualLatency] = USUAL[spread];
  const bandwidth = link?.bw_GBs ?? namedBandwidth ?? usualBandwidth;
  const stated = link?.bw_GBs === undefined && link?.one_way_latency_us === 0 ? undefined : link?.one_way_latency_us;
  const latency = stated ?? namedLatency ?? (link?.bw_GBs !== undefined && spread !== "wan" ? latencyFor(link.bw_GBs) : usualLatency);
  return { bandwidth: bandwidth * GB, latency: roundTrip !== undefined ? (roundTrip * MILLI) / 2 : latency * MICRO, path: path === undefined ? undefined : path * MILLI };
}
