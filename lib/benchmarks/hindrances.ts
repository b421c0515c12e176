/** What keeps records from being written: a refused file, an open question the schema needs answered, a mistake, a name that is taken. */
import { validate } from "@/lib/catalog/validate";
import type { Import, Refusal } from "./import";
import { isRequired } from "./questions";
import { benchmarkSchema } from "./record";

/** @param taken Whether a record of this id is in the repository already. */
export function hindrances({ records, questions, refused }: Import, taken: (id: string) => boolean): Refusal[] {
  const open = questions.filter(isRequired);
  const fileOf = (name: string | null) => questions.find(({ file }) => name !== null && file.endsWith(name))?.file ?? name ?? "";
  return [
    ...(refused.length > 0 ? [{ file: "", reason: "nothing was written, for a file was refused" }] : []),
    ...[...new Set(open.map(({ file }) => file))].map((file) => ({ file, reason: `not written: the sidecar must answer ${open.filter((question) => question.file === file).map(({ field }) => field).join(", ")}` })),
    ...(open.length > 0 ? [] : records.flatMap((record) => {
      const checked = validate(benchmarkSchema, record, { file: `${record.id}.json` });
      return checked.ok ? [] : checked.findings.map(({ field, expected, got }) => ({ file: fileOf(record.source.file), reason: `not written: ${field}: expected ${expected}, got ${got}` }));
    })),
    ...records.filter(({ id }) => taken(id)).map(({ id, source }) => ({ file: fileOf(source.file), reason: `not written: content/benchmarks/${id}.json exists, and a record is never overwritten` })),
  ];
}
