/** Markdown to a sanitised HTML tree, its directives resolved to links by the page that shows it. */
import type { Element, ElementContent, Nodes as HtmlNodes, Root } from "hast";
import type { Nodes, Root as MarkdownRoot } from "mdast";
import { toString } from "mdast-util-to-string";
import rehypeSanitize, { defaultSchema, type Options } from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "./parse";
import { linkTerms, type TermLink } from "./terms";

/** What the page knows about the things a text may name. */
export interface Links {
  /** A claim's value as printed, its anchor, its number among the page's notes, and the words of its tooltip. */
  claim: (ref: string) => { href: string; value: string; note: number | undefined; title: string };
  runtime: (slug: string) => { href: string; name: string };
  terms: readonly TermLink[];
}

const SCHEMA: Options = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    a: ["href", "title", "ariaLabel", ["className", "figure", "term", "runtime"]],
    sup: [["className", "cite"]],
  },
};

const processor = unified().use(remarkRehype).use(rehypeSanitize, SCHEMA).freeze();

/** A text as a tree of blocks. */
export function renderMarkdown(text: string, links: Links): Root {
  const tree = parseMarkdown(text);
  linkTerms(tree, links.terms);
  return toHtmlTree(tree, links);
}

/** Nothing in such a text means anything to markdown; most statements are of this kind, and parsing them would cost half the build. */
const PLAIN = /^[\w\s,.;()'’“”/–%+×·-]*$/;

/** A text of one paragraph as a tree of phrases, for judgements, notes and statements. */
export function renderInline(text: string, links: Links): Root {
  if (PLAIN.test(text) && !/^\s*(\d+[.)]|[-+*])\s|_|www\.|\n/.test(text)) return { type: "root", children: [{ type: "text", value: text }] };
  const tree = toHtmlTree(parseMarkdown(text), links);
  return { type: "root", children: tree.children.flatMap((node) => (node.type === "element" && node.tagName === "p" ? node.children : [node])) };
}

function toHtmlTree(tree: MarkdownRoot, links: Links): Root {
  visit(tree, "textDirective", (node) => {
    const { tagName, properties, children } = directiveElement(node, links);
    node.data = { hName: tagName, hProperties: properties, hChildren: children };
  });
  const html = processor.runSync(tree) as Root;
  visit(html, "element", (node, index, parent) => {
    if (node.tagName === "sup") closeUp(index === undefined ? undefined : parent?.children[index - 1]);
  });
  return html;
}

/** A note number stands close to its sentence, whatever space the editor left before the directive. */
function closeUp(before: HtmlNodes | undefined): void {
  if (before?.type === "text") before.value = before.value.replace(/\s+$/, "");
}

const text = (value: string): ElementContent => ({ type: "text", value });
const element = (tagName: string, properties: Element["properties"], children: ElementContent[]): Element => ({ type: "element", tagName, properties, children });

function directiveElement(node: Nodes, links: Links): Element {
  const label = toString(node);
  const name = "name" in node ? node.name : "";
  if (name === "runtime") {
    const { href, name: words } = links.runtime(label);
    return element("a", { href, className: ["runtime"] }, [text(words)]);
  }
  const { href, value, note, title } = links.claim(label);
  if (name === "claim") return element("a", { href, title, className: ["figure"] }, [text(value)]);
  return element("sup", { className: ["cite"] }, [element("a", { href, title, ariaLabel: note === undefined ? "source" : `note ${note}` }, [text(note === undefined ? "°" : String(note))])]);
}
