/**
 * Where a build hands its checked catalog to the processes that draw the pages. They read it from there instead of reading and
 * checking everything again, and this file then stands in for the seed, which they must not ask for.
 */
import type { PresetsInput } from "./schema/preset";
import type { RuntimeInput } from "./schema/runtime";
import type { CapabilityInput, ZoneInput } from "./schema/zone";

export const HANDED = "ATLAS_CATALOG";

export const zones: ZoneInput[] = [];
export const runtimes: RuntimeInput[] = [];
export const capabilities: CapabilityInput[] = [];
export const presets: PresetsInput | undefined = undefined;
