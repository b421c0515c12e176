import { expect, test } from "vitest";
import { pruneReadingPage } from "@/lib/publish/page";

const page = (head: string, body: string) => `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

test("a reading page keeps its text, its data and its styles, and loses every script", () => {
  const { html, assets } = pruneReadingPage(
    page('<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="script" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/b.js" async=""></script>', '<div hidden=""><!--$--><!--/$--></div><p>Text<!-- -->.</p><script type="application/ld+json">{"a":1}</script><script>(self.__next_f=self.__next_f||[]).push([0])</script>'),
    "index.html",
  );
  expect(html).toContain("<p>Text.</p>");
  expect(html).toContain('<script type="application/ld+json">{"a":1}</script>');
  expect(html).toContain("http-equiv=\"Content-Security-Policy\"");
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain("hidden");
  expect(assets).toEqual(["/_next/static/chunks/a.css"]);
});

test.each([
  ["an unknown script", '<script>console.log("who am I")</script>', "a script on index.html"],
  ["a script from elsewhere", '<script src="https://example.org/x.js"></script>', "a script on index.html"],
  ["an inline style", '<p style="color:red">x</p>', "an inline style on index.html"],
  ["a style element", "<style>p{}</style>", "an inline style on index.html"],
  ["an inline handler", '<p onclick="x()">x</p>', "an inline handler on index.html"],
])("%s stops the publishing", (_name, body, words) => {
  expect(() => pruneReadingPage(page("", body), "index.html")).toThrow(words);
});
