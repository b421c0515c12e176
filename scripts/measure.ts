/** npm run measure [-- --runs 5] [--only /,/search/] [--scale 100,1000] [--no-pages]: bytes and Lighthouse by page type; seconds and memory of builds. */
import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { measurePage, openBrowser, rowOf } from "@/tests/support/lighthouse";
import { copySite } from "@/tests/support/copies";
import { createSiteServer } from "@/lib/publish/server";
import { generateRuntimes } from "@/tests/fixtures/generate";
import { findBrowser } from "./browser";

const TYPES = ["/", "/runtimes/", "/runtimes/vllm/", "/zones/serving/", "/editions/2026-11/", "/benchmarks/", "/benchmarks/opportunities/petals-swarm-latency/", "/search/", "/sources/", "/glossary/", "/methodology/", "/about/"];
const { values } = parseArgs({ options: { runs: { type: "string", default: "5" }, only: { type: "string" }, scale: { type: "string", default: "100,1000" }, "no-pages": { type: "boolean", default: false } } });

interface BuildCost {
  seconds: number;
  /** Peak of the resident memory of all processes together, in MB. */
  megabytes: number;
}

/** Builds in a folder, watching the memory of the process and its children. */
function timeBuild(folder: string): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const build = spawn(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, memoryBelow(build.pid ?? 0))), 250);
    build.on("exit", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes: peak / 1024 });
      else reject(new Error(`the build in ${folder} ended with ${code}`));
    });
  });
}

function memoryBelow(root: number): number {
  const rows = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }).stdout.trim().split("\n").map((row) => row.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  }
  return rows.filter(([pid = 0]) => family.has(pid)).reduce((sum, [, , rss = 0]) => sum + rss, 0);
}

async function measurePages(): Promise<void> {
  const server = createSiteServer("out");
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const browser = await openBrowser(findBrowser());
  const paths = values.only === undefined ? TYPES : values.only.split(",");
  console.log(["page", "perf", "a11y", "best", "seo", "LCP s", "TBT ms", "CLS", "html kB", "css kB", "font kB", "script kB", "all kB", "requests", "foreign"].join("\t"));
  for (const path of paths) console.log(rowOf(path, await measurePage(browser, `http://127.0.0.1:${port}${path}`, Number(values.runs))));
  await browser.kill();
  server.close();
}

const print = (name: string, { seconds, megabytes }: BuildCost) => console.log(`${name}\t${seconds.toFixed(1)} s\t${megabytes.toFixed(0)} MB`);

print("build of the real site", await timeBuild("."));
if (!values["no-pages"]) await measurePages();
for (const count of values.scale.split(",").filter(Boolean).map(Number)) {
  const root = copySite(`made-${count}`);
  generateRuntimes(root, count);
  const cost = await timeBuild(root);
  print(`build of ${count} generated runtimes`, cost);
  console.log(`cost of a record\t${((cost.seconds / count) * 1000).toFixed(0)} ms`);
  rmSync(root, { recursive: true });
}
