/** The catalog as it stood at a git reference, read from files checked out into a folder of their own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { readBenchmarks } from "@/lib/benchmarks/read";
import { type Assembly, assembleCatalog } from "@/lib/catalog/assemble";
import { readContent, readSeedTexts } from "@/lib/catalog/read";
import type { Seed } from "@/lib/catalog/schema";
import { Refused } from "@/lib/editions/requests";

const PRESETS = "scripts/seed/presets/index.ts";
const WANTED = ["content", "scripts/seed", "lib/catalog/schema"];

/** Judged by today's rules: what no longer passes them is left out, and counted in `problems`. */
export async function catalogAt(ref: string): Promise<Assembly> {
  mkdirSync(".atlas", { recursive: true });
  const folder = mkdtempSync(resolve(".atlas", "base-"));
  try {
    checkOut(ref, folder);
    const load = async (file: string): Promise<Partial<Seed>> => import(pathToFileURL(join(folder, file)).href);
    const { zones = [], runtimes = [] } = await load("scripts/seed/tools.ts");
    const { capabilities = [] } = await load("scripts/seed/capabilities.ts");
    // Trees of before the calculators hold no presets.
    const presets = existsSync(join(folder, PRESETS)) ? (await load(PRESETS)).presets : undefined;
    return assembleCatalog({ zones, runtimes, capabilities, presets }, readContent(folder, "content"), readSeedTexts(folder), readBenchmarks(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With an index of its own, so that neither the working tree nor git's index is touched. */
function checkOut(ref: string, folder: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, ".index") };
  const commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], process.env);
  if (commit.status !== 0) throw new Refused(`git knows no commit "${ref}" here. A branch of the remote is named origin/<branch>, after git fetch.`);
  const hash = commit.stdout.trim();
  const root = git(["rev-parse", "--show-prefix"], process.env).stdout.trim();
  const files = git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", hash, ...WANTED.map((path) => `${root}${path}`)], env).stdout;
  const read = git(["read-tree", hash], env);
  const written = git(["checkout-index", "-z", "--stdin", `--prefix=${folder}${sep}`], env, files);
  if (files === "" || read.status !== 0 || written.status !== 0) throw new Refused(`The files of "${ref}" could not be read: ${read.stderr}${written.stderr || "it holds no content/ and scripts/seed/"}`);
}

const git = (args: string[], env: NodeJS.ProcessEnv, input = "") => spawnSync("git", args, { encoding: "utf8", env, input, maxBuffer: 64 * 1024 * 1024 });
