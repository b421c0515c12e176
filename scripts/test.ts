/** npm test: types, lint, unit and content tests, the build, what it wrote, and the browser. Ends in one line. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import getPort from "get-port";
import { findBrowser } from "./browser";

interface Step {
  name: string;
  command: string;
  args: string[];
  /** Where the step leaves its counts. */
  report?: string;
}

const REPORTS = ".atlas/reports";
const bin = (name: string) => join("node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
const vitest = (name: string, folders: string[]): Step => {
  const report = join(REPORTS, `${name}.json`);
  return { name, command: bin("vitest"), args: ["run", ...folders, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`], report };
};

const STEPS: Step[] = [
  { name: "types of routes", command: bin("next"), args: ["typegen"] },
  { name: "types", command: bin("tsc"), args: ["--noEmit"] },
  { name: "lint", command: bin("oxlint"), args: ["--quiet", "app", "components", "lib", "scripts", "tests"] },
  vitest("unit", ["tests/unit", "tests/content"]),
  { name: "build", command: process.execPath, args: ["--import", "tsx", "scripts/build.ts"] },
  vitest("export", ["tests/export"]),
  { name: "browser", command: bin("playwright"), args: ["test"], report: join(REPORTS, "browser.json") },
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function countsOf(report: string | undefined): Counts {
  if (report === undefined) return { passed: 0, failed: 0, skipped: 0 };
  const data = JSON.parse(readFileSync(report, "utf8")) as { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number; stats?: { expected: number; unexpected: number; skipped: number; flaky: number } };
  if (data.stats !== undefined) return { passed: data.stats.expected + data.stats.flaky, failed: data.stats.unexpected, skipped: data.stats.skipped };
  return { passed: data.numPassedTests ?? 0, failed: data.numFailedTests ?? 0, skipped: data.numPendingTests ?? 0 };
}

mkdirSync(REPORTS, { recursive: true });
process.env["CHROMIUM"] = findBrowser();
process.env["ATLAS_TEST_PORT"] = String(await getPort({ host: "127.0.0.1" }));
const totals: Counts = { passed: 0, failed: 0, skipped: 0 };
const done: string[] = [];
const begun = performance.now();
for (const { name, command, args, report } of STEPS) {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }, shell: process.platform === "win32" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status === 0 || report !== undefined) {
    const counts = countsOf(report);
    for (const key of ["passed", "failed", "skipped"] as const) totals[key] += counts[key];
  }
  console.error(`${status === 0 ? "✓" : "✖"} ${name} (${seconds} s)`);
  if (status !== 0) {
    console.log(`npm test stopped at "${name}": ${totals.passed} passed, ${Math.max(1, totals.failed)} failed`);
    process.exit(1);
  }
  done.push(name);
}
console.error(`✓ ${done.join(", ")} in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
