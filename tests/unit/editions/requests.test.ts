/** What a command may be asked for, and what it says when it may not. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Catalog } from "@/lib/catalog";
import { Refused, requireEdition, requireNewMonth, requirePublishable } from "@/lib/editions/requests";
import { readCommand, UsageError } from "@/scripts/edition/arguments";
import { publishTree } from "@/tests/support/editions";
import { assembleTree, layTree } from "@/tests/support/trees";

const root = layTree();
let draft: Catalog;
let published: Catalog;

beforeAll(async () => {
  draft = (await assembleTree(root)).catalog;
  await publishTree(root, "2026-11", "2026-11-23");
  published = (await assembleTree(root)).catalog;
});
afterAll(() => rmSync(root, { recursive: true }));

const ask = (month: string, today: string, folders = ["2026-11"]) => {
  try {
    return requireNewMonth(draft, folders, month, today).month;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
};

test.each([
  ["2026-12", "2026-11-22"],
  ["2026-12", "2026-12-31"],
  ["2027-11", "2027-11-01"],
  ["2027-12", "2027-12-31"],
])("%s may be made on %s", (month, today) => {
  expect(ask(month, today)).toBe("2026-11");
});

test.each([
  ["2026-11", "2026-11-22", "content/editions/2026-11 exists already"],
  ["2026-10", "2026-11-22", "2026-10 is past (today is 2026-11-22, the newest edition 2026-11). No edition is written afterwards; the month to make is 2026-12."],
  ["2026-12", "2027-02-01", "2026-12 is past (today is 2027-02-01, the newest edition 2026-11). No edition is written afterwards; the month to make is 2027-02."],
  ["2027-01", "2026-11-22", "2027-01 lies beyond next month (today is 2026-11-22). The month to make is 2026-12."],
  ["2027-01", "2026-12-20", "2027-01 would leave out 2026-12, which can still be made. Begin with: npm run edition -- new 2026-12"],
  ["2026-1", "2026-11-22", '"2026-1" is not a month'],
  ["2026-13", "2026-11-22", '"2026-13" is not a month'],
  ["dezember", "2026-11-22", '"dezember" is not a month'],
])("%s may not be made on %s", (month, today, words) => {
  expect(ask(month, today)).toContain(words);
});

test("a folder without an edition is not written over either, and without any edition there is nothing to carry", () => {
  expect(ask("2026-12", "2026-12-01", ["2026-11", "2026-12"])).toContain("content/editions/2026-12 exists already");
  expect(() => requireNewMonth({ ...draft, editions: [] }, [], "2026-12", "2026-12-01")).toThrow("There is no edition to carry over from");
});

test("an unknown month names those that exist", () => {
  expect(() => requireEdition(draft, "2026-10")).toThrow("There is no edition 2026-10. There is 2026-11 (a draft). Did you mean 2026-11?");
  expect(() => requireEdition(published, "2026-12")).toThrow("There is no edition 2026-12. There is 2026-11 (published 2026-11-23). To make it: npm run edition -- new 2026-12");
  expect(() => requireEdition({ ...draft, editions: [] }, "2026-10")).toThrow("None exists yet.");
});

test("only the newest draft may be published", () => {
  const [november] = draft.editions;
  if (november === undefined) throw new Error("the fixture has no edition");
  expect(requirePublishable(draft, "2026-11").month).toBe("2026-11");
  expect(() => requirePublishable(published, "2026-11")).toThrow("2026-11 was published on 2026-11-23 and stays as it is.");
  expect(() => requirePublishable({ ...draft, editions: [{ ...november, month: "2026-12" }, november] }, "2026-11")).toThrow("2026-12 is newer.");
});

const NOW = new Date("2026-11-22T23:59:00Z");

test.each([
  [["new", "2026-12"], { name: "new", operands: ["2026-12"], json: false, today: "2026-11-22", base: undefined }],
  [["status", "--json"], { name: "status", operands: [], json: true, today: "2026-11-22", base: undefined }],
  [["diff", "--base", "origin/main"], { name: "diff", operands: [], json: false, today: "2026-11-22", base: "origin/main" }],
  [["publish", "2026-12", "--today", "2026-12-01"], { name: "publish", operands: ["2026-12"], json: false, today: "2026-12-01", base: undefined }],
])("edition %j", (words, command) => {
  expect(readCommand(words, NOW)).toEqual(command);
});

test.each([
  [[], "Say what to do."],
  [["pubish", "2026-12"], 'Did you mean "publish"?'],
  [["new"], "none was given"],
  [["new", "2026-12", "2027-01"], "given: 2026-12 2027-01"],
  [["diff", "2026-11"], "two months"],
  [["diff", "2026-11", "--base", "main"], "takes no months"],
  [["status", "--jsn"], 'Did you mean "--json"?'],
  [["status", "--today", "2026-02-30"], "not a day of the calendar"],
  [["status", "--today"], "--today"],
  [["publish", "2026-12", "--base", "main"], "--base belongs to diff"],
])("edition %j is wrong usage", (words, said) => {
  expect(() => readCommand(words, NOW)).toThrow(UsageError);
  expect(() => readCommand(words, NOW)).toThrow(said);
});
