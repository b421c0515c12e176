import { expect, test } from "vitest";
import { figuresIn } from "@/lib/markdown/figures";

test.each([
  ["It reaches 35 tok/s on one card.", ["35 tok/s"]],
  ["It needs 24 GB, or 24GiB with a draft.", ["24 GB", "24GiB"]],
  ["Twelve percent less, and 3× faster.", ["Twelve percent", "3×"]],
  ["Some 2.7M downloads.", ["2.7M downloads"]],
  ["two hundred users at once", ["two hundred users"]],
])("a figure is found: %s", (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

test.each([
  "Installed once, used by one person.",
  "On 2026-11-13 version 1.0.0 came out.",
  "A run on 4×H100 with Llama-3.1-70B.",
  "An M3 Max with DDR5 and PCIe 4.",
  "It listens on 127.0.0.1:8080.",
  "The four shapes are run one after another.",
])("no figure is seen in: %s", (text) => {
  expect(figuresIn(text)).toEqual([]);
});
