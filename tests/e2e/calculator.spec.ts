/** The calculator island: nothing before a touch, then answers under the strict policy, its state in the address. */
import { expect, type Page, test } from "@playwright/test";

const PATH = "/systems/distributed-inference/calculator/";

function watch(page: Page) {
  const scripts: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { scripts, complaints };
}

/** Where an element stands in the document, wherever the reader has scrolled. */
const placeOf = (page: Page, selector: string) => page.locator(selector).evaluate((node) => node.getBoundingClientRect().top + window.scrollY);

const started = async (page: Page, scripts: readonly string[]) => {
  await expect.poll(() => scripts.length).toBeGreaterThan(3);
  await page.waitForLoadState("networkidle");
};

test("before interaction only the loader is fetched, and nothing moves when the island starts", async ({ page }) => {
  const { scripts, complaints } = watch(page);
  await page.goto(PATH);
  await page.waitForLoadState("networkidle");
  expect(scripts).toEqual(["/_atlas/island.js"]);
  const [speed, below] = [await page.locator(".numbers").innerText(), await placeOf(page, "#cited")];
  await page.getByLabel("How many").focus();
  await started(page, scripts);
  expect(await page.locator(".numbers").innerText()).toBe(speed);
  expect(await placeOf(page, "#cited")).toBe(below);
  expect(complaints).toEqual([]);
});

test("a change by keyboard answers at once and stands in the address", async ({ page }) => {
  const { scripts, complaints } = watch(page);
  await page.goto(PATH);
  await page.getByLabel("How many").focus();
  await started(page, scripts);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("4");
  await expect(page).toHaveURL(/[?&]count=4/);
  await expect(page.getByRole("region", { name: "Memory of each machine" })).toContainText("Machines 1 to 4");
  await page.getByLabel("Prompt, tokens").fill("");
  await expect(page.getByRole("status")).toHaveText("No answer: one thing to mend.");
  await expect(page.locator(".mistakes")).toHaveText("The length of the prompt is left empty; write a number.");
  expect(complaints).toEqual([]);
});

test("an address carries the whole state, and a bad one is answered in words", async ({ page }) => {
  const { complaints } = watch(page);
  await page.goto(`${PATH}?model=qwen3-235b-a22b&quantisation=q8-0&machine=apple-m3-ultra&count=4&link=thunderbolt-5-ip&runtime=llama-cpp&prompt=0&output=128`);
  await expect(page.getByLabel("Model", { exact: true })).toHaveValue("qwen3-235b-a22b");
  await expect(page.locator(".numbers")).toContainText("14.");
  await page.goto(`${PATH}?count=NaN&batch=-1&model=nobody`);
  await expect(page.locator(".mistakes li")).toHaveCount(3);
  await expect(page.getByLabel("Model", { exact: true }).locator("option:checked")).toHaveText("“nobody”, unknown");
  expect(await page.locator(".answers").innerText()).not.toMatch(/undefined|Infinity/);
  expect(complaints).toEqual([]);
});

test("a cited configuration is taken over, and the answer is copied as markdown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { scripts, complaints } = watch(page);
  await page.goto(PATH);
  await page.getByLabel("Start from a cited configuration").focus();
  await started(page, scripts);
  await page.getByLabel("Start from a cited configuration").selectOption({ label: "Two DGX Sparks, tensor parallel: 2 machines, 8 streams" });
  await expect(page.getByLabel("Streams at once")).toHaveValue("8");
  await page.getByRole("button", { name: "Copy as markdown" }).click();
  await expect(page.locator(".told")).toHaveText("Copied as markdown.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("| One stream |");
  expect(copied).toContain("model=gpt-oss-120b");
  expect(complaints).toEqual([]);
});

test("the memory calculator says what one machine must hold", async ({ page }) => {
  const { scripts, complaints } = watch(page);
  await page.goto("/systems/memory/");
  await page.getByLabel("Context, tokens").focus();
  await started(page, scripts);
  await page.getByLabel("Context, tokens").fill("9000000");
  await expect(page.locator(".answers")).toContainText("It does not fit");
  await page.getByLabel("Context, tokens").fill("-5");
  await expect(page.locator(".mistakes")).toHaveText("The length of the prompt is -5; it must be at least 0.");
  expect(complaints).toEqual([]);
});

test.describe("without scripting", () => {
  test.use({ javaScriptEnabled: false });
  test("the default is answered and the cited configurations stand with what was measured", async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator(".numbers")).toContainText("tok/s");
    await expect(page.locator("#setup-m3-ultra-rpc").getByRole("row")).toHaveCount(4);
    await expect(page.locator("#setup-petals-bloom")).toContainText("none found");
    await expect(page.getByText("All 160 rows")).toBeVisible();
  });
});
