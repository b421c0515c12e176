/** What is due before, on and after the first business day; at New Year, after a weekend, a year on. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Catalog } from "@/lib/catalog";
import { dueOn } from "@/lib/editions/due";
import { scaffold } from "@/lib/editions/scaffold";
import { readContent } from "@/lib/catalog/read";
import { foldersOf } from "@/lib/editions/archive";
import { change, write } from "@/tests/support/editions";
import { confirmRest } from "@/tests/support/december";
import { assembleTree, freshFolder, layTree } from "@/tests/support/trees";

const roots: string[] = [];
let november: Catalog;

/** The fixture catalog with a December made from its November, and changed. */
async function withDecember(alter: (root: string) => void = () => undefined): Promise<Catalog> {
  const root = freshFolder("due");
  roots.push(root);
  cpSync(roots[0] ?? "", root, { recursive: true });
  const files = foldersOf(readContent(root, "content").editionFiles).get("2026-11") ?? new Map<string, string>();
  const [newest] = november.editions;
  if (newest === undefined) throw new Error("the fixture has no edition");
  for (const [name, text] of scaffold(november, newest, files, "2026-12")) write(root, join("content/editions/2026-12", name), text);
  alter(root);
  return (await assembleTree(root)).catalog;
}

beforeAll(async () => {
  roots.push(layTree());
  november = (await assembleTree(roots[0] ?? "")).catalog;
});
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

test.each([
  ["2026-11-30", { month: "2026-11", due: "2026-11-02", state: "draft", overdue: false }],
  ["2026-12-01", { month: "2026-12", due: "2026-12-01", state: "missing", overdue: false }],
  ["2026-12-02", { month: "2026-12", due: "2026-12-01", state: "missing", overdue: true }],
  ["2027-01-01", { month: "2027-01", due: "2027-01-04", state: "missing", overdue: false }],
  ["2027-01-04", { month: "2027-01", due: "2027-01-04", state: "missing", overdue: false }],
  ["2027-01-05", { month: "2027-01", due: "2027-01-04", state: "missing", overdue: true }],
  ["2027-05-02", { month: "2027-05", due: "2027-05-03", state: "missing", overdue: false }],
  ["2027-05-04", { month: "2027-05", due: "2027-05-03", state: "missing", overdue: true }],
  ["2027-11-22", { month: "2027-11", due: "2027-11-01", state: "missing", overdue: true }],
])("on %s, with nothing newer than November", (today, edition) => {
  expect(dueOn(november, today)).toMatchObject({ today, edition, overdue: edition.overdue });
});

test("a scaffold that nobody has read is overdue from the day after; once read it is not", async () => {
  const scaffolded = await withDecember();
  expect(dueOn(scaffolded, "2026-12-01").edition).toEqual({ month: "2026-12", due: "2026-12-01", state: "unfinished", overdue: false });
  expect(dueOn(scaffolded, "2026-12-02").edition).toMatchObject({ state: "unfinished", overdue: true });
  const read = await withDecember((root) => confirmRest(root, "2026-12", "2026-12-01"));
  expect(dueOn(read, "2026-12-02").edition).toMatchObject({ state: "draft", overdue: false });
  expect(dueOn(read, "2027-01-04").edition).toMatchObject({ month: "2027-01", state: "missing", overdue: false });
});

test("editors may announce another day", async () => {
  const catalog = await withDecember((root) => change(root, "content/editions/2026-12/edition.md", 'nextDue: "2027-01-04"', 'nextDue: "2027-01-11"'));
  expect(dueOn(catalog, "2027-01-08").edition).toEqual({ month: "2027-01", due: "2027-01-11", state: "missing", overdue: false });
  expect(dueOn(catalog, "2027-01-12").edition.overdue).toBe(true);
});

test("claims are listed from thirty days before their term ends, and as expired after it", () => {
  const on = (today: string) => dueOn(november, today).claims;
  expect(on("2026-12-31").expiring.map(({ ref }) => ref)).not.toContain("alpha/default-bind");
  expect(on("2027-01-02").expiring).toContainEqual({ ref: "alpha/default-bind", freshUntil: "2027-02-01" });
  expect(on("2027-02-01").expired.map(({ ref }) => ref)).not.toContain("alpha/default-bind");
  expect(on("2027-02-02").expired).toContainEqual({ ref: "alpha/default-bind", asOf: "2026-08-01", freshUntil: "2027-02-01" });
  expect(on("2027-02-02").expiring.map(({ ref }) => ref)).not.toContain("alpha/default-bind");
  expect(on("2030-01-01").expired.map(({ ref }) => ref)).not.toContain("gamma/maintenance");
});
