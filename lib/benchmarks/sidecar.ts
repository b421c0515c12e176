/** The sidecar: what a result file does not tell, written by whoever measured. It fills what is missing and never changes what was measured. */
import { z } from "zod";
import { validate } from "@/lib/catalog/validate";
import type { Imported } from "./draft";
import { draftSchema, type BenchmarkDraft } from "./record";
import { isFields, valueAt, type Fields } from "./text/narrow";
import { parseJson } from "./text/json";

const { runtime, model, hardware, parallelism, workload, counts, source } = draftSchema.shape;

const statements = {
  runtime: runtime.partial(), model: model.partial(), hardware: hardware.partial(), parallelism: parallelism.partial(),
  workload: workload.extend({ inputTokens: workload.shape.inputTokens.partial(), outputTokens: workload.shape.outputTokens.partial() }).partial(),
  counts: counts.pick({ started: true, failed: true }).partial(),
  source: source.pick({ measuredBy: true, interest: true, licence: true, reuse: true, harnessVersion: true }).partial(),
  asOf: draftSchema.shape.asOf, note: draftSchema.shape.note,
};

/** Statements hold for every file; those under `files` for the file of that name, before the general ones. */
export const sidecarSchema = z.strictObject({ ...z.object(statements).partial().shape, files: z.record(z.string(), z.strictObject(statements).partial()).optional() });
export type Sidecar = z.output<typeof sidecarSchema>;

/** @returns the sidecar, or what is wrong with it, a sentence a mistake. */
export function parseSidecar(text: string, file: string): { sidecar: Sidecar } | { mistakes: string[] } {
  const parsed = parseJson(text);
  if ("mistake" in parsed) return { mistakes: [`the sidecar is no JSON: ${parsed.mistake}`] };
  const checked = validate(sidecarSchema, parsed.value, { file });
  return checked.ok ? { sidecar: checked.value } : { mistakes: checked.findings.map(({ field, expected, got }) => `the sidecar's ${field}: expected ${expected}, got ${got}`) };
}

/** The draft with what the sidecar adds, or the conflicts: a stated field may be corrected only where it was inferred. */
export function applySidecar({ draft, inferred }: Imported, sidecar: Sidecar, file: string): { draft: BenchmarkDraft; inferred: string[] } | { conflicts: string[] } {
  const { files, ...general } = sidecar;
  const special = files?.[file] ?? {};
  const stated = leaves(general).filter(({ path }) => valueAt(special, ...path) === undefined).concat(leaves(special));
  const conflicts: string[] = [];
  const data: Fields = structuredClone({ ...draft });
  for (const { path, value } of stated) {
    const name = path.join(".");
    const present = valueAt(draft, ...path);
    if (present !== null && !inferred.includes(name) && JSON.stringify(present) !== JSON.stringify(value)) conflicts.push(`the sidecar says ${name} is ${JSON.stringify(value)}, the file says ${JSON.stringify(present)}`);
    else put(data, path, value);
  }
  const result = draftSchema.safeParse(data);
  if (!result.success) conflicts.push(...result.error.issues.map(({ path, message }) => `with the sidecar ${path.join(".")} is no longer sound: ${message}`));
  if (conflicts.length > 0 || !result.success) return { conflicts };
  const settled = new Set(stated.map(({ path }) => path.join(".")));
  return { draft: result.data, inferred: inferred.filter((name) => !settled.has(name)) };
}

interface Leaf {
  path: string[];
  value: unknown;
}

/** Every stated value with its path; null states nothing. */
function leaves(value: unknown, path: string[] = []): Leaf[] {
  if (isFields(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  return value === null || value === undefined ? [] : [{ path, value }];
}

function put(data: Fields, path: readonly string[], value: unknown): void {
  const [first = "", ...rest] = path;
  const inner = data[first];
  if (rest.length === 0) data[first] = value;
  else if (isFields(inner)) put(inner, rest, value);
}
