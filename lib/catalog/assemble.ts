/** Seed and content to a catalog or to problems: parse → collect → join → rules → lines. */
import type { BenchmarkReading } from "@/lib/benchmarks/read";
import { type Archived, foldersOf, readArchive } from "@/lib/editions/archive";
import { collectFacts } from "./claims";
import { withoutConsequences } from "./consequences";
import { joinCatalog } from "./join";
import { locateFindings } from "./locate";
import type { Catalog } from "./model";
import { parseContent, parseSeed, prosePages } from "./parse";
import { type Finding, type Problem, sortProblems } from "./problem";
import type { Reading } from "./read";
import { RULES } from "./rules";
import type { Seed } from "./schema";

export interface Assembly {
  catalog: Catalog;
  problems: Problem[];
}

/** All problems of all steps at once; the catalog is fit to show only when there are none. */
export function assembleCatalog(seed: Seed, reading: Reading, seedTexts: ReadonlyMap<string, string>, benchmarks: BenchmarkReading): Assembly {
  const findings: Finding[] = [...benchmarks.findings];
  const records = parseSeed(seed, findings);
  const archive = readArchive(reading.editionFiles, findings);
  const content = parseContent(reading, findings, olderThanNewest(archive, reading));
  content.runtimePages.push(...prosePages(records));
  const causes = [...findings];
  const facts = collectFacts(records, content, findings);
  const catalog = joinCatalog(records, content, facts, archive, benchmarks.records.map(({ record }) => record));
  const others = RULES.flatMap((rule) => rule({ seed: records, content, facts, catalog, archive }));
  findings.push(...withoutConsequences(causes, others));
  const texts = new Map([...seedTexts, ...reading.texts, ...benchmarks.texts, ...[...reading.editionFiles].filter(([file]) => file.endsWith(".json"))]);
  return { catalog, problems: sortProblems(unique(locateFindings(findings, texts))) };
}

/** Published months that no longer frame the map. */
function olderThanNewest(archive: readonly Archived[], { editionFiles }: Reading): Set<string> {
  const newest = [...foldersOf(editionFiles)].filter(([, files]) => files.has("edition.md")).map(([month]) => month).sort().at(-1);
  return new Set(archive.map(({ month }) => month).filter((month) => month !== newest));
}

const unique = (problems: Problem[]) => [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
