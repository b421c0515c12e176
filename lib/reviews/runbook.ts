/** Every failure mode and operator note of all runtimes as rows of one index. A note that a failure mode retells has one row, the failure's. */
import { type Catalog, claimByRef, type Note, type Runtime } from "@/lib/catalog";
import type { FailureMode, Review } from "./model";

export interface RunbookRow {
  /** The claim that carries it, and its anchor. */
  ref: string;
  kind: "failure" | "symptom" | "rule";
  heading: string;
  log: readonly string[];
  /** Name of the series that shows it. */
  metric: string | undefined;
  cause: string;
  remedy: string;
  affects: string | undefined;
  fixedIn: string | undefined;
  asOf: string;
  evidence: string;
}

export interface RunbookSection {
  runtime: Runtime;
  reviewed: boolean;
  rows: RunbookRow[];
}

/** Runtimes by name, each with its rows: failure modes first. */
export function runbook(catalog: Catalog): RunbookSection[] {
  return catalog.runtimes.flatMap((runtime) => {
    const review = catalog.reviews.find(({ slug }) => slug === runtime.slug);
    const retold = new Set(review?.failures.map(({ note }) => note));
    const rows = [
      ...(review?.failures ?? []).map((failure) => failureRow(catalog, review, failure)),
      ...runtime.notes.filter(({ ref }) => !retold.has(ref)).map(noteRow),
    ];
    return rows.length === 0 ? [] : [{ runtime, reviewed: review !== undefined, rows }];
  });
}

function failureRow(catalog: Catalog, review: Review | undefined, failure: FailureMode): RunbookRow {
  const { ref, heading, log, cause, remedy, affects, fixedIn } = failure;
  const { asOf, evidence } = claimByRef(catalog, failure.note ?? ref);
  return { ref, kind: "failure", heading, log, metric: review?.metrics.find(({ id }) => id === failure.metric)?.name, cause, remedy, affects, fixedIn, asOf, evidence };
}

const noteRow = ({ ref, rule, symptom, cause, remedy, affects, fixedIn, asOf, evidence }: Note): RunbookRow => ({ ref, kind: rule === undefined ? "symptom" : "rule", heading: rule ?? symptom ?? "", log: [], metric: undefined, cause, remedy, affects, fixedIn, asOf, evidence });
