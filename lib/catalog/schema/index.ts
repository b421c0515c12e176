/** What a seed folder exports, and the shape of each content room. */
import type { PresetsInput } from "./preset";
import type { RuntimeInput } from "./runtime";
import type { CapabilityInput, ZoneInput } from "./zone";

export interface Seed {
  zones: readonly ZoneInput[];
  runtimes: readonly RuntimeInput[];
  capabilities: readonly CapabilityInput[];
  /** Left out where a tree has none. */
  presets?: PresetsInput | undefined;
}
