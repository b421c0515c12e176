/** Links by what they cost: the groups in which errors are told. */
import { DIRECT_LATENCY, FABRIC_BANDWIDTH } from "./backends";
import type { Link, Parallelism } from "./system";

/** `none` one device · `fabric` chips of one box · `direct` PCIe or a network with kernel bypass · `network` TCP on a local network · `internet`. */
export const LINK_KINDS = ["none", "fabric", "direct", "network", "internet"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export function linkKindOf({ link, parallelism: { kind, tensor, pipeline } }: { link: Link; parallelism: Parallelism }): LinkKind {
  if (kind === "wan") return "internet";
  if (tensor * pipeline === 1) return "none";
  if (link.latency > DIRECT_LATENCY) return "network";
  return link.bandwidth >= FABRIC_BANDWIDTH ? "fabric" : "direct";
}
