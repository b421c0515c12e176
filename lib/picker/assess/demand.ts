/** One demand and one runtime: which room of facts answers. */
import type { Runtime } from "@/lib/catalog";
import type { Assessment, Ground } from "../assessment";
import type { Demand } from "../constraints";
import { assessCell } from "./cells";
import { assessListed, assessMemory } from "./lists";
import { assessAuth, assessInterface, assessKind, assessLicence, assessMaintained, assessTelemetry } from "./record";
import { assessModel } from "../memory";
import { assessDevices, assessLink, assessMachines, assessTraffic, assessUsers } from "./scale";

/** No assessment: the demand asks nothing of a runtime, such as one machine or one caller. */
export function assessDemand(runtime: Runtime, demand: Demand, ground: Ground): Assessment[] {
  switch (demand.key) {
    case "os": return [assessListed(runtime, "os", demand.value, ground)];
    case "accelerator": return [assessListed(runtime, "accelerators", demand.value, ground)];
    case "format": return [assessListed(runtime, "formats", demand.value, ground)];
    case "vram": return assessMemory(runtime, demand.value, ground);
    case "devices": return assessDevices(runtime, demand.value, ground);
    case "model": return assessModel(runtime, demand.value, ground);
    case "machines": return assessMachines(runtime, demand.value, ground);
    case "users": return assessUsers(runtime, demand.value, ground);
    case "link": return assessLink(runtime, demand.value, ground);
    case "traffic": return assessTraffic(runtime, demand.value, ground);
    case "api": return [assessCell(runtime, `api-${demand.value}`, ground)];
    case "needs": return [assessCell(runtime, demand.value, ground)];
    case "licence": return [assessLicence(runtime, demand.value, ground)];
    case "no-telemetry": return [assessTelemetry(runtime, ground)];
    case "auth": return [assessAuth(runtime, ground)];
    case "offline": return [assessCell(runtime, "offline-install", ground)];
    case "interface": return [assessInterface(runtime, demand.value, ground)];
    case "maintained": return [assessMaintained(runtime, ground)];
    case "kind": return [assessKind(runtime, demand.value)];
    default: return demand satisfies never;
  }
}
