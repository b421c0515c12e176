/** The shape of a Prometheus rules file, as `promtool check rules` accepts it (prometheus/model/rulefmt). */
import { z } from "zod";

const duration = z.string().regex(/^(\d+(ms|[smhdwy]))+$/);
const texts = z.record(z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/), z.string());
const rule = z.strictObject({ alert: z.string().min(1), expr: z.string().min(1), for: duration.optional(), keep_firing_for: duration.optional(), labels: texts.optional(), annotations: texts.optional() });

export const rulesFile = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string().min(1), interval: duration.optional(), limit: z.number().optional(), rules: z.array(rule) })).refine((groups) => new Set(groups.map(({ name }) => name)).size === groups.length, "group names are repeated"),
});

/** The same text with its commented templates made rules. */
export const uncommented = (yaml: string): string => yaml.replaceAll(/^#(?= {5}[- ])/gm, " ");
