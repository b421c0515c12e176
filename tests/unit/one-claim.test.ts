/** One fact, many views: a change of one claim in a record shows in every view that prints it, and in no other. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, expect, test } from "vitest";
import MatrixPage from "@/app/matrix/page";
import MapPage from "@/app/page";
import RuntimesPage from "@/app/runtimes/page";
import RuntimePage from "@/app/runtimes/[slug]/page";
import SecurityPage from "@/app/security/page";
import ZonePage from "@/app/zones/[zone]/page";
import { RuntimeCard } from "@/components/runtime-card";
import { runtimesCsv } from "@/lib/api/csv";
import { COLLECTIONS, runtimeDocument } from "@/lib/api/documents";
import { type Catalog, runtimeBySlug } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { matrixTwin } from "@/lib/twins/lists";
import { runtimeTwin } from "@/lib/twins/runtime";
import { assembleTree, layTree } from "@/tests/support/trees";

/** Where loadCatalog keeps the catalog of a build: pages rendered here read the fixture catalog from it. */
const KEY = Symbol.for("runtime-atlas.catalog");
const memory: typeof globalThis & { [KEY]?: Catalog } = globalThis;
const html = (page: ReactNode) => renderToStaticMarkup(page);

afterAll(() => delete memory[KEY]);

/** The fixture catalog, with one text of Alpha's record replaced. */
async function catalogWith(from = "", to = ""): Promise<Catalog> {
  const root = layTree();
  const record = join(root, "scripts/seed/runtimes/alpha.ts");
  const text = readFileSync(record, "utf8");
  expect(text).toContain(from);
  writeFileSync(record, text.replace(from, to));
  const { catalog, problems } = await assembleTree(root);
  rmSync(root, { recursive: true });
  expect(problems).toEqual([]);
  return catalog;
}

/** Every view of Alpha that a reader or a program can ask for. */
async function viewsOf(catalog: Catalog): Promise<Map<string, string>> {
  memory[KEY] = catalog;
  const alpha = runtimeBySlug(catalog, "alpha");
  const zone = (slug: string) => ZonePage({ params: Promise.resolve({ zone: slug }) });
  return new Map([
    ["map", html(MapPage())],
    ["card", html(createElement(RuntimeCard, { runtime: alpha, catalog, links: linksFor(catalog, { numbering: new Map() })("alpha") }))],
    ["zone page", html(await zone("desktop"))],
    ["another zone's page", html(await zone("serving"))],
    ["matrix", html(MatrixPage())],
    ["runtime page", html(await RuntimePage({ params: Promise.resolve({ slug: "alpha" }) }))],
    ["all runtimes", html(RuntimesPage())],
    ["security page", html(SecurityPage())],
    ["API document", JSON.stringify(runtimeDocument(catalog, alpha))],
    ["API claims", JSON.stringify(COLLECTIONS.claims(catalog))],
    ["table", runtimesCsv(catalog)],
    ["twin", runtimeTwin(catalog, alpha)],
    ["matrix twin", matrixTwin(catalog)],
  ]);
}

/** The views that differ after the change, and among them those that do not print the new words. */
async function changed(from: string, to: string, words: string) {
  const [before, after] = [await viewsOf(await catalogWith()), await viewsOf(await catalogWith(from, to))];
  const views = [...after].filter(([name, text]) => text !== before.get(name));
  return { views: views.map(([name]) => name), silent: views.filter(([, text]) => !text.includes(words)).map(([name]) => name) };
}

test("a fact on the card changes map, card, zone page, runtime page, API, table and twin", async () => {
  const change = await changed('"default-bind": { value: "127.0.0.1:8000"', '"default-bind": { value: "0.0.0.0:8123"', "0.0.0.0:8123");
  expect(change).toEqual({ views: ["map", "card", "zone page", "runtime page", "security page", "API document", "API claims", "table", "twin"], silent: [] });
});

test("a capability changes zone page, matrix, runtime page, API, table and twins", async () => {
  const change = await changed('"tool-calling": { state: "yes", since: "1.0", flag: "--tools",', '"tool-calling": { state: "partial", note: "Only one call at a time.",', "artial");
  expect(change).toEqual({ views: ["zone page", "matrix", "runtime page", "API document", "API claims", "table", "twin", "matrix twin"], silent: [] });
});
