/** A site with two published editions, a correction and news since: what its pages say. One whole build of the fixture catalog. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { XMLParser } from "fast-xml-parser";
import { copySite, runScript } from "@/tests/support/copies";
import { confirmRest, edition, november, writeDecember } from "@/tests/support/december";
import { change, write } from "@/tests/support/editions";
import { all, attribute, type PublishedPage, readPages, words } from "@/tests/support/export";

const root = copySite("two-editions");
const pages = new Map<string, PublishedPage>();
const text = (path: string) => words(all(pages.get(path) ?? missing(path), "main")[0] ?? missing(path));
const twin = (path: string) => readFileSync(join(root, "out", path, "index.md"), "utf8");
const missing = (path: string): never => { throw new Error(`${path} was not published`); };

const CORRECTION = `---
date: "2026-12-03"
edition: "2026-11"
file: zones/serving.md
said: "One machine, one person."
shouldSay: "One server, many persons. :cite[beta/maker]"
rests: [beta/maker]
---

The zone was described in its neighbour's words.
`;

beforeAll(() => {
  const steps = [edition(root, "publish", "2026-11", "--today", "2026-11-23")];
  november(root);
  steps.push(edition(root, "new", "2026-12", "--today", "2026-12-01"));
  writeDecember(root);
  confirmRest(root, "2026-12", "2026-12-01");
  steps.push(edition(root, "publish", "2026-12", "--today", "2026-12-01"));
  // Afterwards: a licence and a claim change, a window closes, and the old blurb is found to be wrong.
  change(root, "scripts/seed/runtimes/alpha.ts", 'licence: { value: "MIT"', 'licence: { value: "Apache-2.0"');
  change(root, "scripts/seed/runtimes/beta.ts", 'gui: { state: "no", basis: "none-found", note: "No window among the files of the commit."', 'gui: { state: "partial", note: "A window, without a list of models."');
  write(root, "content/corrections/2026-12-03-serving.md", CORRECTION);
  steps.push(runScript(root, "scripts/build.ts"));
  expect(steps.map(({ status, words: said }) => (status === 0 ? 0 : said))).toEqual([0, 0, 0, 0]);
  for (const page of readPages(join(root, "out"))) pages.set(page.path, page);
});

afterAll(() => rmSync(root, { recursive: true }));

test("the newest edition frames the map, which tells what was recorded since", () => {
  expect(text("/")).toContain("published 1 Dec 2026");
  expect(text("/")).toMatch(/Since this edition .*Capability: Beta, GUI: no → partial\./);
  expect(twin("/")).toContain("- Capability: Beta, gui: no → partial.");
  expect(text("/")).not.toContain("Release: Alpha 1.3.0");
});

test("an older edition says so before everything else, and leads to the current one", () => {
  const page = pages.get("/editions/2026-11/") ?? missing("/editions/2026-11/");
  expect(words(all(page, ".notice")[0] ?? missing("notice"))).toBe("An older edition. Current: 2026-12.");
  expect(attribute(all(page, ".notice a")[0] ?? missing("link"), "href")).toBe("/editions/2026-12/");
  expect(twin("/editions/2026-11/").split("\n")[2]).toMatch(/^An older edition\. Current: \[2026-12\]/);
  expect(all(pages.get("/editions/2026-12/") ?? missing("2026-12"), ".notice")).toEqual([]);
});

test("a published edition keeps its words and its claims", () => {
  expect(text("/editions/2026-11/")).toContain("Three runtimes in two zones, so that a whole build takes seconds.");
  expect(text("/editions/2026-11/")).toContain("Published 23 Nov 2026");
  expect(twin("/editions/2026-11/")).toContain("[alpha/licence](https://runtime-atlas.github.io/runtimes/alpha/#c-licence) MIT");
  expect(twin("/runtimes/alpha/")).toContain("Apache-2.0");
  expect(text("/editions/2026-12/")).toContain("The second month: Alpha has a window.");
  expect(text("/editions/2026-11/")).not.toContain("window");
});

test("an edition shows what differs from the one before, read off the two records", () => {
  const shown = text("/editions/2026-12/");
  for (const line of ["Alpha, GUI: no → yes (alpha/can-gui).", "Alpha: alpha/advisory-cve-2026-11111, high, published 2026-11-25", "zones/desktop.md: written anew"]) expect(shown).toContain(line);
  expect(twin("/editions/2026-12/")).toContain("## Against 2026-11");
  expect(shown).not.toContain("Apache");
});

test("a correction stands at its sentence, on its page, in its feed, and in the twins", () => {
  expect(text("/editions/2026-11/")).toMatch(/One machine, one person\. \(corrected on 3 Dec 2026: One server, many persons\./);
  expect(attribute(all(pages.get("/editions/2026-11/") ?? missing("2026-11"), 'a[href^="/corrections/#"]')[0] ?? missing("link"), "href")).toBe("/corrections/#2026-12-03-serving");
  expect(text("/corrections/")).toMatch(/It said One machine, one person\. It should say One server, many persons\..*The zone was described in its neighbour's words\./);
  expect(twin("/corrections/")).toContain("It should say: One server, many persons.[^beta:maker]");
  expect(twin("/editions/2026-11/")).toContain("([corrected on 3 Dec 2026](https://runtime-atlas.github.io/corrections/#2026-12-03-serving)");
  const { feed } = new XMLParser({ isArray: (name) => name === "entry" }).parse(readFileSync(join(root, "out/feeds/corrections.xml"), "utf8")) as { feed: { entry: { id: string }[] } };
  expect(feed.entry.map(({ id }) => id)).toEqual(["https://runtime-atlas.github.io/corrections/#2026-12-03-serving"]);
});

test("every link and anchor of the edition pages leads somewhere", () => {
  const dead = ["/", "/editions/2026-11/", "/editions/2026-12/", "/corrections/"].flatMap((path) =>
    all(pages.get(path) ?? missing(path), "main a[href^='/'], main a[href^='#']").map((node) => attribute(node, "href")).filter((href) => {
      const { pathname, hash } = new URL(href, `https://x.org${path}`);
      const target = pages.get(pathname);
      if (target === undefined) return !existsSync(join(root, "out", pathname));
      return hash !== "" && all(target, `[id="${hash.slice(1)}"]`).length === 0;
    }).map((href) => `${path} → ${href}`),
  );
  expect(dead).toEqual([]);
});

test("the API says which editions are published", () => {
  const { data } = JSON.parse(readFileSync(join(root, "out/api/v1/editions.json"), "utf8")) as { data: { month: string; draft: boolean; publishedOn?: string }[] };
  expect(data.map(({ month, draft, publishedOn }) => ({ month, draft, publishedOn }))).toEqual([{ month: "2026-12", draft: false, publishedOn: "2026-12-01" }, { month: "2026-11", draft: false, publishedOn: "2026-11-23" }]);
});
