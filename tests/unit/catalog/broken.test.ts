/** One folder per mistake an editor can make; each holds the whole report it must produce. */
import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { formatProblems } from "@/lib/catalog/problem";
import { assembleTree, layTree } from "@/tests/support/trees";

const BROKEN = resolve("tests/fixtures/broken");

test.each(readdirSync(BROKEN))("%s is reported with place, expected, got and fix", async (mistake) => {
  const root = layTree(join(BROKEN, mistake));
  const { problems } = await assembleTree(root);
  rmSync(root, { recursive: true });
  expect(problems.length).toBeGreaterThan(0);
  await expect(`${formatProblems(problems)}\n`).toMatchFileSnapshot(join(BROKEN, mistake, "report.txt"));
});

test("the fixture catalog itself is sound", async () => {
  const root = layTree();
  const { problems } = await assembleTree(root);
  rmSync(root, { recursive: true });
  expect(problems).toEqual([]);
});
