import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { type Links, renderInline, renderMarkdown } from "@/lib/markdown/render";

/** Markdown blocks, their directives resolved by `links`. */
export function Prose({ text, links }: { text: string; links: Links }) {
  return <div className="prose">{toJsxRuntime(renderMarkdown(text, links), { Fragment, jsx, jsxs })}</div>;
}

/** Markdown within a line. */
export function Inline({ text, links }: { text: string; links: Links }) {
  return <>{toJsxRuntime(renderInline(text, links), { Fragment, jsx, jsxs })}</>;
}
