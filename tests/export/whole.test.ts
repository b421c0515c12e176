/** What the build wrote is whole: a page for every record, every link and anchor leads somewhere, no page ships script. */
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCatalog } from "@/lib/catalog";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { all, attribute, readPages, words } from "@/tests/support/export";

const catalog = loadCatalog();
const pages = readPages();
const paths = new Map(pages.map((page) => [page.path, page]));
const isRedirect = (path: string) => catalog.runtimes.some(({ aliases }) => aliases.some((alias) => path === routes.runtime(alias)));

test("every record has its page", () => {
  const wanted = [
    routes.home(), routes.runtimes(), routes.zones(), routes.editions(), routes.benchmarks(), routes.opportunities(), routes.sources(), routes.glossary(), routes.methodology(), routes.about(), routes.search(), routes.matrix(), routes.security(), routes.declines(), routes.checked(), routes.pick(), routes.corrections(), routes.reviews(), routes.runbook(), routes.ecosystems(), routes.systems(), routes.calculator(), routes.memory(), routes.presets(), ...catalog.ecosystems.maps.map(({ name }) => routes.ecosystem(name)),
    ...catalog.reviews.map(({ slug }) => routes.review(slug)),
    ...catalog.runtimes.flatMap(({ slug, aliases }) => [slug, ...aliases].map(routes.runtime)),
    ...catalog.zones.map(({ slug }) => routes.zone(slug)),
    ...catalog.editions.map(({ month }) => routes.edition(month)),
    ...catalog.retrospectives.map(({ slug }) => routes.edition(slug)),
    ...catalog.opportunities.map(({ slug }) => routes.opportunity(slug)),
    ...catalog.situations.map(({ slug }) => routes.situation(slug)),
    routes.systems(), ...catalog.systems.map(({ slug }) => routes.system(slug)),
  ];
  expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
});

test("every parent of a path is a page", () => {
  const parents = pages.flatMap(({ path }) => path.split("/").slice(1, -1).map((_part, index, parts) => `/${parts.slice(0, index).map((part) => `${part}/`).join("")}`));
  expect([...new Set(parents)].filter((path) => !paths.has(path))).toEqual([]);
});

test("every internal link and anchor resolves", () => {
  const anchors = new Map(pages.map((page) => [page.path, new Set(all(page, "[id]").map((node) => attribute(node, "id")))]));
  const dead = pages.flatMap((page) =>
    all(page, "a[href]").flatMap((node) => {
      const href = attribute(node, "href");
      if (/^(https?|mailto):/.test(href)) return [];
      const { pathname, hash } = new URL(href, `${site.origin}${page.path}`);
      const target = anchors.get(pathname);
      if (target === undefined) return existsSync(`out${pathname}`) && !pathname.endsWith("/") ? [] : [`${page.path} → ${href}`];
      return hash === "" || target.has(decodeURIComponent(hash.slice(1))) ? [] : [`${page.path} → ${href}`];
    }),
  );
  expect([...new Set(dead)]).toEqual([]);
});

test("ids are unique on every page", () => {
  const twice = pages.flatMap((page) => {
    const ids = all(page, "[id]").map((node) => attribute(node, "id"));
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test("every page has one h1, a title, a description and a canonical address", () => {
  const faults = pages.flatMap((page) => {
    const count = (selector: string) => all(page, selector).length;
    const found = { h1: count("h1"), main: count("main"), title: count("head > title"), description: count('meta[name="description"]'), canonical: count('link[rel="canonical"]') };
    const wanted = page.path === "/404.html" ? { ...found, h1: 1, main: 1, title: 1 } : { h1: 1, main: 1, title: 1, description: 1, canonical: 1 };
    return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ path: page.path, ...found }];
  });
  expect(faults).toEqual([]);
});

test("titles and descriptions are not shared", () => {
  const own = pages.filter(({ path }) => !isRedirect(path) && path !== "/404.html");
  const titles = own.map((page) => words(all(page, "title")[0] as never));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("no reading page ships script, inline style or a request to another host", () => {
  const faults = pages.flatMap((page) => [
    ...all(page, 'script:not([type="application/ld+json"])').filter((node) => !attribute(node, "src").includes("/_atlas/")).map(() => `${page.path}: script`),
    ...all(page, "style, [style]").map(() => `${page.path}: style`),
    ...all(page, 'link[rel="stylesheet"], link[rel="preload"], img, source').filter((node) => /^(https?:)?\/\//.test(attribute(node, "href") || attribute(node, "src"))).map(() => `${page.path}: foreign request`),
  ]);
  expect(faults).toEqual([]);
});

test("every page says how to cite it", () => {
  expect(pages.filter((page) => !words(all(page, "footer").at(-1) as never).includes(`Cite as: ${site.name}, “`)).map(({ path }) => path)).toEqual([]);
});

test("aliases are links with the canonical address, kept out of indexes", () => {
  for (const { slug, aliases } of catalog.runtimes) {
    for (const alias of aliases) {
      const page = paths.get(routes.runtime(alias));
      expect(page && attribute(all(page, 'link[rel="canonical"]')[0] as never, "href")).toBe(`${site.origin}${routes.runtime(slug)}`);
      expect(page && attribute(all(page, 'meta[name="robots"]')[0] as never, "content")).toContain("noindex");
    }
  }
});
