/** What can be cited: a document, deep enough to find the statement in it. */
import { z } from "zod";
import { day, httpsUrl } from "./fields";
import { INTERESTS, SOURCE_KINDS } from "./words";

const DEEP_GITHUB = /^\/[^/]+\/[^/]+\/(issues|pull|commit|releases\/tag|discussions|security\/advisories|compare)\/.+/;
const FILE_GITHUB = /^\/[^/]+\/[^/]+\/(blob|tree)\/[0-9a-f]{40}(\/.*)?$/;
const SELF_LOCATING = /^(arxiv\.org|nvd\.nist\.gov|www\.cve\.org|cve\.org|github\.com|osv\.dev|pypi\.org)$/;

/** True when a URL names one document, not a host, a repository or a moving branch. */
export function isDeep(text: string): boolean {
  const url = new URL(text);
  if (url.pathname === "/" && !url.hash && !url.search) return false;
  if (url.hostname !== "github.com") return true;
  return DEEP_GITHUB.test(url.pathname) || FILE_GITHUB.test(url.pathname);
}

const hasPlace = (source: { url: string; locator?: string | undefined }) => {
  const { hostname, hash, pathname } = new URL(source.url);
  if (hostname === "github.com" && FILE_GITHUB.test(pathname)) return /^#L\d+/.test(hash) || source.locator !== undefined;
  return SELF_LOCATING.test(hostname) || hash !== "" || source.locator !== undefined;
};

export const sourceSchema = z
  .strictObject({
    /** What the document calls itself, with the file's path for code: "README.md", "Release v0.20.0". */
    title: z.string().min(3),
    /** https; a GitHub file by its 40-hex commit and #L lines; issues, advisories and releases by their own id. */
    url: httpsUrl.refine((url) => isDeep(url), "a document: no bare host, no repository root, no branch; a GitHub file by its 40-hex commit"),
    /** Who published it. */
    publisher: z.string().min(2),
    kind: z.enum(SOURCE_KINDS),
    /** When it was published or committed, if it says so. */
    published: day.optional(),
    /** The day we read it. */
    accessed: day,
    /** What the publisher is to the subject. */
    interest: z.enum(INTERESTS),
    /** Where in it: a section, table or quoted heading. Needed when the URL has no #fragment. */
    locator: z.string().min(2).optional(),
  })
  .refine(hasPlace, { path: ["locator"], error: "a locator: the section, table or quoted heading that holds the statement" });

export type Source = z.output<typeof sourceSchema>;
export const sourcesSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9.]+)*$/, "a source id in lower case"), sourceSchema);
