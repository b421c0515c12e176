/** Whole copies of the site with the fixture catalog, each in a folder of its own with the installed packages linked in. */
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FIXTURE } from "./trees";

/** The site without its catalog; the presets and measured rows belong to the cost model, which has no fixture of its own. */
const CODE = ["app", "components", "lib", "public", "scripts/seed/presets", "content/cost-model", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];

export function copySite(name: string): string {
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  for (const part of CODE) if (existsSync(part)) cpSync(part, join(root, part), { recursive: true });
  for (const script of ["build.ts", "check.ts", "edition.ts", "due.ts", "edition"]) cpSync(join("scripts", script), join(root, "scripts", script), { recursive: true });
  cpSync(FIXTURE, root, { recursive: true });
  linkTree("node_modules", join(root, "node_modules"));
  return root;
}

/** The same files under another name; copied where the other folder is on another disk. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    const entry = lstatSync(source);
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

export interface Run {
  status: number | null;
  /** What was printed to both streams. */
  words: string;
}

export function runScript(root: string, script: string, env: Record<string, string> = {}, args: string[] = []): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], { cwd: root, encoding: "utf8", env: { ...process.env, ...env, NODE_ENV: "production" } });
  return { status, words: `${stdout}${stderr}` };
}
