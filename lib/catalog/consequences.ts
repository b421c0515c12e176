/** A file that cannot be read breaks what refers to it. Those consequences are not reported: only the cause can be mended. */
import type { Finding } from "./problem";

/** Rules whose finding may be the mere echo of a broken file. */
const REFERENCES = new Set(["benchmark-runtime", "unknown-runtime", "zone-runtime", "dead-reference", "unknown-claim", "claim-subject", "missing-prose", "unknown-node", "unknown-dialect", "missing-map", "unknown-situation"]);
/** Rules that a left-out entry of the same file would trip. */
const OF_THE_FILE = new Set(["missing-fact", "missing-cell", "too-few-notes"]);
const BY_SOURCE = new Set(["unknown-source", "unused-source"]);
const BY_EDITION = new Set(["edition-month", "missing-edition"]);
const BY_REGISTER = new Set(["one-home", "unknown-zone"]);

/** @param causes Findings of the parsing step. @param others Findings of the rules. */
export function withoutConsequences(causes: readonly Finding[], others: readonly Finding[]): Finding[] {
  if (causes.length === 0) return [...others];
  const files = [...new Set(causes.map(({ place }) => place.file))];
  const names = new Set(files.flatMap((file) => [file.split("/").at(-1)?.replace(/\.\w+$/, "") ?? file, ...(file.startsWith("content/reviews/") ? [file.split("/")[2] ?? ""] : [])]));
  return others.filter(({ rule, got, field, expected, place }) => {
    if (BY_SOURCE.has(rule)) return false;
    if (BY_EDITION.has(rule)) return !names.has("edition");
    if (BY_REGISTER.has(rule)) return !names.has("tools");
    if (rule.startsWith("review-")) return !files.some((file) => file.startsWith("content/reviews/") && file.split("/")[2] === place.file.split("/")[2]);
    if (rule === "missing-policy") return !files.some((file) => file.startsWith("content/picker/"));
    if (rule === "missing-blurb") return !files.some((file) => file.endsWith(`/${field}`));
    if (OF_THE_FILE.has(rule)) return !files.includes(place.file);
    if (rule === "historical-without-decline") return !files.some((file) => file.includes("/declining/"));
    if (!REFERENCES.has(rule)) return true;
    const mentioned = [...`${got} ${field} ${expected}`.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)].map(([word]) => word);
    return !mentioned.some((word) => names.has(word));
  });
}
