import type { NextConfig } from "next";
import { site } from "./lib/site";

const config: NextConfig = {
  output: "export",
  distDir: process.env["ATLAS_DIST"] ?? ".next",
  trailingSlash: true,
  experimental: { cpus: 2 },
  basePath: site.basePath,
  generateBuildId: () => "atlas",
  serverExternalPackages: ["oxc-parser"],
  // `npm test` runs the type checker over everything; the build does not do it twice.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
