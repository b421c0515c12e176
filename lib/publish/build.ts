/** The whole build: check, Next, publish, swap. A failure anywhere leaves the last out/ as it was. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { serialize } from "node:v8";
import { type Catalog, loadCatalog } from "@/lib/catalog";
import { HANDED } from "@/lib/catalog/handed";
import { documentsOf } from "@/lib/documents";
import { publish, type Published } from "./publish";

const RAW = ".atlas/raw";
const CATALOG = ".atlas/catalog.v8";
const FRESH = ".atlas/fresh";
const OLD = ".atlas/old";

export class BuildFailed extends Error {}

/** @throws CatalogError when the content is unsound, BuildFailed when Next fails, UnexpectedOutput when its output is strange. */
export async function buildSite(): Promise<Published> {
  const catalog = loadCatalog();
  handOver(catalog);
  runNext();
  const published = await publish(RAW, ".next", FRESH, documentsOf(catalog));
  swap();
  return published;
}

function handOver(catalog: Catalog): void {
  mkdirSync(".atlas", { recursive: true });
  writeFileSync(CATALOG, serialize(catalog));
}

function runNext(): void {
  rmSync(RAW, { recursive: true, force: true });
  const next = createRequire(join(process.cwd(), "package.json")).resolve("next/dist/bin/next");
  const run = spawnSync(process.execPath, [next, "build"], { encoding: "utf8", env: { ...process.env, ATLAS_DIST: RAW, NODE_ENV: "production", [HANDED]: resolve(CATALOG), NEXT_TELEMETRY_DISABLED: "1" }, maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw new BuildFailed(`next build ended with ${run.status ?? run.signal}:\n${run.stdout}\n${run.stderr}`);
}

function swap(): void {
  rmSync(OLD, { recursive: true, force: true });
  if (existsSync("out")) renameSync("out", OLD);
  renameSync(FRESH, "out");
  rmSync(OLD, { recursive: true, force: true });
}
