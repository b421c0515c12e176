/** The published editions among the files of content/editions: their records and seals, parsed, or findings. */
import type { z } from "zod";
import type { Finding } from "@/lib/catalog/problem";
import { validate } from "@/lib/catalog/validate";
import { type EditionRecord, type Published, publishedSchema, recordSchema } from "./record";
import { type Files, PUBLISHED, RECORD } from "./seal";

export const EDITIONS = "content/editions";

/** A published edition as it lies in its folder. */
export interface Archived {
  month: string;
  record: EditionRecord;
  published: Published;
  files: Files;
}

/** The files of each edition's folder, by month. @param all Path from the repository's root → text. */
export function foldersOf(all: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of all) {
    const [, month = "", name = ""] = /^content\/editions\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (name === "") continue;
    const folder = folders.get(month) ?? new Map<string, string>();
    folders.set(month, folder.set(name, text));
  }
  return folders;
}

/** Every folder with a published.json, oldest first. One that cannot be read is reported and counts as unpublished. */
export function readArchive(all: ReadonlyMap<string, string>, findings: Finding[]): Archived[] {
  return [...foldersOf(all)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([month, files]) => {
    if (!files.has(PUBLISHED)) return [];
    const published = parse(publishedSchema, `${EDITIONS}/${month}/${PUBLISHED}`, files.get(PUBLISHED), findings);
    const record = parse(recordSchema, `${EDITIONS}/${month}/${RECORD}`, files.get(RECORD), findings);
    return published === undefined || record === undefined ? [] : [{ month, record, published, files }];
  });
}

const RESTORE = "Restore the file from git: a published edition is never rewritten.";

function parse<S extends z.ZodType>(schema: S, file: string, text: string | undefined, findings: Finding[]): z.output<S> | undefined {
  const place = { file };
  const data = text === undefined ? undefined : fromJson(text);
  if (data === undefined) {
    findings.push({ place, field: "file", expected: "the JSON that publishing wrote", got: text === undefined ? "nothing" : "text that is not JSON", fix: RESTORE, rule: "edition-archive" });
    return undefined;
  }
  const checked = validate(schema, data, place);
  if (checked.ok) return checked.value;
  findings.push(...checked.findings.map((finding) => ({ ...finding, fix: RESTORE, rule: "edition-archive" })));
  return undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
