/**
 * What tests ask of a PromQL expression. No parser is a dependency yet; with @prometheus-io/lezer-promql, `faultsOf` is one line:
 * `let faults = 0; parser.parse(expr).iterate({ enter: ({ type }) => void (type.isError && faults++) }); return faults;`
 */
export { seriesIn } from "@/lib/reviews/promql";

const PAIRS: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** How many brackets or strings of the expression are not closed. */
export function faultsOf(expr: string): number {
  const bare = expr.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  const open: string[] = [];
  let faults = (bare.match(/"/g) ?? []).length;
  for (const sign of bare.match(/[()[\]{}]/g) ?? []) if (PAIRS[sign] === undefined) open.push(sign); else if (open.pop() !== PAIRS[sign]) faults++;
  return faults + open.length;
}
