/** Every claim is shown, with source, date and evidence beside it; a card says what the runtime's page says. */
import { expect, test } from "vitest";
import { CARD_FACTS, claimsOn, formatDate, formatShort, loadCatalog } from "@/lib/catalog";
import { claimHref } from "@/lib/links";
import { routes } from "@/lib/routes";
import { all, attribute, readPages, words } from "@/tests/support/export";

const catalog = loadCatalog();
const pages = readPages();
const pageAt = (path: string) => {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
};

test("every claim stands on its subject's page with its date and each of its sources", () => {
  const byPath = new Map<string, ReturnType<typeof pageAt>>();
  const missing = [...catalog.claims.values()].flatMap((claim) => {
    const [path = "", anchor = ""] = claimHref(catalog, claim.ref).split("#");
    const page = byPath.get(path) ?? pageAt(path);
    byPath.set(path, page);
    const row = all(page, `[id="${anchor}"]`)[0];
    if (row === undefined) return [`${claim.ref}: not shown`];
    const text = words(row);
    const hrefs = new Set(all({ ...page, tree: { type: "root", children: [row] } }, "a[href]").map((node) => attribute(node, "href")));
    const lacking = claim.sources.filter((id) => !hrefs.has(catalog.sources.get(id)?.url ?? ""));
    return [...(text.includes(formatDate(claim.asOf)) ? [] : [`${claim.ref}: no date`]), ...lacking.map((id) => `${claim.ref}: no link to ${id}`)];
  });
  expect(missing).toEqual([]);
}, 60_000);

test("the map shows all zones with all cards, and each card's facts are those of the runtime's record", () => {
  const home = pageAt(routes.home());
  const cards = all(home, "article.card");
  expect(cards.map((card) => words(all({ ...home, tree: { type: "root", children: [card] } }, "h3")[0] as never))).toEqual(catalog.zones.flatMap(({ home: slugs }) => slugs.map((slug) => catalog.runtimes.find((runtime) => runtime.slug === slug)?.name)));
  for (const runtime of catalog.runtimes.filter(({ historical }) => !historical)) {
    const card = cards.find((candidate) => words(candidate).startsWith(runtime.name));
    for (const property of CARD_FACTS) {
      const [claim] = claimsOn(runtime, property);
      if (claim === undefined || card === undefined) throw new Error(`${runtime.slug}: no ${property}`);
      expect(words(card)).toContain(formatShort(claim).replace(/\s+/g, " "));
      const row = all(pageAt(routes.runtime(runtime.slug)), `[id="c-${claim.id}"]`)[0];
      for (const piece of formatShort(claim).split(" · ")) expect(words(row as never)).toContain(piece.replace(/\s+/g, " "));
    }
  }
});

test("no text of the map is cut", () => {
  expect(pageAt(routes.home()).html).not.toMatch(/…<\/(p|h\d|dd|li)>|\.\.\.<\/(p|h\d|dd|li)>/);
});
