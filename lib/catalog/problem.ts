/** A mistake in the content: its place, what was expected, what stood there, and how to mend it. */

/** Where something stands: a file, and in it a path into the data or a line. */
export interface Place {
  file: string;
  path?: readonly PropertyKey[];
  line?: number;
}

/** What a rule reports; the line is found afterwards from the place. */
export interface Finding {
  place: Place;
  /** What is wrong, in the words of the file: a field's path, "file name", "text". */
  field: string;
  /** A noun phrase that completes "expected …". */
  expected: string;
  /** JSON of what stood there, or "nothing". */
  got: string;
  /** An imperative that names a file; left out where `expected` says it all. */
  fix?: string | undefined;
  rule: string;
}

export interface Problem extends Omit<Finding, "place"> {
  file: string;
  line: number;
}

/** The one exception of the catalog: content that may not be published. Its message is the whole report. */
export class CatalogError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = "CatalogError";
  }
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field) || compare(a.expected, b.expected));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The report for people, as check, build and tests print it. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = `✖ ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  return [...sortProblems(problems).map(formatProblem), count].join("\n\n");
}

function formatProblem({ file, line, field, expected, got, fix }: Problem): string {
  const rows = [`${file}:${line}  ${field}`, `  expected  ${expected}`, `  got       ${got}`];
  return (fix === undefined ? rows : [...rows, `  fix       ${fix}`]).join("\n");
}

/** The same report as GitHub workflow annotations, one line each. */
export function formatAnnotations(problems: readonly Problem[]): string {
  const escape = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return sortProblems(problems)
    .map(({ file, line, field, expected, got, fix }) => {
      const words = `expected ${expected}, got ${got}${fix === undefined ? "" : `. ${fix}`}`;
      const title = `${escape(field).replaceAll(":", "%3A").replaceAll(",", "%2C")}`;
      return `::error file=${file},line=${line},title=${title}::${escape(words)}`;
    })
    .join("\n");
}

/** JSON of what stood there, short enough to read. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 160 ? `${text.slice(0, 159)}… (${text.length} characters)` : text;
}
