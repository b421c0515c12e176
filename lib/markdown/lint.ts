/** What may not stand in prose, each with its line: figures without a claim, unknown directives, raw HTML, headings out of step. */
import type { Nodes, Paragraph, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit, SKIP } from "unist-util-visit";
import { suggest } from "@/lib/catalog/near";
import { figuresIn } from "./figures";
import { isDirective, parseMarkdown } from "./parse";

export interface Mistake {
  line: number;
  field: string;
  expected: string;
  got: string;
  fix: string;
  rule: string;
}

/** Mistakes of a markdown body. `cited`: every paragraph must cite at least one claim. `drawings`: names that `::drawing[…]` may show here; `under`: level of the heading it stands below. */
export function lintMarkdown(text: string, { cited, drawings = [], under = 1 }: { cited: boolean; drawings?: readonly string[]; under?: number }): Mistake[] {
  const root = parseMarkdown(text);
  return [...figureMistakes(root), ...markupMistakes(root, drawings), ...headingMistakes(root, under), ...(cited ? uncited(root) : [])];
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

function figureMistakes(root: Root): Mistake[] {
  const found: Mistake[] = [];
  visit(root, (node) => {
    if (node.type === "textDirective" || node.type === "inlineCode" || node.type === "code") return SKIP;
    if (node.type !== "text") return undefined;
    for (const figure of figuresIn(node.value)) {
      const before = node.value.slice(0, node.value.indexOf(figure)).split("\n").length - 1;
      found.push({ line: lineOf(node) + before, field: "text", expected: "a figure only as :claim[subject/id]", got: JSON.stringify(figure), fix: "Write the figure as a claim with its source, and cite it with :claim[subject/id]; or say it without a number.", rule: "figure-without-claim" });
    }
    return undefined;
  });
  return found;
}

function markupMistakes(root: Root, drawings: readonly string[]): Mistake[] {
  const found: Mistake[] = [];
  visit(root, (node) => {
    const line = lineOf(node);
    if (node.type === "html") found.push({ line, field: "text", expected: "markdown without HTML", got: JSON.stringify(node.value.slice(0, 60)), fix: "Remove the HTML, or put it in `backticks`.", rule: "raw-html" });
    if (node.type === "image" && !node.alt) found.push({ line, field: "image", expected: "a text that says what the picture shows", got: "nothing", fix: "Write it between the brackets: ![what it shows](file.png).", rule: "image-alt" });
    if (node.type === "leafDirective" && node.name === "drawing" && drawings.length > 0) {
      const name = toString(node);
      if (!drawings.includes(name)) found.push({ line, field: "::drawing", expected: `one of ${drawings.join(", ")}`, got: JSON.stringify(name), fix: suggest(name, drawings, "draw it in lib/drawings/deep-dive first."), rule: "unknown-drawing" });
    } else if ((node.type === "textDirective" && !isDirective(node.name)) || node.type === "leafDirective" || node.type === "containerDirective") {
      found.push({ line, field: "text", expected: ":claim[…], :cite[…], :runtime[…], :system[…] or :term[…]", got: JSON.stringify(`:${node.name}`), fix: "Correct the directive; a colon that belongs to a name goes in `backticks`.", rule: "unknown-directive" });
    }
  });
  return found;
}

/** Where the links of a text lead, with their lines. */
export function linksIn(text: string): { url: string; line: number }[] {
  if (!text.includes("](")) return [];
  const found: { url: string; line: number }[] = [];
  visit(parseMarkdown(text), "link", (node) => {
    found.push({ url: node.url, line: lineOf(node) });
  });
  return found;
}

/** The page has its h1: a body begins one level below the heading it stands under and goes down one step at a time. */
function headingMistakes(root: Root, under: number): Mistake[] {
  const found: Mistake[] = [];
  let depth = under;
  visit(root, "heading", (node) => {
    if (node.depth <= under || node.depth > depth + 1) {
      found.push({ line: lineOf(node), field: "heading", expected: depth === under ? `a heading of level ${under + 1} (${"#".repeat(under + 1)})` : `a heading of level ${under + 1} to ${depth + 1}`, got: `level ${node.depth}: ${JSON.stringify(toString(node))}`, fix: `Write it with ${"#".repeat(node.depth <= under ? under + 1 : depth + 1)}: the page has its own title, and a heading goes down one step at a time.`, rule: "heading-level" });
    }
    depth = node.depth;
  });
  return found;
}

function uncited(root: Root): Mistake[] {
  return root.children
    .filter((node): node is Paragraph => node.type === "paragraph")
    .filter((node) => !node.children.some((child) => child.type === "textDirective" && (child.name === "cite" || child.name === "claim")))
    .map((node) => ({ line: lineOf(node), field: "text", expected: "a paragraph that cites at least one claim", got: JSON.stringify(`${toString(node).slice(0, 60)}…`), fix: "Add :cite[subject/id] after the sentence that states a fact.", rule: "uncited-paragraph" }));
}
