/** Catalog trees for tests: the fixture catalog with changes laid over it, in a folder of its own. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readBenchmarks } from "@/lib/benchmarks/read";
import { type Assembly, assembleCatalog } from "@/lib/catalog/assemble";
import { readContent, readSeedTexts } from "@/lib/catalog/read";
import type { Seed } from "@/lib/catalog/schema";

export const FIXTURE = resolve("tests/fixtures/catalog");

/** A fresh folder under .atlas/, inside the repository so that packages resolve. */
export function freshFolder(name: string): string {
  mkdirSync(resolve(".atlas"), { recursive: true });
  return mkdtempSync(resolve(".atlas", `${name}-`));
}

/** The fixture catalog with an overlay; `removed.txt` in the overlay names files to take away. */
export function layTree(overlay?: string): string {
  const root = freshFolder("tree");
  cpSync(FIXTURE, root, { recursive: true });
  if (overlay !== undefined) {
    cpSync(overlay, root, { recursive: true });
    const removed = join(overlay, "removed.txt");
    if (existsSync(removed)) for (const file of readFileSync(removed, "utf8").split("\n").filter(Boolean)) rmSync(join(root, file));
  }
  return root;
}

/** Assembles the catalog of a tree. */
export async function assembleTree(root: string): Promise<Assembly> {
  const load = async (file: string): Promise<Partial<Seed>> => import(/* @vite-ignore */ pathToFileURL(join(root, file)).href);
  const { zones = [], runtimes = [] } = await load("scripts/seed/tools.ts");
  const { capabilities = [] } = await load("scripts/seed/capabilities.ts");
  return assembleCatalog({ zones, runtimes, capabilities }, readContent(root, "content"), readSeedTexts(root), readBenchmarks(root));
}
