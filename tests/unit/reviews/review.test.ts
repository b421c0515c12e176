/** The review of the fixture: its files, its rows and the sentences reckoned from its records. */
import { rmSync } from "node:fs";
import { parse } from "yaml";
import { beforeAll, expect, test } from "vitest";
import { type Catalog, reviewBySlug } from "@/lib/catalog";
import { countCatalog } from "@/lib/catalog/counts";
import { alertRules, limitName } from "@/lib/reviews/alerts";
import { dashboard } from "@/lib/reviews/dashboard";
import { isReadLine } from "@/lib/reviews/facts";
import { runbook } from "@/lib/reviews/runbook";
import { readAtSentence } from "@/lib/reviews/words";
import { reviewTwin, runbookTwin } from "@/lib/twins/reviews";
import { rulesFile, uncommented } from "@/tests/support/promtool";
import { assembleTree, layTree } from "@/tests/support/trees";

let catalog: Catalog;
beforeAll(async () => {
  const root = layTree();
  const assembly = await assembleTree(root);
  rmSync(root, { recursive: true });
  expect(assembly.problems).toEqual([]);
  catalog = assembly.catalog;
});

test("it opens with what was read, reckoned from its records", () => {
  expect(readAtSentence(catalog, reviewBySlug(catalog, "beta"))).toBe("Read at Beta 0123456789ab (1 Aug 2026). Newest release seen: 1.2.0. Releases between were not read.");
});

test("its records are claims that lead to its page", () => {
  expect([...catalog.claims.values()].filter(({ subject, property }) => subject === "beta" && ["flag-default", "metric", "failure", "upgrade", "review-point"].includes(property)).map(({ ref }) => ref)).toHaveLength(1 + 2 + 2 + 1 + 7);
  expect(catalog.claims.get("beta/flag-port")).toMatchObject({ value: "8000", evidence: "documented", asOf: "2026-08-01" });
  expect(countCatalog(catalog).reviews).toEqual({ beta: { defaults: 1, metrics: 2, failures: 2, upgrades: 1, advisories: 1 } });
});

test("lines that were read are told apart from declared sources", () => {
  const read = [...catalog.sources.values()].filter(isReadLine);
  expect(read).toHaveLength(1 + 2 + 1 + 7);
  expect(read.every(({ id, publisher }) => id.startsWith("review-beta-") && publisher === "Beta project")).toBe(true);
});

test("a rule has the limit of its claim; without one it is a template with the name unset", () => {
  const text = alertRules(catalog, reviewBySlug(catalog, "beta"));
  expect(text).toMatch(/^# Beta: generated from documentation at 0123456789abcdef0123456789abcdef01234567; not run by us\.\n/);
  const [group] = rulesFile.parse(parse(text)).groups;
  expect(group?.rules.map(({ alert, expr }) => [alert, expr])).toEqual([["BetaQueue", "max by (model_name) (beta:waiting) > 5"]]);
  const [whole] = rulesFile.parse(parse(uncommented(text))).groups;
  expect(whole?.rules.map(({ expr }) => expr)).toEqual(["max by (model_name) (beta:waiting) > 5", `rate(beta:failed_total[5m]) > ${limitName("BetaFailures")}`]);
});

test("the dashboard has a row for each group and a panel for each metric, and sets no threshold", () => {
  const made = dashboard(catalog, reviewBySlug(catalog, "beta"));
  expect(made.panels.map(({ type, title }) => [type, title])).toEqual([["row", "Load"], ["timeseries", "beta:waiting"], ["row", "Faults"], ["timeseries", "beta:failed per second"]]);
  expect(new Set(made.panels.map(({ id }) => id)).size).toBe(made.panels.length);
  expect(JSON.stringify(made)).not.toContain("threshold");
});

test("the runbook has every failure and every note once", () => {
  const beta = runbook(catalog).find(({ runtime }) => runtime.slug === "beta");
  expect(beta?.rows.map(({ ref }) => ref)).toEqual(["beta/failure-port-taken", "beta/failure-note-1", "beta/note-note-2", "beta/note-note-3", "beta/note-note-4"]);
  expect(runbook(catalog).flatMap(({ rows }) => rows).filter(({ ref }) => ref.startsWith("alpha/"))).toHaveLength(4);
});

test("the twins hold log lines, lines of code and the notice", () => {
  const twin = reviewTwin(catalog, reviewBySlug(catalog, "beta"));
  expect(twin).toContain("https://github.com/example/beta/blob/0123456789abcdef0123456789abcdef01234567/src/server.py#L7");
  expect(twin).toContain("Nobody here ran it.");
  expect(twin).toContain("No comparable published measurement found.");
  expect(runbookTwin(catalog)).toContain("beta: port … is taken by process …");
});
