/** The search island: nothing before a touch, then a combobox under the strict policy. */
import { expect, type Page, test } from "@playwright/test";

function watch(page: Page) {
  const scripts: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { scripts, complaints };
}

test("before interaction only the loader is fetched, and nothing moves when the island starts", async ({ page }) => {
  const { scripts, complaints } = watch(page);
  await page.goto("/search/");
  await page.waitForLoadState("networkidle");
  expect(scripts).toEqual(["/_atlas/island.js"]);
  const before = await page.locator("#all-runtime").boundingBox();
  await page.getByRole("combobox").focus();
  await expect.poll(() => scripts.length).toBeGreaterThan(3);
  await page.waitForLoadState("networkidle");
  expect(await page.locator("#all-runtime").boundingBox()).toEqual(before);
  expect(complaints).toEqual([]);
});

test("a mistyped name finds its runtime, grouped by kind, and the keyboard leads there", async ({ page }) => {
  const { complaints } = watch(page);
  await page.goto("/search/");
  await page.getByRole("combobox").focus();
  await page.getByRole("combobox").fill("olama");
  await expect(page.getByRole("group", { name: "Runtimes" }).getByRole("option").first()).toContainText("Ollama");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toHaveCount(1);
  await page.getByRole("combobox").fill("vllm");
  await expect(page.locator("mark").first()).toHaveText("vLLM");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/runtimes\/vllm\/$/);
  expect(complaints).toEqual([]);
});

test("the form of any header arrives with its words, and a log line finds its note", async ({ page }) => {
  const { complaints } = watch(page);
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search" }).fill("llama-server binary not found");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByRole("group", { name: "Operator notes" }).getByRole("option").first()).toContainText("Ollama");
  expect(complaints).toEqual([]);
});

test.describe("without scripting", () => {
  test.use({ javaScriptEnabled: false });
  test("the page lists everything by kind", async ({ page }) => {
    await page.goto("/search/?q=vllm");
    await expect(page.getByRole("region", { name: "Operator notes" }).getByRole("listitem").first()).toBeVisible();
    await expect(page.getByRole("region", { name: "Runtimes" }).getByRole("link", { name: "vLLM", exact: true })).toBeVisible();
  });
});
