/** An island page: its HTML serves the reader; its script waits for a touch. */
import { createHash } from "node:crypto";
import type { Element } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { site } from "@/lib/site";
import { ISLANDS } from "./loader";
import { UnexpectedOutput } from "./next-output";
import { addPolicy, assetsOf, headOf, isNextScript, parseHtml, refuseInline, writeHtml } from "./page";

export interface IslandPage {
  html: string;
  /** The page's inline scripts as one file, its name carrying the hash of its text. */
  flight: { file: string; text: string };
  /** Chunks in the order in which they must run. */
  chunks: string[];
  assets: string[];
}

/** Takes every script out of the page and leaves the loader, which knows them. Comments stay: hydration reads them. */
export function separateIsland(html: string, page: string): IslandPage {
  const tree = parseHtml(html);
  const inline: string[] = [];
  const chunks: string[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined || !isScript(node)) return undefined;
    if (node.tagName === "script" && isNextScript(node, page)) keep(node, inline, chunks);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  if (inline.length === 0 || chunks.length === 0) throw new UnexpectedOutput(`an island without flight data or chunks on ${page}`);
  const text = `${inline.join(";\n")};\n`;
  const file = `${ISLANDS}/${createHash("sha256").update(text).digest("hex").slice(0, 16)}.js`;
  const sources = [`${site.basePath}/${file}`, ...chunks];
  headOf(tree, page).children.push({ type: "element", tagName: "script", properties: { src: `${site.basePath}/${ISLANDS}/island.js`, defer: true, dataChunks: JSON.stringify(sources) }, children: [] });
  addPolicy(tree, page);
  refuseInline(tree, page);
  return { html: writeHtml(tree), flight: { file, text }, chunks, assets: assetsOf(tree).filter((address) => !address.includes(`/${ISLANDS}/`)) };
}

const isScript = (node: Element) => (node.tagName === "script" && node.properties["type"] !== "application/ld+json") || (node.tagName === "link" && node.properties["as"] === "script");

function keep(node: Element, inline: string[], chunks: string[]): void {
  const source = node.properties["src"];
  if (typeof source !== "string") inline.push(node.children.map((child) => (child.type === "text" ? child.value : "")).join(""));
  else if (node.properties["noModule"] === undefined) chunks.push(source);
}
