/** A new month is the old one's words, marked; what is carried keeps its form, and facts stay where they were stated. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { editionByMonth, isDue, newestEdition } from "@/lib/catalog";
import { readContent } from "@/lib/catalog/read";
import { foldersOf } from "@/lib/editions/archive";
import { readDocument, withEntry, without, writeDocument } from "@/lib/editions/front-matter";
import { catalogOf } from "@/lib/editions/thaw";
import { statusOf } from "@/lib/editions/status";
import { scaffold } from "@/lib/editions/scaffold";
import { writeEdition } from "@/lib/editions/write";
import { claimHref } from "@/lib/links";
import { mapTwin } from "@/lib/twins/edition";
import { confirmRest, november } from "@/tests/support/december";
import { assembleAnew, change, publishTree } from "@/tests/support/editions";
import { assembleTree, layTree } from "@/tests/support/trees";

let root = "";
beforeEach(() => void (root = layTree()));
afterEach(() => rmSync(root, { recursive: true }));

const filesOf = (month: string) => foldersOf(readContent(root, "content").editionFiles).get(month) ?? new Map<string, string>();

async function make(month: string): Promise<Map<string, string>> {
  const { catalog } = await assembleTree(root);
  const newest = newestEdition(catalog);
  const files = scaffold(catalog, newest, filesOf(newest.month), month);
  writeEdition(root, month, files);
  return files;
}

test("blurbs, winners and declines are carried and marked, changes are not, facts stay behind, dates are filled", async () => {
  const files = await make("2026-12");
  expect([...files.keys()]).toEqual(["declining/gamma.md", "edition.md", "updates.md", "winners/alpha.md", "zones/desktop.md", "zones/serving.md"]);
  expect(files.get("zones/serving.md")).toBe('---\ntitle: "Serving"\nsummary: "A zone that exists only in the tests of this repository."\ncarried: "2026-11"\n---\n\nOne machine, one person. :cite[alpha/maker]\n\nTake :runtime[alpha] if in doubt.\n');
  expect(files.get("declining/gamma.md")).not.toMatch(/^(sources|claims):/m);
  expect(files.get("updates.md")).toContain("framed 1 December 2026, next edition due 4 January 2027.");
  expect(files.get("edition.md")).toMatch(/framed: "2026-12-01"\nnextDue: "2027-01-04"\ncovers: "22 November 2026 to 1 December 2026"\ncarried: "2026-11"\n# What changed: .*\n# {3}nothing yet\n---/);
  expect((await assembleTree(root)).problems).toEqual([]);
});

test("what was recorded since stands as comments, newest first", async () => {
  november(root);
  expect((await make("2026-12")).get("edition.md")).toContain("#   2026-11-25  Alpha, CVE-2026-11111 (high): A caller could read the files of another.  (alpha/advisory-cve-2026-11111)\n#   2026-11-25  Alpha 1.3.0: It opens a window of its own.  (alpha/release-1-3-0)\n");
});

test("words carried twice keep the month they were written in, and ask to be read again", async () => {
  await make("2026-12");
  confirmRest(root, "2026-12", "2026-12-01");
  const january = await make("2027-01");
  expect(january.get("winners/alpha.md")).toMatch(/carried: "2026-11"\n---/);
  expect(january.get("winners/alpha.md")).not.toContain("reviewed");
});

test("status counts what is unread, and says what stands in the way", async () => {
  await make("2026-12");
  const { catalog } = await assembleTree(root);
  const status = () => statusOf(catalog, editionByMonth(catalog, "2026-12"), filesOf("2026-12"));
  expect(status()).toMatchObject({ month: "2026-12", state: "draft", framed: "2026-12-01", due: "2026-12-01", carried: [{ file: "edition.md", from: "2026-11" }, {}, {}, {}, {}], lostEvidence: [], links: [] });
  expect(status().open.map(({ rule }) => rule)).toEqual(["carried", "carried", "carried", "carried", "carried", "no-change"]);
  expect(status().expired).toContainEqual({ ref: "alpha/newest-release", asOf: "2026-08-01", freshUntil: "2026-09-15", cited: false });
});

test("status names evidence that is gone or expired, and documents read long ago", async () => {
  change(root, "content/editions/2026-11/winners/alpha.md", "alpha/licence", "alpha/newest-release");
  change(root, "scripts/seed/runtimes/beta.ts", 'accessed: "2026-11-22"', 'accessed: "2026-01-01"');
  change(root, "content/editions/2026-11/declining/gamma.md", "claim: gamma/maintenance", "claim: gamma/maintenence");
  const { catalog } = await assembleTree(root);
  const { lostEvidence, links } = statusOf(catalog, newestEdition(catalog), filesOf("2026-11"));
  expect(lostEvidence).toEqual([{ file: "winners/alpha.md", ref: "alpha/newest-release", why: "expired" }, { file: "declining/gamma.md", ref: "gamma/maintenence", why: "gone" }]);
  expect(links).toMatchObject([{ source: "beta-readme", accessed: "2026-01-01" }]);
});

test("a published edition keeps a claim that the catalog no longer holds, on its own page", async () => {
  await publishTree(root, "2026-11", "2026-11-23");
  await make("2026-12");
  change(root, "content/editions/2026-12/winners/alpha.md", ", alpha/maker]", ", alpha/port]");
  for (const zone of ["desktop", "serving"]) change(root, `content/editions/2026-12/zones/${zone}.md`, ":cite[alpha/maker]", "");
  change(root, "scripts/seed/runtimes/alpha.ts", 'maker: { value: "The makers of Alpha"', '"maker-now": { property: "maker", value: "Another maker"');
  change(root, "content/runtimes/alpha.md", "rests: [maker]", "rests: [maker-now]");
  change(root, "content/runtimes/alpha.md", ":cite[alpha/maker]", ":cite[alpha/maker-now]");
  change(root, "content/picker/policy.md", "rests: [alpha/maker]", "rests: [alpha/maker-now]");
  const { catalog, problems } = await assembleAnew(root);
  expect(problems).toEqual([]);
  const then = catalogOf(catalog, editionByMonth(catalog, "2026-11"));
  expect([then.claims.get("alpha/maker")?.value, claimHref(then, "alpha/maker")]).toEqual(["The makers of Alpha", "/editions/2026-11/#c-alpha-maker"]);
  expect(catalog.claims.has("alpha/maker")).toBe(false);
});

test("nothing has happened since a draft; after publication, what is recorded later has", async () => {
  expect(mapTwin((await assembleTree(root)).catalog)).not.toContain("Since this edition");
  await publishTree(root, "2026-11", "2026-11-23");
  expect(mapTwin((await assembleTree(root)).catalog)).toContain("## Since this edition\n\n- Nothing.");
  november(root);
  change(root, "scripts/seed/runtimes/beta.ts", 'status: { value: "active"', 'status: { value: "archived"');
  const twin = mapTwin((await assembleAnew(root)).catalog);
  for (const line of ["- Advisory: Alpha, CVE-2026-11111 (high), published 2026-11-25.", "- Release: Alpha 1.3.0, 2026-11-25.", "- Status: Beta is archived now.", "- Capability: Alpha, gui: no → yes."]) expect(twin).toContain(line);
});

test("twelve months on the catalog is sound, and the next edition's date makes its claims due", async () => {
  const before = (await assembleTree(root)).catalog;
  expect(isDue(before, "alpha/default-bind")).toBe(false);
  await make("2027-11");
  const { catalog, problems } = await assembleTree(root);
  expect(problems).toEqual([]);
  expect(newestEdition(catalog).data.framed).toBe("2027-11-01");
  expect(["alpha/default-bind", "alpha/can-gui", "alpha/licence", "gamma/maintenance"].map((ref) => isDue(catalog, ref))).toEqual([true, true, false, false]);
});

test("front matter keeps its form line by line", () => {
  const text = "---\na: 1\n# of a\nlist:\n  - { x: 1 }\n  - y\nb: two\n---\n\nbody\n---\nmore\n";
  expect(writeDocument(readDocument(text))).toBe(text);
  expect(writeDocument(withEntry(without(readDocument(text), ["list", "a"]), "b", "three"))).toBe("---\nb: three\n---\n\nbody\n---\nmore\n");
  expect(writeDocument(withEntry(readDocument("only body\n"), "k", "v"))).toBe("---\nk: v\n---\nonly body\n");
  expect(readFileSync(join(root, "content/editions/2026-11/winners/alpha.md"), "utf8")).toBe(writeDocument(readDocument(readFileSync(join(root, "content/editions/2026-11/winners/alpha.md"), "utf8"))));
});
