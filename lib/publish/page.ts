/** One page of Next's output as it is published: without script where none is needed, and with its policy. */
import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { UnexpectedOutput } from "./next-output";
import { META_POLICY } from "./policy";

const parser = unified().use(rehypeParse);
const writer = unified().use(rehypeStringify, { tightSelfClosing: true, quoteSmart: true, omitOptionalTags: false });

export const parseHtml = (html: string): Root => parser.parse(html);
export const writeHtml = (tree: Root): string => writer.stringify(tree);

/** A reading page: no script, no preload of script, no trace of the framework. Assets it still asks for are returned. */
export function pruneReadingPage(html: string, page: string): { html: string; assets: string[] } {
  const tree = parseHtml(html);
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === "comment" || isFrameworkTrace(node, page)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === "element" && node.tagName === "link") delete node.properties["dataPrecedence"];
    return undefined;
  });
  addPolicy(tree, page);
  refuseInline(tree, page);
  return { html: writeHtml(tree), assets: assetsOf(tree) };
}

/** Removes what only hydration needs; an unknown script stops the build. */
function isFrameworkTrace(node: Nodes, page: string): boolean {
  if (node.type !== "element") return false;
  if (node.tagName === "meta") return node.properties["name"] === "next-size-adjust";
  if (node.tagName === "link") return node.properties["as"] === "script";
  if (node.tagName === "div") return node.properties["hidden"] === true && node.children.every((child) => child.type === "comment");
  return node.tagName === "script" && node.properties["type"] !== "application/ld+json" && isNextScript(node, page);
}

const FLIGHT = /^\(?(self\.__next_f|globalThis\["TURBOPACK"\]|\(globalThis\["TURBOPACK"\])/;

/** True for Next's own scripts: chunks, bootstrap and flight data. Throws on any other. */
export function isNextScript(node: Element, page: string): boolean {
  const source = node.properties["src"];
  if (typeof source === "string" && source.includes("/_next/static/")) return true;
  const text = node.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  if (source === undefined && FLIGHT.test(text.trim())) return true;
  throw new UnexpectedOutput(`a script on ${page} (${typeof source === "string" ? source : text.slice(0, 60)})`);
}

/** The policy stands right after the charset, before anything it governs. */
export function addPolicy(tree: Root, page: string): void {
  const head = headOf(tree, page);
  const charset = head.children.findIndex((node) => node.type === "element" && node.properties["charSet"] !== undefined);
  head.children.splice(charset + 1, 0, { type: "element", tagName: "meta", properties: { httpEquiv: ["Content-Security-Policy"], content: META_POLICY }, children: [] });
}

/** Nothing inline may remain: the policy would refuse it in silence. */
export function refuseInline(tree: Root, page: string): void {
  visit(tree, "element", (node) => {
    const handler = Object.keys(node.properties).find((name) => /^on[A-Z]/.test(name));
    if (node.tagName === "style" || node.properties["style"] !== undefined) throw new UnexpectedOutput(`an inline style on ${page} (<${node.tagName}>)`);
    if (handler !== undefined) throw new UnexpectedOutput(`an inline handler on ${page} (${handler})`);
  });
}

export function headOf(tree: Root, page: string): Element {
  const html = tree.children.find((node): node is Element => node.type === "element" && node.tagName === "html");
  const head = html?.children.find((node): node is Element => node.type === "element" && node.tagName === "head");
  if (head === undefined) throw new UnexpectedOutput(`no head on ${page}`);
  return head;
}

/** Files of the site that a page loads: stylesheets, fonts, icons, pictures, scripts. */
export function assetsOf(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, "element", (node) => {
    const address = node.tagName === "link" ? node.properties["href"] : node.tagName === "img" || node.tagName === "script" ? node.properties["src"] : undefined;
    if (typeof address === "string") found.push(address);
  });
  return found;
}
