import fc from "fast-check";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { type Links, renderMarkdown } from "@/lib/markdown/render";

const links: Links = {
  terms: [{ href: "/glossary/#kv-cache", names: ["KV cache"] }],
  runtime: (slug) => ({ href: `/runtimes/${slug}/`, name: slug.toUpperCase() }),
  system: (slug) => ({ href: `/systems/${slug}/`, name: `About ${slug}` }),
  claim: () => ({ href: "#note-1", value: "5.37 tok/s", note: 1, title: "reported, 26 Dec 2024" }),
};
const html = (text: string) => unified().use(rehypeStringify).stringify(renderMarkdown(text, links));

test("directives become links with their note, and the first use of a term is linked", () => {
  expect(html("The KV cache of :runtime[exo] gave :claim[exo/day-2]. :cite[exo/day-2] A KV cache.")).toMatchInlineSnapshot(`"<p>The <a href="/glossary/#kv-cache" class="term">KV cache</a> of <a href="/runtimes/exo/" class="runtime">EXO</a> gave <a href="#note-1" title="reported, 26 Dec 2024" class="figure">5.37 tok/s</a>.<sup class="cite"><a href="#note-1" title="reported, 26 Dec 2024" aria-label="note 1">1</a></sup> A KV cache.</p>"`);
});

test.each([
  ["script", "<script>alert(1)</script>ok"],
  ["event handler", '<img src=x onerror="alert(1)">'],
  ["javascript link", "[x](javascript:alert(1))"],
  ["data link", "[x](data:text/html,<script>alert(1)</script>)"],
  ["iframe", '<iframe src="https://example.org"></iframe>'],
  ["svg", "<svg onload=alert(1)></svg>"],
  ["javascript picture", "![x](javascript:alert(1))"],
])("hostile markdown is neutralised: %s", (_name, text) => {
  expect(isHarmless(text)).toBe(true);
});

const PIECES = ["<script>", "</script>", "<svg onload=x>", "<iframe src=//e>", "[a](javascript:x)", "[a](data:x)", "![a](JaVaScRiPt:x)", '<a href="javascript:x" onclick=y>', "<style>*{}</style>", "`", "*", "\n\n", "> ", "- ", "| a |", "&#106;avascript:", ":claim[a/b]", "<!--", "-->", "<math><mi>", "[x]: javascript:y\n", "[x]"];

test("no mixture of hostile pieces yields markup that acts", () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 12 }), (pieces) => isHarmless(pieces.join(""))), { numRuns: 400 });
});

function isHarmless(text: string): boolean {
  let harmless = true;
  visit(renderMarkdown(text, links), (node) => {
    if (node.type === "raw" as never) harmless = false;
    if (node.type !== "element") return;
    if (["script", "style", "iframe", "svg", "object", "embed", "math", "form"].includes(node.tagName)) harmless = false;
    if (Object.keys(node.properties).some((name) => /^on/i.test(name) || name === "style")) harmless = false;
    const address = String(node.properties["href"] ?? node.properties["src"] ?? "");
    if (/^\s*(javascript|data|vbscript):/i.test(address)) harmless = false;
  });
  return harmless;
}
