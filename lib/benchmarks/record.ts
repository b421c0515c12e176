/** The benchmark record: one measurement with its whole configuration. What was not stated is null, never left out. */
import { z } from "zod";
import { day, slug } from "@/lib/catalog/schema/fields";
import { sourceSchema } from "@/lib/catalog/schema/source";
import { INTERESTS } from "@/lib/catalog/schema/words";
import { metricsSchema } from "./metric";
import { FLAGS, LOOPS, SHAPES } from "./words";

const text = z.string().min(1);
const count = z.number().int().nonnegative();
const some = z.number().positive();

/** Mean tokens as measured, and tokens as asked for. */
const lengths = z.strictObject({ mean: z.number().nonnegative().nullable(), requested: z.number().nonnegative().nullable() });

const parts = {
  /** Equal to the file's name. */
  id: slug,
  schemaVersion: z.literal(1),
  /** `id` is the slug of a runtime of the catalog. */
  runtime: z.strictObject({ id: slug.nullable(), version: text.nullable(), commit: text.nullable(), flags: z.array(text).nullable() }),
  model: z.strictObject({ id: text.nullable(), revision: text.nullable(), quantisation: text.nullable(), fileSha256: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits").nullable(), kvCacheType: text.nullable() }),
  /** Memory per device in 10⁹ bytes, or as the maker states it. */
  hardware: z.strictObject({ name: text.nullable(), count: z.number().int().positive().nullable(), memoryGB: some.nullable(), interconnect: text.nullable(), os: text.nullable(), driver: text.nullable(), powerLimitW: some.nullable() }),
  parallelism: z.strictObject({ tensor: count.nullable(), pipeline: count.nullable(), expert: count.nullable(), data: count.nullable() }),
  workload: z.strictObject({
    shape: z.enum(SHAPES).nullable(),
    dataset: text.nullable(),
    loop: z.enum(LOOPS).nullable(),
    /** The most requests at once; null in an open loop without a cap. */
    concurrency: count.nullable(),
    /** Requests a second asked for; null where no clock starts them. */
    requestRate: some.nullable(),
    arrival: z.enum(["poisson", "gamma", "constant", "ramp", "trace"]).nullable(),
    burstiness: some.nullable(),
    inputTokens: lengths,
    outputTokens: lengths,
    /** Tokens already in the KV cache before the run, for runs inside the engine. */
    contextDepth: count.nullable(),
    /** Share of input tokens that requests have in common, 0 to 1. */
    sharedPrefix: z.number().min(0).max(1).nullable(),
    warmup: text.nullable(),
    cacheState: text.nullable(),
    ignoreEos: z.boolean().nullable(),
    chatTemplate: z.boolean().nullable(),
    seed: z.number().int().nullable(),
  }),
  counts: z.strictObject({
    started: count.nullable(), completed: count.nullable(), failed: count.nullable(),
    /** Completed requests without any output. */
    emptyOutputs: count.nullable(),
    inputTokens: count.nullable(), outputTokens: count.nullable(),
    /** Chunks that carried output. */
    chunks: count.nullable(),
  }),
  metrics: metricsSchema,
  /** What the harness wrote and this record does not hold, with the reason. */
  leftOut: z.array(z.strictObject({ native: text, why: text })),
  /** ISO times, without a zone where the harness wrote none. */
  window: z.strictObject({ start: text.nullable(), end: text.nullable(), durationS: some.nullable() }),
  source: z.strictObject({
    kind: z.enum(["imported", "measured", "published"]),
    harness: text.nullable(), harnessVersion: text.nullable(),
    /** The file read, without its folder, and its SHA-256. */
    file: text.nullable(), sha256: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits").nullable(),
    measuredBy: text.nullable(),
    interest: z.enum(INTERESTS).nullable(),
    licence: text.nullable(),
    /** False where the licence does not allow reuse: then at most 20 rows or a quarter of its table is shown. */
    reuse: z.boolean().nullable(),
    /** Rows of the table it was taken from. */
    tableRows: count.nullable(),
    document: sourceSchema.nullable(),
  }),
  evidence: z.enum(["operated", "reported"]),
  /** The day of the measurement or, where that is not told, of the text. */
  asOf: day.nullable(),
  flags: z.array(z.strictObject({ flag: z.enum(FLAGS), note: text })),
  note: z.string().nullable(),
};

/** A record as an importer makes it: what the file does not tell is still null. */
export const draftSchema = z.strictObject(parts);
export type BenchmarkDraft = z.output<typeof draftSchema>;

/** A record fit to print. */
export const benchmarkSchema = z
  .strictObject({
    ...parts,
    runtime: parts.runtime.extend({ id: slug }),
    model: parts.model.extend({ id: text }),
    hardware: parts.hardware.extend({ name: text }),
    source: parts.source.extend({ measuredBy: text, interest: z.enum(INTERESTS) }),
    asOf: day,
  })
  .superRefine((record, context) => {
    for (const { path, message } of [...noneWithoutCompletion(record), ...requiredOfContributors(record), ...requiredOfPublished(record)]) context.addIssue({ code: "custom", path, message });
  });
export type BenchmarkRecord = z.output<typeof benchmarkSchema>;

interface Broken {
  path: (string | number)[];
  message: string;
}

const noneWithoutCompletion = ({ metrics, counts }: Pick<BenchmarkDraft, "metrics" | "counts">): Broken[] =>
  counts.completed === 0 && metrics.length > 0 ? [{ path: ["metrics"], message: "no metrics, for nothing completed" }] : [];

/** Whoever measured knows these, so a contributed record states them; a published one may say "not stated". */
export const CONTRIBUTOR_FIELDS = [["runtime", "version"], ["model", "quantisation"], ["hardware", "count"], ["workload", "shape"], ["workload", "loop"]] as const;

function requiredOfContributors({ source, runtime, model, hardware, workload }: Pick<BenchmarkDraft, "source" | "runtime" | "model" | "hardware" | "workload">): Broken[] {
  if (source.kind === "published") return [];
  const values = [runtime.version, model.quantisation, hardware.count, workload.shape, workload.loop];
  return CONTRIBUTOR_FIELDS.flatMap((path, index) => (values[index] === null ? [{ path: [...path], message: "a value: whoever measured knows it" }] : []));
}

function requiredOfPublished({ source }: Pick<BenchmarkDraft, "source">): Broken[] {
  if (source.kind !== "published") return [];
  return [
    ...(source.document === null ? [{ path: ["source", "document"], message: "the document it was published in" }] : []),
    ...(source.licence === null || source.reuse === null ? [{ path: ["source", "licence"], message: "the licence of the document, and whether it allows reuse" }] : []),
  ];
}
