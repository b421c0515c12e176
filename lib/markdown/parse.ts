/** Markdown to its tree: GFM, and the inline directives :claim[…] :cite[…] :runtime[…] :system[…]. */
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** Positions in the tree are lines of the given text, from 1. A colon within a name stays text; `http://localhost` is shown, not linked. */
export function parseMarkdown(text: string): Root {
  const root = parser.parse(text);
  visit(root, "textDirective", (node, index, parent) => {
    if (parent === undefined || index === undefined || node.children.length > 0 || isDirective(node.name)) return undefined;
    parent.children.splice(index, 1, { type: "text", value: `:${node.name}`, position: node.position });
    return [SKIP, index + 1];
  });
  visit(root, "link", (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.url.startsWith("http://")) return undefined;
    parent.children.splice(index, 1, { type: "inlineCode", value: toString(node), ...(node.position && { position: node.position }) });
    return [SKIP, index + 1];
  });
  return root;
}

export const DIRECTIVES = ["claim", "cite", "runtime", "system", "term"] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

/** True for `:claim[a/b]` and its kin; false for a colon that prose happened to hold. */
export const isDirective = (name: string): name is DirectiveName => (DIRECTIVES as readonly string[]).includes(name);
