/** Markdown to a sanitised HTML tree, its directives resolved to links by the page that shows it. */
import type { Element, ElementContent, Nodes as HtmlNodes, Root } from "hast";
import type { Nodes, Root as MarkdownRoot } from "mdast";
import { toString } from "mdast-util-to-string";
import rehypeSanitize, { defaultSchema, type Options } from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { parseMarkdown } from "./parse";
import { linkTerms, type TermLink } from "./terms";

/** What the page knows about the things a text may name. */
export interface Links {
  /** A claim's value as printed, its anchor, its number among the page's notes, and the words of its tooltip; `said`: the whole note, where the page shows it beside the number. */
  claim: (ref: string) => { href: string; value: string; note: number | undefined; title: string; said?: string | undefined };
  runtime: (slug: string) => { href: string; name: string };
  /** A deep dive by its slug. */
  system: (slug: string) => { href: string; name: string };
  terms: readonly TermLink[];
  /** The figure that `::drawing[name]` stands for, on pages that have drawings. */
  drawing?: (name: string) => Element;
}

const SCHEMA: Options = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    a: ["href", "title", "ariaLabel", "dataNote", ["className", "figure", "term", "runtime"]],
    div: ["dataDrawing"],
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
  visit(tree, "leafDirective", (node) => {
    node.data = { hName: "div", hProperties: { dataDrawing: toString(node) }, hChildren: [] };
  });
  visit(tree, "textDirective", (node) => {
    const { tagName, properties, children } = directiveElement(node, links);
    node.data = { hName: tagName, hProperties: properties, hChildren: children };
  });
  const html = processor.runSync(tree) as Root;
  visit(html, "element", (node, index, parent) => {
    const name = node.properties["dataDrawing"];
    if (typeof name === "string" && links.drawing !== undefined && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1, links.drawing(name));
      return SKIP;
    }
    if (node.tagName === "sup") closeUp(index === undefined ? undefined : parent?.children[index - 1]);
    return undefined;
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
  if (name === "runtime" || name === "system") {
    const { href, name: words } = links[name](label);
    return element("a", { href, className: ["runtime"] }, [text(words)]);
  }
  const { value, ...claim } = links.claim(label);
  if (name === "claim") return element("a", { href: claim.href, ...tooltipOf(claim), className: ["figure"] }, [text(value)]);
  return citeElement(claim);
}

type Cited = Omit<ReturnType<Links["claim"]>, "value">;

/** Where the page shows the note itself, the style sheet does so on hover and focus; else the browser its title. */
const tooltipOf = ({ title, said }: Cited): Element["properties"] => (said === undefined ? { title } : { dataNote: said });

/** The number of a note, set small after its sentence. */
export const citeElement = (cited: Cited): Element =>
  element("sup", { className: ["cite"] }, [element("a", { href: cited.href, ...tooltipOf(cited), ariaLabel: cited.note === undefined ? "source" : `note ${cited.note}` }, [text(cited.note === undefined ? "°" : String(cited.note))])]);
