/** What `next build` left behind: which pages there are, and which of them need script. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Next's output is not what the pass was written for: better no site than a half-pruned one. */
export class UnexpectedOutput extends Error {
  constructor(what: string) {
    super(`Next.js wrote something this publish pass does not know: ${what}. Nothing was published. Compare lib/publish with the notes of the new Next.js version.`);
    this.name = "UnexpectedOutput";
  }
}

const prerenderSchema = z.object({ routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })) });

/** Paths without trailing slash ("/runtimes/vllm") → the route that drew them ("/runtimes/[slug]"). */
export function readRoutes(internals: string): Map<string, string> {
  const file = join(internals, "prerender-manifest.json");
  if (!existsSync(file)) throw new UnexpectedOutput(`no ${file}`);
  const { routes } = prerenderSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(Object.entries(routes).map(([path, { srcRoute }]) => [path, srcRoute ?? path]));
}

/** Does the route's client manifest name a module of ours? Modules of next/dist alone need no hydration. */
export function needsScript(internals: string, route: string): boolean {
  const folder = route === "/" ? "" : route;
  const file = join(internals, "server/app", folder, "page_client-reference-manifest.js");
  if (!existsSync(file)) throw new UnexpectedOutput(`no client-reference manifest for ${route}`);
  const text = readFileSync(file, "utf8");
  const start = text.indexOf("] = {");
  const end = text.lastIndexOf("}");
  if (start < 0 || end < 0) throw new UnexpectedOutput(`a client-reference manifest for ${route} of another form`);
  const { clientModules } = z.object({ clientModules: z.record(z.string(), z.unknown()) }).parse(JSON.parse(text.slice(start + 4, end + 1)));
  return Object.keys(clientModules).some((module) => !module.includes("/node_modules/next/dist/"));
}
