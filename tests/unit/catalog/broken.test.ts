/** One folder per mistake an editor can make; each holds the whole report it must produce. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { editionByMonth } from "@/lib/catalog";
import { locateFindings } from "@/lib/catalog/locate";
import { formatProblems, type Problem } from "@/lib/catalog/problem";
import { readContent } from "@/lib/catalog/read";
import { foldersOf } from "@/lib/editions/archive";
import { refusals } from "@/lib/editions/publish";
import { textsBelow } from "@/scripts/edition/texts";
import { assembleTree, layTree } from "@/tests/support/trees";

const BROKEN = resolve("tests/fixtures/broken");

test.each(readdirSync(BROKEN))("%s is reported with place, expected, got and fix", async (mistake) => {
  const root = layTree(join(BROKEN, mistake));
  const problems = [...(await assembleTree(root)).problems, ...(await refusedTree(root, join(BROKEN, mistake, "publish.txt")))];
  rmSync(root, { recursive: true });
  expect(problems.length).toBeGreaterThan(0);
  await expect(`${formatProblems(problems)}\n`).toMatchFileSnapshot(join(BROKEN, mistake, "report.txt"));
});

/** The ten an editor makes most, each by the folder that shows it. */
const EVERYDAY = ["typo-in-runtime", "apostrophe-in-yaml", "tab-in-yaml", "heading-level", "missing-blurb", "dead-link", "bare-number", "wrong-month-folder", "carried-unreviewed", "image-without-alt"];

test.each(EVERYDAY)("%s names a line and says what to do", (mistake) => {
  const blocks = readFileSync(join(BROKEN, mistake, "report.txt"), "utf8").split("\n\n").slice(0, -1);
  for (const block of blocks) expect(block).toMatch(/^content\/\S+\.md:\d+ {2}.+\n {2}expected {2}.+\n {2}got {7}.+\n {2}fix {7}.+$/);
});

/** What publishing would say of the month that `publish.txt` names; mistakes that are none in a draft. */
async function refusedTree(root: string, request: string): Promise<Problem[]> {
  if (!existsSync(request)) return [];
  const month = readFileSync(request, "utf8").trim();
  const { catalog } = await assembleTree(root);
  const files = foldersOf(readContent(root, "content").editionFiles).get(month) ?? new Map<string, string>();
  return locateFindings(refusals(catalog, editionByMonth(catalog, month), files), textsBelow(`content/editions/${month}`, files));
}

test("the fixture catalog itself is sound", async () => {
  const root = layTree();
  const { problems } = await assembleTree(root);
  rmSync(root, { recursive: true });
  expect(problems).toEqual([]);
});
