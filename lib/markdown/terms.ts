/** Links the first use of each glossary term in a text. */
import type { Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";

export interface TermLink {
  href: string;
  /** Spellings, longest first. */
  names: readonly string[];
}

/** Changes the tree in place; headings, links and code are left alone. */
export function linkTerms(tree: Root, terms: readonly TermLink[]): void {
  const waiting = new Set(terms);
  visit(tree, (node, index, parent) => {
    if (node.type === "link" || node.type === "heading" || node.type === "inlineCode" || node.type === "textDirective") return SKIP;
    if (node.type !== "text" || parent === undefined || index === undefined) return undefined;
    const hit = firstTerm(node.value, waiting);
    if (hit === undefined) return undefined;
    waiting.delete(hit.term);
    const { start, length, term } = hit;
    const pieces = [plain(node.value.slice(0, start)), { type: "link" as const, url: term.href, data: { hProperties: { className: ["term"] } }, children: [plain(node.value.slice(start, start + length))] }, plain(node.value.slice(start + length))];
    parent.children.splice(index, 1, ...pieces);
    return index + 2;
  });
}

const plain = (value: string): Text => ({ type: "text", value });

function firstTerm(value: string, terms: Iterable<TermLink>) {
  const hits = [...terms].flatMap((term) =>
    term.names.flatMap((name) => {
      const start = new RegExp(String.raw`(?<![\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\w-])`, /^[A-Z0-9-]+$/.test(name) ? "" : "i").exec(value)?.index;
      return start === undefined ? [] : [{ term, start, length: name.length }];
    }),
  );
  return hits.sort((a, b) => a.start - b.start || b.length - a.length)[0];
}
