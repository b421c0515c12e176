import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";
import { HANDED } from "./lib/catalog/handed";
import { site } from "./lib/site";

/** Routes named route.dev.ts exist in development alone: a build writes those files itself, in a fraction of the time. */
const development = { pageExtensions: ["tsx", "ts", "dev.ts"] } satisfies NextConfig;
const production = { output: "export", pageExtensions: ["tsx", "ts"] } satisfies NextConfig;
/** A build is handed the checked catalog (lib/publish/build), so the seed need not be compiled into every route. */
const handed = { "@/scripts/seed/tools": "./lib/catalog/handed.ts", "@/scripts/seed/capabilities": "./lib/catalog/handed.ts", "@/scripts/seed/presets": "./lib/catalog/handed.ts" };

const configure = (phase: string): NextConfig => ({
  ...(phase === PHASE_DEVELOPMENT_SERVER ? development : production),
  distDir: process.env["ATLAS_DIST"] ?? ".next",
  trailingSlash: true,
  // Pages are dealt out in runs of neighbours, pictures last; four hands on two cores finish together.
  experimental: { cpus: 4, turbopackFileSystemCacheForBuild: false },
  basePath: site.basePath,
  generateBuildId: () => "atlas",
  serverExternalPackages: ["oxc-parser"],
  // `npm test` runs the type checker over everything; the build does not do it twice.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname, ...(process.env[HANDED] === undefined ? {} : { resolveAlias: handed }) },
});

export default configure;
