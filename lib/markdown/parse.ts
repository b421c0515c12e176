/** Markdown to its tree: GFM, and the inline directives :claim[…] :cite[…] :runtime[…]. */
import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** Positions in the tree are lines of the given text, from 1. */
export const parseMarkdown = (text: string): Root => parser.parse(text);

export const DIRECTIVES = ["claim", "cite", "runtime", "term"] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

/** True for `:claim[a/b]` and its kin; false for a colon that prose happened to hold. */
export const isDirective = (name: string): name is DirectiveName => (DIRECTIVES as readonly string[]).includes(name);
