import type { NextConfig } from "next";
import { site } from "./lib/site";

const config: NextConfig = {
  output: "export",
  distDir: process.env["ATLAS_DIST"] ?? ".next",
  trailingSlash: true,
  basePath: site.basePath,
  poweredByHeader: false,
  generateBuildId: () => "atlas",
  serverExternalPackages: ["oxc-parser"],
};

export default config;
