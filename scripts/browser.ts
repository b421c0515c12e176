/** Finds a browser for the tests: one that is installed, else Playwright's download, else Debian's package. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`];

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
const own = () => [chromium.executablePath()].find(existsSync);

/** The path of a Chromium, installing one where that is needed and possible. */
export function findBrowser(): string {
  const there = process.env["CHROMIUM"] ?? INSTALLED.find(existsSync) ?? own();
  if (there !== undefined) return there;
  console.error("· no Chromium found; asking Playwright for one …");
  if (run("npx", ["playwright-core", "install", "chromium"])) return own() ?? fail();
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.error("· not to be had; installing Debian's package …");
    if (run("apt-get", ["update", "-qq"]) && run("apt-get", ["install", "-y", "-qq", "chromium"])) return INSTALLED.find(existsSync) ?? fail();
  }
  return fail();
}

function fail(): never {
  throw new Error("No Chromium could be found or installed. Install one, or name its path in CHROMIUM.");
}
