/** What the check counts, on the fixture catalog: nobody knows whether Alpha and Beta split layers, and to Gamma it does not apply. */
import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { openCells, shareOf } from "@/lib/catalog/counts";
import { assembleTree, layTree } from "@/tests/support/trees";

test("the share of unknown cells leaves out the runtimes to which a capability does not apply", async () => {
  const root = layTree();
  const { catalog } = await assembleTree(root);
  rmSync(root, { recursive: true });
  const open = openCells(catalog);
  expect(open).toEqual([{ capability: "Tensor parallel", unknown: 2, of: 2 }]);
  expect([...open, { unknown: 9, of: 28 }].map(shareOf)).toEqual(["2 of 2 (100 %)", "9 of 28 (32 %)"]);
});
