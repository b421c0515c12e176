/** The only crossing from the seed to the domain: the real catalog, or a CatalogError with every problem. */
import { capabilities } from "@/scripts/seed/capabilities";
import { presets } from "@/scripts/seed/presets";
import { runtimes, zones } from "@/scripts/seed/tools";
import { readBenchmarks } from "@/lib/benchmarks/read";
import { type Assembly, assembleCatalog } from "./assemble";
import { HANDED } from "./handed";
import type { Catalog } from "./model";
import { CatalogError } from "./problem";
import { readContent, readHanded, readSeedTexts } from "./read";

const KEY = Symbol.for("runtime-atlas.catalog");

/** On the global object, because every route of a Next.js build has a module instance of its own and would read the catalog again. */
const memory: typeof globalThis & { [KEY]?: Catalog } = globalThis;

/** The catalog of the working directory, with its problems. */
export function assembleHere(): Assembly {
  const root = process.cwd();
  return assembleCatalog({ zones, runtimes, capabilities, presets }, readContent(root, "content"), readSeedTexts(root), readBenchmarks(root));
}

/** @throws CatalogError listing every problem, when there is one. */
export function loadCatalog(): Catalog {
  const remembered = memory[KEY];
  if (remembered !== undefined) return remembered;
  const handed = process.env[HANDED];
  const catalog = handed === undefined ? checkedCatalog() : readHanded(handed);
  // In development every page load reads the files again, so that an edit shows.
  if (process.env.NODE_ENV === "production") memory[KEY] = catalog;
  return catalog;
}

function checkedCatalog(): Catalog {
  const { catalog, problems } = assembleHere();
  if (problems.length > 0) throw new CatalogError(problems);
  return catalog;
}
