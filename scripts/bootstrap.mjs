/** Begins every command: the right Node, the locked packages, then the TypeScript script named on the command line. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const NEEDED = [20, 19];
const STAMP = "node_modules/.atlas-installed";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`Node ${NEEDED.join(".")} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
const everything = rest[0] === "--with-dev";
const args = everything ? rest.slice(1) : rest;
install();
const run = spawnSync(process.execPath, ["--import", "tsx", script, ...args], { stdio: "inherit" });
process.exit(run.status ?? 1);

/** Installs what the lock file names when it has changed, or when more is needed than is there. */
function install() {
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  const have = existsSync(STAMP) ? readFileSync(STAMP, "utf8").split(" ") : [];
  const all = everything || have[1] === "all";
  if (have[0] === lock && (have[1] === "all" || !everything)) return;
  console.error(`· installing the locked packages${all ? "" : " the site needs"} …`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = spawnSync(npm, ["ci", "--no-audit", "--no-fund", ...(all ? ["--include=dev"] : ["--omit=dev"])], { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
  if (result.status !== 0) {
    console.error("npm ci failed: the packages could not be installed. Is the registry within reach?");
    process.exit(1);
  }
  mkdirSync("node_modules", { recursive: true });
  writeFileSync(STAMP, `${lock} ${all ? "all" : "site"}`);
}
