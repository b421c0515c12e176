import { defineConfig } from "@playwright/test";

/** The browser of scripts/browser.ts, kept from asking the network for anything of its own. */
const QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
const port = Number(process.env["ATLAS_TEST_PORT"] ?? 4187);

export default defineConfig({
  testDir: "tests/e2e",
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [["dot"], ["json", { outputFile: ".atlas/reports/browser.json" }]],
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: QUIET } },
  webServer: { command: `node --import tsx scripts/serve.ts ${port}`, url: `http://127.0.0.1:${port}`, reuseExistingServer: false },
});
