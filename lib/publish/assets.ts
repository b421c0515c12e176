/** Copies the assets that published pages use, and what those use in turn; nothing else of Next's output. */
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { site } from "@/lib/site";
import { listBelow } from "./files";
import { UnexpectedOutput } from "./next-output";

export function copyUsedAssets(raw: string, target: string, used: ReadonlySet<string>, flights: readonly string[]): void {
  const own = [...used].filter((address) => address.startsWith(`${site.basePath}/_next/`)).map((address) => decodeURIComponent(address.slice(site.basePath.length + 1)));
  for (const file of new Set([...own, ...own.filter((name) => name.endsWith(".css")).flatMap((name) => assetsOfStylesheet(raw, name)), ...chunksReached(raw, own, flights)])) {
    if (!existsSync(join(raw, file))) throw new UnexpectedOutput(`a missing asset, ${file}`);
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(raw, file), join(target, file));
  }
}

const assetsOfStylesheet = (raw: string, file: string) => [...readFileSync(join(raw, file), "utf8").matchAll(/url\(([^)]+)\)/g)].map(([, url]) => join(dirname(file), (url ?? "").replaceAll(/["']/g, "")));

/** Chunks that islands name, directly, in their flight data or from another chunk. */
function chunksReached(raw: string, own: readonly string[], flights: readonly string[]): string[] {
  if (flights.length === 0) return [];
  const waiting = new Set(listBelow(join(raw, "_next/static/chunks")).filter((file) => file.endsWith(".js")));
  const texts = [...flights, ...own];
  const reached: string[] = [];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const file of waiting) {
      if (!text.includes(file)) continue;
      waiting.delete(file);
      reached.push(`_next/static/chunks/${file}`);
      texts.push(readFileSync(join(raw, "_next/static/chunks", file), "utf8"));
    }
  }
  return reached;
}
