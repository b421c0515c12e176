/** The presets of the register alone: quick, for no other content is read. */
import { joinPresets } from "@/lib/catalog/presets";
import { parsePresets } from "@/lib/catalog/parse-presets";
import type { Finding } from "@/lib/catalog/problem";
import { presets } from "@/scripts/seed/presets";

/** @throws Error when the register holds a mistake; `npm run check` says where. */
export function presetsHere() {
  const findings: Finding[] = [];
  const parsed = parsePresets(presets, findings);
  if (findings.length > 0) throw new Error(`${findings.length} mistakes in scripts/seed/presets`);
  return joinPresets(parsed);
}
