/** The schema of records, the sidecar that completes them, and what keeps them from being written. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hindrances } from "@/lib/benchmarks/hindrances";
import { isRequired, REQUIRED_FIELDS } from "@/lib/benchmarks/questions";
import { readBenchmarks, recordPath, writeRecords } from "@/lib/benchmarks/read";
import { benchmarkSchema, CONTRIBUTOR_FIELDS, draftSchema, type BenchmarkDraft } from "@/lib/benchmarks/record";
import { parseSidecar, type Sidecar } from "@/lib/benchmarks/sidecar";
import { fixtureNames, importFixture, recordOf } from "@/tests/support/benchmarks";

const wrong = (record: BenchmarkDraft) => benchmarkSchema.safeParse(record).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
const [figure] = recordOf().metrics;
const withFigure = (change: object) => recordOf({ metrics: figure === undefined ? [] : [{ ...figure, ...change }] });

const answers: Sidecar = {
  runtime: { id: "vllm", version: "0.20.0" }, model: { quantisation: "bf16" }, hardware: { name: "NVIDIA L40S", count: 1 },
  workload: { shape: "diverse" }, source: { measuredBy: "somebody", interest: "independent" },
};

test("an empty record is refused, a whole one is not", () => {
  expect(benchmarkSchema.safeParse({}).success).toBe(false);
  expect(wrong(recordOf())).toEqual([]);
});

test("figures keep to possibility, to their unit and to enough values", () => {
  expect(wrong(withFigure({ value: 0 }))).toEqual([expect.stringContaining("metrics.0.value: a value that can be measured")]);
  expect(wrong(withFigure({ value: -1 }))).toHaveLength(1);
  expect(wrong(withFigure({ value: Number.NaN })).length).toBeGreaterThan(0);
  expect(wrong(withFigure({ value: Number.POSITIVE_INFINITY })).length).toBeGreaterThan(0);
  expect(wrong(withFigure({ unit: "tok/s" }))).toEqual(["metrics.0.unit: ms, the one unit of ttft"]);
  expect(wrong(withFigure({ stat: "p99", n: 99 }))).toEqual(["metrics.0.n: enough values (p99 needs 100 values; there were 99)"]);
  expect(wrong(withFigure({ stat: "p99", n: 100 }))).toEqual([]);
  expect(wrong(withFigure({ stat: "p99", n: null }))).toHaveLength(1);
  expect(wrong(withFigure({ stat: "p99.9", n: 999 }))).toHaveLength(1);
  expect(wrong(withFigure({ name: "speed" })).length).toBeGreaterThan(0);
  expect(wrong(recordOf({ counts: { ...recordOf().counts, completed: 0 } }))).toEqual(["metrics: no metrics, for nothing completed"]);
});

test("a published record may say not stated where a contributed one may not", () => {
  const silent = { runtime: { ...recordOf().runtime, version: null } };
  expect(wrong(recordOf(silent))).toEqual(["runtime.version: a value: whoever measured knows it"]);
  const source = { ...recordOf().source, kind: "published" as const };
  expect(wrong(recordOf({ ...silent, source }))).toEqual(["source.document: the document it was published in", "source.licence: the licence of the document, and whether it allows reuse"]);
});

test("a field left out is refused: what is missing is null", () => {
  const { note: _, ...rest } = recordOf();
  expect(benchmarkSchema.safeParse(rest).success).toBe(false);
});

test("every imported record has every field, and asks for what is missing", () => {
  for (const name of fixtureNames()) {
    const { records, questions } = importFixture(name);
    for (const record of records) expect(draftSchema.safeParse(record).error?.issues ?? [], name).toEqual([]);
    if (records.length > 0) expect(questions.map(({ field }) => field), name).toEqual(expect.arrayContaining(["source.measuredBy", "source.interest"]));
  }
  expect(REQUIRED_FIELDS).toEqual(expect.arrayContaining(CONTRIBUTOR_FIELDS.map((path) => path.join("."))));
});

test("the sidecar answers, and a complete record is fit to print", () => {
  const open = importFixture("vllm/single.json");
  expect(open.questions.filter(isRequired).map(({ field }) => field)).toEqual(["runtime.id", "runtime.version", "model.quantisation", "hardware.name", "hardware.count", "workload.shape", "source.measuredBy", "source.interest"]);
  expect(hindrances(open, () => false)).toEqual([{ file: "vllm/single.json", reason: "not written: the sidecar must answer runtime.id, runtime.version, model.quantisation, hardware.name, hardware.count, workload.shape, source.measuredBy, source.interest" }]);
  const answered = importFixture("vllm/single.json", answers);
  expect(answered.questions.filter(isRequired)).toEqual([]);
  expect(hindrances(answered, () => false)).toEqual([]);
  expect(answered.records.flatMap(wrong)).toEqual([]);
  expect(hindrances(answered, () => true)[0]?.reason).toContain("a record is never overwritten");
});

test("the sidecar corrects what was inferred, and is refused where it contradicts the file", () => {
  const corrected = importFixture("llama-bench/bench.json", { hardware: { name: "NVIDIA L4 24 GB" } });
  expect(corrected.records[0]?.hardware.name).toBe("NVIDIA L4 24 GB");
  expect(corrected.questions.map(({ field }) => field)).not.toContain("hardware.name");
  const contradicted = importFixture("vllm/single.json", { workload: { concurrency: 8 } });
  expect([contradicted.records, contradicted.refused]).toEqual([[], [{ file: "vllm/single.json", reason: "the sidecar says workload.concurrency is 8, the file says 16" }]]);
});

test("statements for one file go before those for all", () => {
  const { records } = importFixture("vllm/single.json", { ...answers, files: { "single.json": { hardware: { name: "NVIDIA H100" } } } });
  expect([records[0]?.hardware.name, records[0]?.hardware.count]).toEqual(["NVIDIA H100", 1]);
});

test("a sidecar with a mistake is explained", () => {
  expect(parseSidecar('{"hardware": {"nmae": "x"}, "workload": {"loop": "clsed"}}', "side.json")).toEqual({ mistakes: ['the sidecar\'s hardware.nmae: expected no such field, got "x"', expect.stringContaining('the sidecar\'s workload.loop: expected one of "closed"')] });
  expect(parseSidecar("{", "side.json")).toEqual({ mistakes: [expect.stringContaining("the sidecar is no JSON")] });
  expect(parseSidecar('{"metrics": []}', "side.json")).toEqual({ mistakes: [expect.stringContaining("the sidecar's metrics: expected no such field")] });
});

test("records are written whole, read back the same, and never overwritten", () => {
  const root = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  const { records } = importFixture("vllm/single.json", answers);
  const [record] = records;
  const path = recordPath(root, record?.id ?? "");
  expect(writeRecords(root, records)).toEqual([path]);
  expect(readBenchmarks(root)).toMatchObject({ findings: [], records: [{ record: { id: record?.id } }] });
  const before = readFileSync(path, "utf8");
  const other = recordOf({ id: "another" });
  expect(() => writeRecords(root, [other, ...records])).toThrow(/could not be written/);
  expect([readFileSync(path, "utf8") === before, existsSync(recordPath(root, "another")), readdirSync(join(root, "content/benchmarks")).length]).toEqual([true, false, 1]);
  rmSync(root, { recursive: true });
});
