/** The real reviews: their generated files hold together, and a pasted log line finds its row. */
import { parse } from "yaml";
import { expect, test } from "vitest";
import { loadCatalog, reviewBySlug } from "@/lib/catalog";
import { countCatalog } from "@/lib/catalog/counts";
import { alertRules } from "@/lib/reviews/alerts";
import { dashboard } from "@/lib/reviews/dashboard";
import { wireNames } from "@/lib/reviews/promql";
import { runbook } from "@/lib/reviews/runbook";
import { routes } from "@/lib/routes";
import { ask, buildIndex, loadEngine } from "@/lib/search/engine";
import { searchRecords } from "@/lib/search/records";
import { faultsOf, seriesIn } from "@/tests/support/promql";
import { rulesFile, uncommented } from "@/tests/support/promtool";

const catalog = loadCatalog();
const slugs = catalog.reviews.map(({ slug }) => slug);

test("vLLM and SGLang are reviewed at the depth an operator needs", () => {
  const { reviews } = countCatalog(catalog);
  expect(slugs).toEqual(expect.arrayContaining(["sglang", "vllm"]));
  for (const slug of ["vllm", "sglang"]) {
    expect(reviews[slug]?.defaults).toBeGreaterThanOrEqual(25);
    expect(reviews[slug]?.metrics).toBeGreaterThanOrEqual(25);
    expect(reviews[slug]?.failures).toBeGreaterThanOrEqual(15);
    expect(reviews[slug]?.upgrades).toBeGreaterThanOrEqual(10);
    expect(reviews[slug]?.advisories).toBeGreaterThanOrEqual(11);
  }
});

test.each(slugs)("the rules of %s are sound, read documented series only, and have a limit only by a claim", (slug) => {
  const review = reviewBySlug(catalog, slug);
  const documented = new Set(review.metrics.flatMap(wireNames));
  const text = alertRules(catalog, review);
  const founded = rulesFile.parse(parse(text)).groups.flatMap(({ rules }) => rules);
  const every = rulesFile.parse(parse(uncommented(text))).groups.flatMap(({ rules }) => rules);
  expect(founded.length).toBeGreaterThan(0);
  expect(every.length).toBe(review.metrics.filter(({ alert }) => alert !== undefined).length);
  expect(founded.filter(({ annotations }) => annotations?.["threshold"] === undefined)).toEqual([]);
  const templates = every.filter(({ alert }) => !founded.some((rule) => rule.alert === alert));
  expect(templates.filter(({ expr }) => !/[<>]=? [A-Z][A-Z_]+$/.test(expr))).toEqual([]);
  for (const { expr } of every) {
    expect(faultsOf(expr), expr).toBe(0);
    expect(seriesIn(expr).filter((name) => !documented.has(name) && !/^[A-Z_]+$/.test(name)), expr).toEqual([]);
  }
});

test.each(slugs)("the dashboard of %s asks documented series only", (slug) => {
  const review = reviewBySlug(catalog, slug);
  const documented = new Set(review.metrics.flatMap(wireNames));
  const panels = dashboard(catalog, review).panels.flatMap((panel) => ("targets" in panel ? [panel] : []));
  expect(panels).toHaveLength(review.metrics.length);
  for (const { expr } of panels.flatMap(({ targets }) => targets)) {
    expect(faultsOf(expr), expr).toBe(0);
    expect(seriesIn(expr).filter((name) => !documented.has(name)), expr).toEqual([]);
  }
});

const engine = loadEngine(buildIndex(searchRecords(catalog)));

test.each([
  ["[2026-08-20 10:11:12 TP0] KV cache pool is full. Retract requests. #retracted_reqs: 3, #new_tokens_gained: 4211", "sglang/failure-retraction"],
  ["RuntimeError: Not enough memory. Please try to increase --mem-fraction-static. Current value: mem_fraction_static=0.84", "sglang/failure-no-room-for-cache"],
  ["Received output for rid='e71f27aa5f7b44dd8283c751e2c15842' but the state was deleted in TokenizerManager.", "sglang/failure-ghost-requests"],
  ["ValueError: pool memory leak detected! [full] total=9116160, available=768", "sglang/failure-pool-leak"],
  ["vllm.v1.engine.exceptions.EngineDeadError: EngineCore encountered an issue. See stack trace (above) for the root cause.", "vllm/failure-engine-dead"],
  ["ValueError: To serve at least one request with the model's max seq len (262144), (24.00 GiB KV cache is needed, which is larger than the available KV cache memory (11.52 GiB).", "vllm/failure-context-does-not-fit"],
])("the line %s finds its row", (line, ref) => {
  expect(ask(engine, line).slice(0, 3).map(({ href }) => href)).toContain(routes.runbookRow(ref));
});

test("every row of the runbook can be searched for by its heading", () => {
  const rows = runbook(catalog).flatMap(({ rows }) => rows);
  const known = new Set(searchRecords(catalog).map(({ href }) => href));
  expect(rows.filter(({ ref, kind }) => kind === "failure" && !known.has(routes.runbookRow(ref)))).toEqual([]);
});
