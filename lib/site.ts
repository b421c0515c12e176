/** The site's own facts: name, addresses, locale. Base URL and repository come from one setting each, for the deploy workflow. */

/** Where the site is published, without a trailing slash; its path is the base path. */
const address = new URL(process.env["ATLAS_URL"] ?? "https://runtime-atlas.github.io");
/** owner/name of the repository that takes corrections. */
const repository = process.env["ATLAS_REPOSITORY"] ?? "runtime-atlas/runtime-atlas";

export const site = {
  name: "Runtime Atlas",
  tagline: "The local AI inference runtime landscape",
  description: "Runtimes that host LLM weights and produce tokens, in six zones, framed afresh each month. Every figure names its source, its date and its conditions.",
  locale: "en",
  byline: "the editors",
  origin: address.origin,
  /** "" or "/name". */
  basePath: address.pathname.replace(/\/$/, ""),
  repository: `https://github.com/${repository}`,
  /** Where a reader says that something is wrong. */
  corrections: `https://github.com/${repository}/issues/new`,
} as const;

if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
  throw new Error(`lib/site.ts: expected ATLAS_REPOSITORY as owner/name, the address for corrections; got "${repository}".`);
}
