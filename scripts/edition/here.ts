/** The working tree as the edition commands see it. */
import { assembleHere } from "@/lib/catalog/load";
import { formatProblems, type Problem } from "@/lib/catalog/problem";
import { readContent } from "@/lib/catalog/read";
import type { Catalog } from "@/lib/catalog";
import { foldersOf } from "@/lib/editions/archive";
import { Refused } from "@/lib/editions/requests";

export interface Here {
  catalog: Catalog;
  problems: Problem[];
  /** Files by month, from the disk. */
  folders: Map<string, Map<string, string>>;
}

/** Sound or not: `status` and `new` answer for a tree with mistakes too. */
export function readHere(): Here {
  const { catalog, problems } = assembleHere();
  return { catalog, problems, folders: foldersOf(readContent(process.cwd(), "content").editionFiles) };
}

/** @throws Refused with the whole report of the check. */
export function requireSound({ problems }: Here, what: string): void {
  if (problems.length > 0) throw new Refused(`${what}: the content has mistakes.\n\n${formatProblems(problems)}`);
}
