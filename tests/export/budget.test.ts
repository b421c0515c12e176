/** The budgets of the site, in bytes as served (brotli where it is precompressed). */
import { existsSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { site } from "@/lib/site";
import { all, attribute, type PublishedPage, readPages } from "@/tests/support/export";

const KB = 1000;
const INDEX_PAGES = [/^\/$/, /^\/matrix\/$/, /^\/runbook\/$/, /^\/systems\//, /^\/reviews\//, /^\/search\/$/, /^\/sources\/$/, /^\/glossary\/$/, /^\/editions\/./, /^\/security\/$/, /^\/checked\/$/, /^\/declines\/$/, /^\/ecosystems\//];

const served = (address: string): number => {
  const file = `out${address.replace(site.basePath, "").split("?")[0]}`;
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
};

const weightOf = (page: PublishedPage) => {
  const linked = all(page, 'link[rel="stylesheet"], link[rel="icon"]').map((node) => attribute(node, "href"));
  const fonts = all(page, 'link[as="font"]').map((node) => attribute(node, "href"));
  const scripts = all(page, "script[src]").map((node) => attribute(node, "src"));
  const html = served(page.path.endsWith("/") ? `${page.path}index.html` : page.path);
  const sum = (addresses: string[]) => addresses.reduce((total, address) => total + served(address), 0);
  return { path: page.path, fonts: sum(fonts), scripts: sum(scripts), all: html + sum([...linked, ...fonts, ...scripts]) };
};

test("fonts of a page stay within 40 kB, its script before interaction within 1.5 kB", () => {
  const over = readPages().map(weightOf).filter(({ fonts, scripts }) => fonts > 40 * KB || scripts > 1.5 * KB);
  expect(over).toEqual([]);
});

test("a page of one record stays within 60 kB in all, an index page within 140 kB", () => {
  const over = readPages().map(weightOf).filter(({ path, all: bytes }) => bytes > (INDEX_PAGES.some((pattern) => pattern.test(path)) ? 140 : 60) * KB);
  expect(over).toEqual([]);
});
