/** Benchmark records speak of registered runtimes, show what makes them suspicious, tell a measurement once, and respect who owns a table. */
import type { BenchmarkRecord } from "@/lib/benchmarks/record";
import { suspicions } from "@/lib/benchmarks/suspicions";
import { suggest } from "../near";
import { type Finding, type Place, show } from "../problem";
import type { Context } from "./context";

/** From a source that does not allow reuse: at most so many rows, or this share of its table. */
const MOST_ROWS = 20;
const MOST_SHARE = 0.25;

const at = ({ id }: BenchmarkRecord, ...path: PropertyKey[]): Place => ({ file: `content/benchmarks/${id}.json`, path });

export function benchmarksOfUnknownRuntimes({ seed, catalog }: Context): Finding[] {
  const slugs = seed.runtimes.map(({ data }) => data.slug);
  return catalog.benchmarks.filter(({ runtime }) => !slugs.includes(runtime.id)).map((record) => ({
    place: at(record, "runtime", "id"), field: "runtime.id", expected: "the slug of a registered runtime", got: show(record.runtime.id), fix: suggest(record.runtime.id, slugs, "register the runtime first."), rule: "benchmark-runtime",
  }));
}

export function suspicionsNotShown({ catalog }: Context): Finding[] {
  return catalog.benchmarks.flatMap((record) =>
    suspicions(record).filter(({ flag }) => !record.flags.some((shown) => shown.flag === flag)).map(({ flag, note }) => ({
      place: at(record, "flags"), field: "flags", expected: `the flag "${flag}" (${note})`, got: show(record.flags.map((shown) => shown.flag)), fix: `Add it to the flags of ${at(record).file}.`, rule: "benchmark-flags",
    })),
  );
}

/** Two records of one file and place, or of one document with the same conditions and figures, are one measurement. */
export function measurementsToldTwice({ catalog }: Context): Finding[] {
  const first = new Map<string, string>();
  return catalog.benchmarks.flatMap((record) => {
    const key = JSON.stringify([record.source.sha256, record.source.document?.url, record.runtime, record.model, record.hardware, record.workload, record.metrics]);
    const other = first.get(key);
    first.set(key, other ?? record.id);
    return other === undefined ? [] : [{ place: at(record, "id"), field: "id", expected: "a measurement that is told once", got: `${show(record.id)}, the same as "${other}"`, fix: `Remove ${at(record).file}.`, rule: "duplicate-benchmark" }];
  });
}

export function moreRowsThanMayBeShown({ catalog }: Context): Finding[] {
  const tables = new Map<string, BenchmarkRecord[]>();
  for (const record of catalog.benchmarks.filter(({ source }) => source.reuse === false)) {
    const table = record.source.document?.url.split("#")[0] ?? record.source.file ?? record.id;
    tables.set(table, [...(tables.get(table) ?? []), record]);
  }
  return [...tables.values()].flatMap((records) => {
    const rows = records[0]?.source.tableRows ?? null;
    const [record] = records;
    const few = records.length <= MOST_ROWS || (rows !== null && records.length / rows <= MOST_SHARE);
    return few || record === undefined ? [] : [{ place: at(record, "source", "reuse"), field: "source.reuse", expected: `at most ${MOST_ROWS} rows, or a quarter of the table, from a source that does not allow reuse`, got: `${records.length} of ${rows ?? "a table of unknown length"}`, fix: "Keep the rows that carry the point, and remove the others.", rule: "benchmark-licence" }];
  });
}

/** What was operated has a run log; none is in the repository yet. */
export function operatedWithoutLog({ catalog }: Context): Finding[] {
  return catalog.benchmarks.filter(({ evidence }) => evidence === "operated").map((record) => ({
    place: at(record, "evidence"), field: "evidence", expected: '"operated" only with a run log in content/runs/', got: show(record.evidence), fix: 'Write "reported": no run log is in the repository.', rule: "operated-without-log",
  }));
}
