/** From what Next wrote to what is served: prune, police, compress. Works in its own folder; the caller swaps it in. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { site } from "@/lib/site";
import { copyUsedAssets } from "./assets";
import { compressFiles } from "./compress";
import { listBelow, writeBelow } from "./files";
import { separateIsland } from "./island";
import { ISLANDS, LOADER } from "./loader";
import { needsScript, readRoutes, UnexpectedOutput } from "./next-output";
import { pruneReadingPage } from "./page";
import { headersFile } from "./policy";

export interface Published {
  pages: number;
  files: number;
}

/**
 * @param raw Next's export.
 * @param internals Next's build folder.
 * @param target A folder that is emptied first.
 * @param documents Files written beside the pages: path below the target → their text.
 */
export async function publish(raw: string, internals: string, target: string, documents: ReadonlyMap<string, () => string>): Promise<Published> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const files = listBelow(raw).filter((file) => !isDiscarded(file));
  const pages = files.filter((file) => file.endsWith(".html"));
  const { used, flights } = publishPages(pages, raw, internals, target);
  for (const file of files) if (!file.endsWith(".html") && !file.startsWith("_next/")) copy(raw, target, file);
  for (const [file, write] of documents) writeBelow(target, file, write());
  copyUsedAssets(raw, target, used, flights);
  if (flights.length > 0) writeBelow(target, `${ISLANDS}/island.js`, LOADER);
  // GitHub Pages leaves out folders that begin with an underscore unless told otherwise.
  writeBelow(target, ".nojekyll", "");
  writeBelow(target, "_headers", headersFile(site.basePath));
  // A host that compresses by itself (GitHub Pages) is not sent the twins.
  if (process.env["ATLAS_PRECOMPRESS"] !== "no") await compressFiles(listBelow(target).map((file) => join(target, file)));
  return { pages: pages.length, files: listBelow(target).length };
}

function publishPages(pages: readonly string[], raw: string, internals: string, target: string) {
  const routes = readRoutes(internals);
  const scripted = new Map([...new Set(routes.values())].filter(isPage(internals)).map((route) => [route, needsScript(internals, route)]));
  const used = new Set<string>();
  const flights: string[] = [];
  for (const file of pages) {
    const isIsland = scripted.get(routes.get(pathOf(file)) ?? "");
    if (isIsland === undefined) throw new UnexpectedOutput(`a page without a route, ${file}`);
    const html = readFileSync(join(raw, file), "utf8");
    if (isIsland) {
      const island = separateIsland(html, file);
      for (const asset of [...island.assets, ...island.chunks]) used.add(asset);
      flights.push(island.flight.text, island.chunks.join(" "));
      writeBelow(target, island.flight.file, island.flight.text);
      writeBelow(target, file, island.html);
    } else {
      const page = pruneReadingPage(html, file);
      for (const asset of page.assets) used.add(asset);
      writeBelow(target, file, page.html);
    }
  }
  return { used, flights };
}

/** A route handler writes a file and has no client manifest. */
const isPage = (internals: string) => (route: string) => existsSync(join(internals, "server/app", route === "/" ? "" : route, "page.js"));

/** RSC payloads, the doubled 404 pages and Next's own leftovers. */
const isDiscarded = (file: string) => /(^|\/)(index|__next\..*)\.txt$/.test(file) || file.startsWith("404/") || file.startsWith("_not-found") || file.startsWith("_global-error");

/** runtimes/vllm/index.html → /runtimes/vllm; 404.html → /_not-found. */
const pathOf = (file: string) => (file === "404.html" ? "/_not-found" : `/${file.replace(/(^|\/)index\.html$/, "")}`);

function copy(from: string, to: string, file: string): void {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  cpSync(join(from, file), join(to, file));
}
