/** What machines read: the API against its schemas, feeds, sitemap, table, twins with exactly the claims of their page. */
import { existsSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { SCHEMAS, type SchemaName } from "@/lib/api/shapes";
import { loadCatalog } from "@/lib/catalog";
import { claimHref } from "@/lib/links";
import { listBelow } from "@/lib/publish/files";
import { site } from "@/lib/site";
import { all, attribute, readPages, words } from "@/tests/support/export";

const catalog = loadCatalog();
const read = (file: string) => readFileSync(`out/${file}`, "utf8");
const json = (file: string): { schemaVersion: number; data: unknown } => JSON.parse(read(file)) as { schemaVersion: number; data: unknown };

const documents: [string, SchemaName][] = [
  ...(["index", "runtimes", "zones", "claims", "sources", "editions", "opportunities", "ecosystems", "presets"] as const).map((name): [string, SchemaName] => [`api/v1/${name}.json`, name]),
  ...catalog.runtimes.map(({ slug }): [string, SchemaName] => [`api/v1/runtimes/${slug}.json`, "runtime"]),
  ...catalog.editions.map(({ month }): [string, SchemaName] => [`api/v1/editions/${month}.json`, "edition"]),
];

test("every document of the API answers to its published schema", () => {
  const ajv = new Ajv({ strict: false, formats: { uri: true } });
  const validators = new Map((Object.keys(SCHEMAS) as SchemaName[]).map((name) => [name, ajv.compile(json(`api/v1/schema/${name}.json`))]));
  const refused = documents.flatMap(([file, schema]) => {
    const validate = validators.get(schema);
    return validate?.(json(file)) === true ? [] : [`${file}: ${ajv.errorsText(validate?.errors)}`];
  });
  expect(refused).toEqual([]);
});

test("the API holds every claim and source, and the index names every document", () => {
  expect(json("api/v1/claims.json").data).toHaveLength(catalog.claims.size);
  expect(json("api/v1/sources.json").data).toHaveLength(catalog.sources.size);
  const { documents: listed } = json("api/v1/index.json").data as { documents: { href: string }[] };
  const files = listBelow("out/api").filter((file) => file.endsWith(".json") && file !== "v1/index.json").map((file) => `${site.origin}/api/${file}`);
  expect(listed.map(({ href }) => href).sort()).toEqual(files.sort());
});

test("feeds are well-formed Atom, newest first, with an entry that leads to an anchor", () => {
  const feeds = listBelow("out/feeds").filter((file) => file.endsWith(".xml"));
  expect(feeds.length).toBe(catalog.runtimes.length + 3);
  for (const file of feeds) {
    const text = read(`feeds/${file}`);
    expect(XMLValidator.validate(text), file).toBe(true);
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" }).parse(text) as { feed: { id: string; title: string; updated: string; author: unknown; entry?: { id: string; updated: string; title: unknown }[] } };
    const dates = (feed.entry ?? []).map(({ updated }) => updated);
    expect(dates, file).toEqual([...dates].sort().reverse());
    expect([feed.id, feed.title, feed.updated, feed.author].every(Boolean), file).toBe(true);
    for (const { id } of feed.entry ?? []) expect(id).toMatch(/#c-|#change-|\/corrections\/#/);
  }
});

test("the sitemap holds exactly the pages that may be indexed, with their days", () => {
  const { urlset } = new XMLParser({ isArray: (name) => name === "url" }).parse(read("sitemap.xml")) as { urlset: { url: { loc: string; lastmod: string }[] } };
  const indexed = readPages().filter((page) => page.path !== "/404.html" && !all(page, 'meta[name="robots"]').some((node) => attribute(node, "content").includes("noindex"))).map(({ path }) => `${site.origin}${path}`);
  expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(indexed.sort());
  expect(urlset.url.filter(({ lastmod }) => !/^\d{4}-\d{2}-\d{2}$/.test(lastmod))).toEqual([]);
  expect(read("robots.txt")).toContain("Sitemap: ");
});

test("the table has a row a runtime and as many fields in each", () => {
  const rows = read("runtimes.csv").trim().split("\r\n");
  expect(rows).toHaveLength(catalog.runtimes.length + 1);
  const fields = (row: string) => row.replaceAll(/"(?:[^"]|"")*"/g, "").split(",").length;
  expect(new Set(rows.map(fields)).size).toBe(1);
});

test("every page has a twin that holds exactly its claims", () => {
  const byAddress = new Map([...catalog.claims.keys()].map((ref) => [claimHref(catalog, ref), ref]));
  // The claims of a term share its address: each is known by the one that stands for it.
  const standing = (ref: string) => (catalog.claims.has(ref) ? (byAddress.get(claimHref(catalog, ref)) ?? ref) : ref);
  const faults = readPages().flatMap((page) => {
    if (page.path === "/404.html" || all(page, 'meta[name="robots"]').length > 0) return [];
    const file = `out${page.path}index.md`;
    if (!existsSync(file)) return [`${page.path}: no twin`];
    const twin = readFileSync(file, "utf8");
    const inTwin = new Set([...twin.matchAll(/^(?:- |\[\^[^\]]+\]: )\[([a-z0-9-]+\/[a-z0-9-]+)\]\(/gm)].map(([, ref = ""]) => standing(ref)));
    const onPage = new Set(claimsOnPage(page, byAddress).map(standing));
    const missing = [...onPage].filter((ref) => !inTwin.has(ref)).map((ref) => `${page.path}: ${ref} not in the twin`);
    const extra = [...inTwin].filter((ref) => !onPage.has(ref)).map((ref) => `${page.path}: ${ref} only in the twin`);
    return [...missing, ...extra];
  });
  expect(faults).toEqual([]);
});

/** A claim stands on a page as a row with provenance: its report link names it; in the notes it is the first link of the provenance. */
function claimsOnPage(page: ReturnType<typeof readPages>[number], byAddress: ReadonlyMap<string, string>): string[] {
  const reported = all(page, ".prov a.report").map((node) => attribute(node, "ariaLabel").replace("Wrong or outdated? Report ", ""));
  const noted = all(page, ".notes .prov > a:first-child").flatMap((node) => byAddress.get(attribute(node, "href")) ?? []);
  return [...reported, ...noted];
}

test("llms.txt leads to twins that exist", () => {
  const targets = [...read("llms.txt").matchAll(/\]\(([^)]+index\.md)\)/g)].map(([, url]) => (url ?? "").replace(site.origin, "out"));
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((file) => !existsSync(file))).toEqual([]);
  expect(words(all(readPages()[0] as never, "title")[0] as never)).not.toBe("");
});
