/** npm run reproduce: builds what is committed twice, in two folders, and says whether the bytes are the same. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listBelow } from "@/lib/publish/files";
import { linkTree } from "@/tests/support/copies";

function run(command: string, args: string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stderr}`);
}

function buildIn(name: string): { root: string; hashes: Map<string, string> } {
  const root = mkdtempSync(join(tmpdir(), name));
  run("git", ["clone", "--quiet", process.cwd(), join(root, "site")], root);
  const site = join(root, "site");
  linkTree("node_modules", join(site, "node_modules"));
  run(process.execPath, ["--import", "tsx", "scripts/build.ts"], site);
  const out = join(site, "out");
  return { root, hashes: new Map(listBelow(out).map((file) => [file, createHash("sha256").update(readFileSync(join(out, file))).digest("hex")])) };
}

const [first, second] = [buildIn("atlas-"), buildIn("another-atlas-with-a-longer-name-")];
const differing = [...new Set([...first.hashes.keys(), ...second.hashes.keys()])].filter((file) => first.hashes.get(file) !== second.hashes.get(file));
for (const { root } of [first, second]) rmSync(root, { recursive: true });
console.log(differing.length === 0 ? `✓ ${first.hashes.size} files, the same bytes in both folders` : `✖ ${differing.length} of ${first.hashes.size} files differ:\n${differing.join("\n")}`);
process.exitCode = differing.length === 0 ? 0 : 1;
