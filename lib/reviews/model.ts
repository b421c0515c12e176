/** A review as pages read it: its records joined with the runtime's notes and advisories, each with the reference of its claim. */
import type { z } from "zod";
import type { Advisory, Prose } from "@/lib/catalog/model";
import type { reviewSchema } from "./schema/files";
import type { MetricData } from "./schema/metric";
import type { Reading } from "./schema/origin";
import type { comparisonSchema, defaultSchema, failureSchema, pointSchema, upgradeSchema } from "./schema/records";

interface Claimed {
  ref: string;
}

export type ReviewDefault = z.output<typeof defaultSchema> & Claimed;
export type Metric = MetricData & Claimed;
export type Upgrade = z.output<typeof upgradeSchema> & Claimed;
export type Point = z.output<typeof pointSchema> & Claimed;
export type Comparison = z.output<typeof comparisonSchema>;

type FailureData = z.output<typeof failureSchema>;

/** A failure mode with its words, whether its own or those of an operator note. */
export interface FailureMode extends Pick<FailureData, "id" | "log" | "metric" | "affects" | "fixedIn" | "openOn" | "closedOn" | "matters">, Claimed {
  heading: string;
  cause: string;
  remedy: string;
  /** The claim of the operator note whose words these are. */
  note: string | undefined;
}

export const SECTIONS_WITH_PROSE = ["defaults", "metrics", "failures", "upgrades", "points", "advisories"] as const;
export type SectionWithProse = (typeof SECTIONS_WITH_PROSE)[number];

export interface Review {
  /** The runtime's. */
  slug: string;
  name: string;
  data: z.output<typeof reviewSchema>;
  body: Prose;
  /** What an editor wrote above the records of a part. */
  prose: Record<SectionWithProse, Prose>;
  defaults: ReviewDefault[];
  metrics: Metric[];
  failures: FailureMode[];
  /** Oldest first: what has changed since a version is read downwards. */
  upgrades: Upgrade[];
  points: Point[];
  advisories: { advisory: Advisory; matters: string }[];
  /** The commits at which records were read, oldest first, each once. */
  readings: Reading[];
}
