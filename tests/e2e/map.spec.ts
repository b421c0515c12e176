/** The drawing of the map as a browser lays it out: names that do not touch, nothing outside the plate, every mark a link. */
import { expect, type Locator, type Page, test } from "@playwright/test";

interface Box {
  words: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const PAGES = ["/", "/zones/desktop/", "/zones/serving/", "/zones/apple/", "/zones/quantized/", "/zones/distributed/", "/zones/bridges/"];
const WIDTHS = [390, 768, 1280];

/** Of the two formats, the one that is shown. */
const plateOf = (page: Page): Locator => page.locator(".map > .plate").filter({ visible: true });

const boxesOf = (plate: Locator, selector: string): Promise<Box[]> =>
  plate.locator(selector).evaluateAll((nodes) => nodes.map((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    return { words: node.textContent ?? "", left, top, right, bottom };
  }));

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const touching = (boxes: readonly Box[]) => boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => touch(a, b)).map((b) => `${a.words} and ${b.words}`));

for (const width of WIDTHS) {
  test(`no name touches another or leaves the plate at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      const plate = plateOf(page);
      await expect(plate).toHaveCount(1);
      const names = await boxesOf(plate, "text");
      const marks = await boxesOf(plate, "a");
      expect(marks.length).toBeGreaterThan(1);
      const [frame] = await plate.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON()));
      const outside = [...names, ...marks].filter(({ left, top, right, bottom }) => left < frame.left - 0.5 || right > frame.right + 0.5 || top < frame.top - 0.5 || bottom > frame.bottom + 0.5);
      faults.push(...[...touching(names), ...touching(marks), ...outside.map(({ words }) => `${words} is outside`)].map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test("no trunk runs through a name", async ({ page }) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    const struck = await plateOf(page).evaluate((plate) => {
      const names = [...plate.querySelectorAll("text")].map((node) => ({ words: node.textContent, box: node.getBBox() }));
      return [...plate.querySelectorAll(".trunks path")].flatMap((path) => {
        const [, x = 0, top = 0, bottom = 0] = (/^M([\d.]+) ([\d.]+)V([\d.]+)/.exec(path.getAttribute("d") ?? "") ?? []).map(Number);
        return names.filter(({ box }) => x > box.x && x < box.x + box.width && box.y + box.height * 0.8 > top && box.y < bottom).map(({ words }) => words);
      });
    });
    expect(struck).toEqual([]);
  }
});

test("names are at least 12 pixels on a phone, and their rows 24 pixels apart", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const sizes = await plateOf(page).locator("text").evaluateAll((nodes) => nodes.map((node) => {
    const scale = node instanceof SVGGraphicsElement ? (node.getScreenCTM()?.a ?? 0) : 0;
    return Number.parseFloat(getComputedStyle(node).fontSize) * scale;
  }));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  const tops = (await boxesOf(plateOf(page), ".target")).map(({ top }) => top);
  expect(Math.min(...tops.slice(1).map((top, index) => top - (tops[index] ?? 0)))).toBeGreaterThanOrEqual(24);
});

test("paper takes the wide format and opens the table", async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 950 });
  await page.goto("/");
  await page.emulateMedia({ media: "print" });
  await expect(plateOf(page)).toHaveClass(/wide/);
  await expect(page.locator(".map-table tbody tr").first()).toBeVisible();
});

test.describe("without scripting", () => {
  test.use({ javaScriptEnabled: false });

  test("a mark leads to its runtime, by the keyboard too", async ({ page }) => {
    await page.goto("/");
    const mark = page.getByRole("link", { name: /^vLLM: server, .*zone/ });
    await expect(mark).toHaveCount(1);
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("vLLM");
  });

  test("a relation in the table leads to its claim", async ({ page }) => {
    await page.goto("/");
    await page.getByText("The drawing as a table").click();
    await page.getByRole("row", { name: /^LM Studio/ }).getByRole("link", { name: "wraps" }).first().click();
    await expect(page.locator(":target")).toContainText("llama.cpp");
  });
});
