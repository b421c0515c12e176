/** Files to drafts: decode, recognise, read, add the sidecar, flag, name. Nothing here touches the disk. */
import { createHash } from "node:crypto";
import type { Imported } from "./draft";
import { readAll } from "./importers";
import { questionsOf, type Question } from "./questions";
import type { BenchmarkDraft } from "./record";
import { applySidecar, type Sidecar } from "./sidecar";
import { suspicions } from "./suspicions";
import { decodeBytes } from "./text/decode";
import { readDocument } from "./text/document";

export interface GivenFile {
  /** As given on the command line. */
  path: string;
  bytes: Uint8Array;
}

export interface Refusal {
  file: string;
  reason: string;
}

/** The contract of `npm run bench -- import --json`. */
export interface Import {
  records: BenchmarkDraft[];
  questions: Question[];
  refused: Refusal[];
}

export function importFiles(files: readonly GivenFile[], sidecar: Sidecar): Import {
  const all: Import = { records: [], questions: [], refused: [] };
  for (const one of files.map((file) => importFile(file, sidecar))) {
    all.records.push(...one.records);
    all.questions.push(...one.questions);
    all.refused.push(...one.refused);
  }
  return { ...all, records: withOwnIds(all.records) };
}

function importFile({ path, bytes }: GivenFile, sidecar: Sidecar): Import {
  const refuse = (...reasons: string[]): Import => ({ records: [], questions: [], refused: reasons.map((reason) => ({ file: path, reason })) });
  const decoded = decodeBytes(bytes);
  if ("refused" in decoded) return refuse(decoded.refused);
  const { imported, refused } = readAll(readDocument(decoded.text));
  const origin = { file: path.split(/[/\\]/).at(-1) ?? path, sha256: createHash("sha256").update(bytes).digest("hex") };
  const result = refuse(...refused);
  for (const one of imported) {
    const added = applySidecar(one, sidecar, origin.file);
    if ("conflicts" in added) result.refused.push(...added.conflicts.map((reason) => ({ file: path, reason })));
    else {
      result.records.push(finish(added, origin));
      result.questions.push(...questionsOf(added.draft, added.inferred, path));
    }
  }
  return { ...result, questions: once(result.questions), refused: once(result.refused) };
}

function finish({ draft }: Imported, origin: { file: string; sha256: string }): BenchmarkDraft {
  const flags = [...draft.flags, ...suspicions(draft)];
  return { ...draft, id: idOf(draft, origin.sha256), flags: flags.filter(({ flag }, index) => flags.findIndex((other) => other.flag === flag) === index), source: { ...draft.source, ...origin } };
}

const once = <T>(list: readonly T[]): T[] => [...new Map(list.map((entry) => [JSON.stringify(entry), entry])).values()];

/** Runtime, model, load, day, and six digits of the file's hash. */
function idOf({ runtime, model, workload, source, asOf }: BenchmarkDraft, sha256: string): string {
  const load = workload.concurrency !== null ? `c${workload.concurrency}` : workload.requestRate !== null ? `r${workload.requestRate}` : workload.loop;
  const name = model.id?.split("/").at(-1);
  return slugOf([runtime.id ?? source.harness, name, workload.shape, load, asOf, sha256.slice(0, 6)].filter((part) => part !== null && part !== undefined).join(" "));
}

const slugOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").replaceAll("-vs-", "-versus-").slice(0, 120).replace(/-+$/, "");

/** A file with several records gives them numbers. */
function withOwnIds(records: readonly BenchmarkDraft[]): BenchmarkDraft[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const times = (seen.get(record.id) ?? 0) + 1;
    seen.set(record.id, times);
    return times === 1 ? record : { ...record, id: `${record.id}-${times}` };
  });
}
