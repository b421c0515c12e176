/** Which claims a text cites, in reading order: the numbering of a page's notes follows from it. */
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "./parse";

export interface Directive {
  name: string;
  /** What stands between the brackets. */
  label: string;
  /** Line in the text, from 1. */
  line: number;
}

/** Every text directive of a markdown text, known or not. */
export function directivesIn(text: string): Directive[] {
  if (!text.includes(":")) return [];
  const found: Directive[] = [];
  visit(parseMarkdown(text), (node) => {
    if (node.type !== "textDirective" && node.type !== "leafDirective" && node.type !== "containerDirective") return;
    found.push({ name: node.name, label: toString(node), line: node.position?.start.line ?? 1 });
  });
  return found;
}

/** References of the claims that texts cite, each once, in order of appearance. */
export function citedRefs(texts: readonly string[]): string[] {
  const refs = texts.flatMap(directivesIn).filter(({ name }) => name === "cite" || name === "claim");
  return [...new Set(refs.map(({ label }) => label))];
}
