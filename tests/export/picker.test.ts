/** Page and command give one answer: what stands on a situation's page is what the picker says. */
import { expect, test } from "vitest";
import { loadCatalog, runtimeBySlug } from "@/lib/catalog";
import { claimHref } from "@/lib/links";
import { choiceOf, pick } from "@/lib/picker/pick";
import { routes } from "@/lib/routes";
import { all, attribute, readPages, words } from "@/tests/support/export";

const catalog = loadCatalog();
const pages = new Map(readPages().map((page) => [page.path, page]));
const LISTS = { fits: "fits", conditional: "conditional", cannotTell: "cannot-tell", eliminated: "eliminated" } as const;

test.each(catalog.situations)("$slug: the four lists in the picker's order, each runtime with links to its facts", (situation) => {
  const page = pages.get(routes.situation(situation.slug));
  if (page === undefined) throw new Error(`no page for ${situation.slug}`);
  const picked = pick(catalog, situation.data.constraints);
  for (const [name, id] of Object.entries(LISTS)) {
    const entries = Object.entries(picked).find(([key]) => key === name)?.[1];
    const slugs = Array.isArray(entries) ? entries.map(({ slug }: { slug: string }) => `r-${slug}`) : [];
    const rows = all(page, `section[aria-labelledby="${id}"] li[id]`);
    expect(rows.map((row) => attribute(row, "id"))).toEqual(slugs);
  }
  const hrefs = new Set(all(page, ".picked a[href]").map((node) => attribute(node, "href")));
  const decisive = [...picked.eliminated, ...picked.conditional].flatMap(({ claims }) => claims);
  expect(decisive.filter((ref) => !hrefs.has(claimHref(catalog, ref)))).toEqual([]);
  const choice = choiceOf(picked, situation);
  expect(all(page, ".answer dt").map(words)[0]).toBe(`Our choice: ${choice === undefined ? "" : runtimeBySlug(catalog, choice.slug).name}`);
});

test("the questions reach every situation, and the map leads to them", () => {
  const linksOn = (path: string, selector: string) => {
    const page = pages.get(path);
    return page === undefined ? [] : all(page, selector).map((node) => attribute(node, "href"));
  };
  const reached = linksOn(routes.pick(), ".tree a[href]");
  expect(catalog.situations.map(({ slug }) => routes.situation(slug)).filter((href) => !reached.includes(href))).toEqual([]);
  expect(linksOn(routes.home(), ".way-in a")).toEqual([routes.pick()]);
});
