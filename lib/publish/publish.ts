/** From what Next wrote to what is served: prune, police, compress. Works in its own folder; the caller swaps it in. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { site } from "@/lib/site";
import { compressFiles } from "./compress";
import { needsScript, readRoutes, UnexpectedOutput } from "./next-output";
import { pruneReadingPage } from "./page";
import { headersFile } from "./policy";

export interface Published {
  pages: number;
  files: number;
}

/** @param raw Next's export. @param internals Next's build folder. @param target An empty folder. */
export async function publish(raw: string, internals: string, target: string): Promise<Published> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const routes = readRoutes(internals);
  const scripted = new Map([...new Set(routes.values())].filter(isPage(internals)).map((route) => [route, needsScript(internals, route)]));
  const used = new Set<string>();
  let pages = 0;
  for (const file of listBelow(raw)) {
    if (isDiscarded(file)) continue;
    if (!file.endsWith(".html")) {
      if (!file.startsWith("_next/")) copy(raw, target, file);
      continue;
    }
    const route = routes.get(pathOf(file));
    if (route === undefined) throw new UnexpectedOutput(`a page without a route, ${file}`);
    if (scripted.get(route) !== false) throw new UnexpectedOutput(`a page that needs script, ${file}`);
    const { html, assets } = pruneReadingPage(readFileSync(join(raw, file), "utf8"), file);
    for (const asset of assets) used.add(asset);
    write(target, file, html);
    pages += 1;
  }
  copyUsedAssets(raw, target, used);
  write(target, "_headers", headersFile(site.basePath));
  await compressFiles(listBelow(target).map((file) => join(target, file)));
  return { pages, files: listBelow(target).length };
}

/** A route handler writes a file and has no client manifest. */
const isPage = (internals: string) => (route: string) => existsSync(join(internals, "server/app", route === "/" ? "" : route, "page.js"));

/** RSC payloads, the doubled 404 pages and Next's own leftovers. */
const isDiscarded = (file: string) => /(^|\/)(index|__next\..*)\.txt$/.test(file) || file.startsWith("404/") || file.startsWith("_not-found") || file.startsWith("_global-error");

/** runtimes/vllm/index.html → /runtimes/vllm; 404.html → /_not-found. */
const pathOf = (file: string) => (file === "404.html" ? "/_not-found" : `/${file.replace(/(^|\/)index\.html$/, "")}`);

/** Stylesheets that pages link, and the fonts and pictures that those link in turn. */
function copyUsedAssets(raw: string, target: string, used: ReadonlySet<string>): void {
  const own = [...used].filter((address) => address.startsWith(`${site.basePath}/_next/`)).map((address) => decodeURIComponent(address.slice(site.basePath.length + 1)));
  const nested = own.filter((file) => file.endsWith(".css")).flatMap((file) => [...readFileSync(join(raw, file), "utf8").matchAll(/url\(([^)]+)\)/g)].map(([, url]) => join(dirname(file), (url ?? "").replaceAll(/["']/g, ""))));
  for (const file of new Set([...own, ...nested])) {
    if (existsSync(join(raw, file))) copy(raw, target, file);
    else throw new UnexpectedOutput(`a missing asset, ${file}`);
  }
}

function copy(from: string, to: string, file: string): void {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  cpSync(join(from, file), join(to, file));
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Every file below a folder, sorted, with forward slashes. */
export function listBelow(folder: string, base = folder): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? listBelow(path, base) : [relative(base, path).replaceAll("\\", "/")];
    });
}
