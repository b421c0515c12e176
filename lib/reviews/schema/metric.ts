/** A Prometheus series that a runtime exports, why to look at it, and the alert worth having. */
import { z } from "zod";
import { claimRef, sentence, slug } from "@/lib/catalog/schema/fields";
import { hasDay, hasOrigin, matters, origin, UNDATED } from "./origin";

export const METRIC_TYPES = ["gauge", "counter", "histogram"] as const;
export const METRIC_GROUPS = ["Load", "KV cache", "Tokens", "Latency", "Faults", "Machinery"] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];
export const METRIC_UNITS = ["s", "ms", "ratio", "tokens", "requests", "blocks", "bytes", "GB", "count"] as const;

export const alertSchema = z.strictObject({
  name: z.string().regex(/^[A-Z][A-Za-z0-9]+$/, "a name in CamelCase"),
  /** PromQL; THRESHOLD stands for the limit. */
  expr: z.string().includes("THRESHOLD", { error: "an expression that holds THRESHOLD where the limit goes" }),
  /** The claim whose value is the limit; without one the rule is a commented template. */
  threshold: claimRef.optional(),
  severity: z.enum(["info", "warning", "critical"]),
  /** What it means when it fires, and what to do first. */
  says: sentence(260),
});

export const metricSchema = z
  .strictObject({
    id: slug,
    /** As the code registers it. */
    name: z.string().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/, "a Prometheus metric name"),
    type: z.enum(METRIC_TYPES),
    group: z.enum(METRIC_GROUPS),
    unit: z.enum(METRIC_UNITS),
    /** Labels worth splitting by. */
    by: z.array(z.string().regex(/^[a-z_]+$/, "a label name")).default([]),
    tells: sentence(300),
    /** What must be switched on for it to exist. */
    needs: z.string().min(3).optional(),
    matters,
    alert: alertSchema.optional(),
    ...origin,
  })
  .refine(hasOrigin, { path: ["code"], error: "the source line at the commit, or a source" })
  .refine(hasDay, UNDATED);

export type MetricData = z.output<typeof metricSchema>;
export type AlertData = z.output<typeof alertSchema>;
