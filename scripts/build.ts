/** npm run build: check, build and publish the site into out/. */
import { CatalogError } from "@/lib/catalog";
import { BuildFailed, buildSite } from "@/lib/publish/build";
import { UnexpectedOutput } from "@/lib/publish/next-output";

try {
  const start = performance.now();
  const { pages, files } = await buildSite();
  console.error(`✓ out/: ${pages} pages, ${files} files, ${((performance.now() - start) / 1000).toFixed(1)} s`);
} catch (error) {
  if (!(error instanceof CatalogError || error instanceof BuildFailed || error instanceof UnexpectedOutput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
