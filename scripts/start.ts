/** npm start: builds the site when something changed since the last build, and serves it. */
import getPort, { portNumbers } from "get-port";
import { CatalogError } from "@/lib/catalog";
import { BuildFailed, buildSite } from "@/lib/publish/build";
import { fingerprint, isBuilt, rememberBuilt } from "@/lib/publish/fingerprint";
import { UnexpectedOutput } from "@/lib/publish/next-output";
import { createSiteServer } from "@/lib/publish/server";
import { site } from "@/lib/site";

const WANTED = Number(process.env["PORT"] ?? 3000);

async function bringUpToDate(): Promise<void> {
  const now = fingerprint();
  if (isBuilt(now)) return console.error("· out/ is up to date");
  console.error("· checking, building and publishing (about half a minute) …");
  const start = performance.now();
  const { pages } = await buildSite();
  rememberBuilt(now);
  console.error(`✓ ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

try {
  await bringUpToDate();
  const port = await getPort({ port: portNumbers(WANTED, WANTED + 100), host: "127.0.0.1" });
  if (port !== WANTED) console.error(`· port ${WANTED} is taken; using ${port}`);
  createSiteServer("out").listen(port, "127.0.0.1", () => console.error(`✓ ${site.name} is at http://localhost:${port}${site.basePath}/ (stop with Ctrl-C)`));
} catch (error) {
  if (!(error instanceof CatalogError || error instanceof BuildFailed || error instanceof UnexpectedOutput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
