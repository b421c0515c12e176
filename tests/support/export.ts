/** The published folder as tests read it: pages as parsed trees, their links and anchors. */
import { readFileSync } from "node:fs";
import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import { toText } from "hast-util-to-text";
import { parseHtml } from "@/lib/publish/page";
import { listBelow } from "@/lib/publish/files";

export interface PublishedPage {
  /** Path as a browser asks for it: "/runtimes/vllm/". */
  path: string;
  html: string;
  tree: Root;
}

export function readPages(folder = "out"): PublishedPage[] {
  return listBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(`${folder}/${file}`, "utf8");
      return { path: file === "404.html" ? "/404.html" : `/${file.replace(/index\.html$/, "")}`, html, tree: parseHtml(html) };
    });
}

export const all = (page: PublishedPage, selector: string): Element[] => selectAll(selector, page.tree);
export const attribute = (node: Element, name: string): string => String(node.properties[name] ?? "");
export const words = (node: Element): string => toText(node).replace(/\s+/g, " ").trim();
