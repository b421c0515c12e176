/** One door for all parsing: a schema, some data and its place give a value or findings. Never throws, never reads a disk. */
import type { z } from "zod";
import { suggest } from "./near";
import { type Finding, type Place, show } from "./problem";

/** `salvaged`: what remains when the entries that hold the mistakes are left out, so that the rest can still be checked. */
export type Checked<T> = { ok: true; value: T } | { ok: false; findings: Finding[]; salvaged: T | undefined };

export function validate<S extends z.ZodType>(schema: S, data: unknown, place: Place): Checked<z.output<S>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const { issues } = result.error;
  return { ok: false, findings: issues.flatMap((issue) => toFindings(issue, data, place)), salvaged: salvage(schema, data, issues) };
}

function salvage<S extends z.ZodType>(schema: S, data: unknown, issues: readonly Issue[]): z.output<S> | undefined {
  const rest = structuredClone(data) as Record<PropertyKey, unknown>;
  for (const issue of issues) {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    const [first = "", second = ""] = path;
    const holder = path.length === 1 ? rest : rest[first];
    if (path.length === 1 && issue.code !== "unrecognized_keys") return undefined;
    if (typeof holder !== "object" || holder === null || Array.isArray(holder)) return undefined;
    delete (holder as Record<PropertyKey, unknown>)[path.length === 1 ? first : second];
  }
  const again = schema.safeParse(rest);
  return again.success ? again.data : undefined;
}

type Issue = z.core.$ZodIssue;

function toFindings(issue: Issue, data: unknown, place: Place): Finding[] {
  const at = (path: readonly PropertyKey[]) => ({ ...place, path: [...(place.path ?? []), ...path] });
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      place: at([...issue.path, key]),
      field: fieldName([...issue.path, key]),
      expected: "no such field",
      got: show(valueAt(data, [...issue.path, key])),
      fix: `Remove "${key}" from ${place.file}, or correct its spelling.`,
      rule: "unknown-field",
    }));
  }
  if (issue.code === "invalid_key") {
    const inner = issue.issues[0];
    return [{ place: at(issue.path), field: fieldName(issue.path), expected: inner?.message ?? "another key", got: show(issue.path.at(-1)), rule: "schema" }];
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const nearest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a))[0] ?? [];
    return nearest.flatMap((inner) => toFindings({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data, place));
  }
  const value = valueAt(data, issue.path);
  return [{ place: at(issue.path), field: fieldName(issue.path), expected: expectation(issue), got: show(value), fix: remedy(issue, value), rule: "schema" }];
}

const deepest = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));

function expectation(issue: Issue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map((value) => show(value)).join(", ")}`;
  if (issue.code === "invalid_type" && !issue.message.startsWith("Invalid input")) return issue.message;
  if (issue.code === "invalid_type") return `a ${issue.expected === "record" ? "mapping" : issue.expected}`;
  if (issue.code === "invalid_union" && "options" in issue) return `one of ${(issue.options as unknown[]).map(show).join(", ")}`;
  if (issue.code === "too_small" && issue.message.startsWith("Too small")) return `at least ${issue.minimum} ${issue.origin === "string" ? "characters" : "entries"}`;
  if (issue.code === "too_big" && issue.message.startsWith("Too big")) return `at most ${issue.maximum} ${issue.origin === "string" ? "characters" : "entries"}`;
  return issue.message;
}

function remedy(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== "invalid_value" || typeof value !== "string") return undefined;
  const near = suggest(value, issue.values.map(String), "");
  return near === "" ? undefined : near.replace(/; or: $/, ".");
}

const fieldName = (path: readonly PropertyKey[]) =>
  path.length === 0 ? "front matter" : path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`)).join("");

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), data);
}
