/** What only a browser can tell: axe, the policy, widths, scripting off, the keyboard. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One of each type of page. */
const TYPES = ["/", "/runtimes/", "/runtimes/vllm/", "/runtimes/fastertransformer/", "/runtimes/text-generation-inference/", "/zones/", "/zones/serving/", "/editions/", "/editions/2026-11/", "/benchmarks/", "/benchmarks/opportunities/", "/benchmarks/opportunities/mlx-lm-vs-exo-rdma/", "/sources/", "/glossary/", "/search/", "/methodology/", "/about/", "/matrix/", "/pick/", "/pick/four-3090-team/", "/security/", "/declines/", "/checked/", "/corrections/", "/reviews/", "/reviews/vllm/", "/reviews/sglang/", "/runbook/", "/ecosystems/", "/ecosystems/agents/", "/ecosystems/mcp/", "/editions/since-2026-05/", "/systems/", "/systems/distributed-inference/calculator/", "/systems/memory/", "/systems/presets/", "/nowhere/"];

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** axe goes in by evaluation, so that the page's policy is never bypassed. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run();
    return violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const path of TYPES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on ${path} (${colorScheme})`, async ({ page }) => {
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && !message.text().includes("404") && complaints.push(message.text()));
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

test("no page scrolls sideways from 320 to 1920 pixels", async ({ page }) => {
  const wide: string[] = [];
  test.setTimeout(120_000);
  for (const path of TYPES) {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) wide.push(`${path} at ${width}: ${overflow}`);
    }
  }
  expect(wide).toEqual([]);
});

test("the verdicts of a runtime stand above the fold of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const below: string[] = [];
  for (const slug of readdirSync("content/runtimes").map((file) => file.replace(".md", ""))) {
    await page.goto(`/runtimes/${slug}/`);
    const box = await page.locator(".verdicts").boundingBox();
    const bottom = (box?.y ?? 0) + (box?.height ?? Infinity);
    if (bottom > 844) below.push(`${slug}: ${bottom}`);
  }
  expect(below).toEqual([]);
});

test("an anchor far down a long page is where one lands", async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/runtimes/vllm/#security", "/reviews/vllm/#compared", "/reviews/sglang/#c-failure-watchdog", "/runbook/#vllm-failure-engine-dead", "/sources/#p-vllm-project"]) {
      await page.goto("about:blank");
      await page.goto(path);
      await expect.poll(() => page.evaluate(() => document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top), path).toBeLessThan(100);
    }
  }
});

test("the runbook's filters leave only what was asked for", async ({ page }) => {
  await page.goto("/runbook/");
  await page.getByLabel("failure modes", { exact: true }).check();
  await expect(page.locator(".runbook li.is-failure").first()).toBeVisible();
  expect(await page.locator(".runbook li:visible:not(.is-failure)").count()).toBe(0);
  await page.getByLabel("Apple Silicon", { exact: true }).check();
  expect(await page.locator(".runbook li:visible").count()).toBe(0);
});

test.describe("without scripting", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader goes from the map to a claim and its source", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("article").filter({ hasText: "vLLM" }).first().getByRole("link", { name: "vLLM" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("vLLM");
    const claim = page.locator("#c-default-bind");
    await expect(claim.getByRole("link").first()).toHaveAttribute("href", /^https:\/\//);
    await expect(claim.getByRole("link", { name: /Wrong or outdated/ })).toHaveAttribute("href", /issues\/new\?title=/);
  });

  test("the first Tab leads to the text", async ({ page }) => {
    await page.goto("/runtimes/ollama/");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  });
});

test("paper shows addresses and hides the menus", async ({ page }) => {
  await page.goto("/runtimes/ollama/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Site" })).toBeHidden();
  const after = await page.locator(".prov a[href^='http']").first().evaluate((node) => getComputedStyle(node, "::after").content);
  expect(after).toContain("https://");
});
