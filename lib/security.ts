/** What the security page shows: the columns of its table, and every advisory. */
import type { Advisory, Catalog, Runtime } from "./catalog";

export interface PostureColumn {
  title: string;
  /** The property whose claim is printed. */
  property?: string;
  /** The capability whose cell is printed where there is no such claim. */
  capability?: string;
}

export const POSTURE: readonly PostureColumn[] = [
  { title: "Listens on", property: "default-bind" },
  { title: "Loopback only", capability: "loopback-by-default" },
  { title: "Key or login", capability: "api-key" },
  { title: "TLS", capability: "tls" },
  { title: "Telemetry off", capability: "telemetry-off-by-default" },
];

export function advisoriesNewestFirst(catalog: Catalog): { runtime: Runtime; advisory: Advisory }[] {
  return catalog.runtimes
    .flatMap((runtime) => runtime.advisories.map((advisory) => ({ runtime, advisory })))
    .sort((a, b) => (a.advisory.published < b.advisory.published ? 1 : a.advisory.published > b.advisory.published ? -1 : a.advisory.ref < b.advisory.ref ? -1 : 1));
}
