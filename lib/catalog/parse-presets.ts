/** The presets of the seed become typed records, or findings at their lines. */
import type { z } from "zod";
import { presetPlace } from "./preset-facts";
import type { Finding, Place } from "./problem";
import { linkPresetSchema, machinePresetSchema, modelPresetSchema, type PresetsInput, quantisationPresetSchema, setupSchema } from "./schema/preset";
import { validate } from "./validate";

interface Placed<T> {
  data: T;
  place: Place;
}

export interface ParsedPresets {
  models: Placed<z.output<typeof modelPresetSchema>>[];
  machines: Placed<z.output<typeof machinePresetSchema>>[];
  links: Placed<z.output<typeof linkPresetSchema>>[];
  quantisations: Placed<z.output<typeof quantisationPresetSchema>>[];
  setups: Placed<z.output<typeof setupSchema>>[];
}

/** Entries with mistakes are reported and left out. */
export function parsePresets(presets: PresetsInput | undefined, findings: Finding[]): ParsedPresets {
  const each = <S extends z.ZodType>(list: keyof PresetsInput, schema: S): Placed<z.output<S>>[] =>
    (presets?.[list] ?? []).flatMap((entry, index) => {
      const place = presetPlace(list, index);
      const checked = validate<S>(schema, entry, place);
      if (!checked.ok) findings.push(...checked.findings);
      return checked.ok ? [{ data: checked.value, place }] : [];
    });
  return { models: each("models", modelPresetSchema), machines: each("machines", machinePresetSchema), links: each("links", linkPresetSchema), quantisations: each("quantisations", quantisationPresetSchema), setups: each("setups", setupSchema) };
}
