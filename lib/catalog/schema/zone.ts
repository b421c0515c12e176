/** A zone of the map: a region that references runtimes by slug. */
import { z } from "zod";
import { sentence, slug } from "./fields";

export const zoneSchema = z.strictObject({
  slug,
  /** Name used where no edition frames it: menus, breadcrumbs, the drawing's key. */
  name: z.string().min(3),
  /** The runtimes at home here, in the order of their cards. */
  home: z.array(slug).min(1, "at least one runtime"),
  /** Runtimes at home elsewhere that belong here too, with the reason. */
  also: z.array(z.strictObject({ slug, reason: sentence(160) })).default([]),
});
export type ZoneInput = z.input<typeof zoneSchema>;
export type ZoneData = z.output<typeof zoneSchema>;

/** A column of nothing but meaning: one capability of the matrix. */
export const capabilitySchema = z.strictObject({
  slug,
  name: z.string().min(3),
  group: z.enum(["Batching and memory", "Output", "Models and inputs", "Scale", "APIs", "Operation"]),
  /** What `yes` means, in one sentence. */
  means: sentence(220),
  /** Kinds of runtime to which the question applies; for the others the cell is not-applicable. */
  appliesTo: z.array(z.enum(["engine", "server", "orchestrator", "application"])).min(1),
});
export type CapabilityInput = z.input<typeof capabilitySchema>;
export type CapabilityData = z.output<typeof capabilitySchema>;
