/** Presets become claims; a mistake in one is reported at its line. */
import { expect, test } from "vitest";
import { assembleCatalog } from "@/lib/catalog/assemble";
import type { ModelPresetInput } from "@/lib/catalog/schema/preset";
import { parametersOf } from "@/lib/cost-model/shape";
import { presetsHere } from "@/tests/support/presets";

const SOURCE = { title: "config.json", url: "https://example.org/config.json", publisher: "Example", kind: "source-code", accessed: "2026-11-22", interest: "maker", locator: "the whole file" } as const;
const MODEL: ModelPresetInput = {
  slug: "tiny", name: "Tiny", attention: "gqa", sources: { "tiny-config": SOURCE },
  stated: [{ sources: ["tiny-config"], asOf: "2026-01-01", evidence: "documented", figures: { layers: 2, hidden: 64, heads: 4, "kv-heads": 2, vocab: 100, "feed-forward": 256 } }],
};
const TEXT = `export const models = [\n  {\n    slug: "tiny",\n    stated: [\n      { figures: {\n        layers: -2 } },\n    ],\n  },\n];\n`;

function assembled(model: ModelPresetInput) {
  const presets = { models: [model], machines: [], links: [], quantisations: [], setups: [] };
  const { catalog, problems } = assembleCatalog({ zones: [], runtimes: [], capabilities: [], presets }, { files: [], findings: [], texts: new Map(), editionFiles: new Map() }, new Map([["scripts/seed/presets/models.ts", TEXT]]), { records: [], findings: [], texts: new Map() });
  return { catalog, problems: problems.filter(({ file }) => file.includes("presets")) };
}

test("stated figures are claims, and what follows from them is derived from named ones", () => {
  const { catalog, problems } = assembled(MODEL);
  expect(problems).toEqual([]);
  expect(catalog.claims.get("tiny/layers")).toMatchObject({ value: 2, evidence: "documented", sources: ["tiny-config"], asOf: "2026-01-01" });
  expect(catalog.claims.get("tiny/kv-per-token")).toMatchObject({ value: 256, evidence: "derived", derivedFrom: ["tiny/layers", "tiny/kv-heads", "tiny/hidden", "tiny/heads"] });
  expect(catalog.presets.models[0]?.model).toMatchObject({ params: 135_680, headDim: 16, kvBytesPerToken: 256 });
});

test("a figure below zero is reported at its line, with what was expected and got", () => {
  const { problems } = assembled({ ...MODEL, stated: MODEL.stated.map((entry) => ({ ...entry, figures: { ...entry.figures, layers: -2 } })) });
  expect(problems).toEqual([expect.objectContaining({ file: "scripts/seed/presets/models.ts", line: 6, expected: "a number above zero", got: "-2" })]);
});

test("a model without what the equations need is reported, not shown", () => {
  const { problems } = assembled({ ...MODEL, stated: [{ sources: ["tiny-config"], asOf: "2026-01-01", evidence: "documented", figures: { layers: 2, hidden: 64, heads: 4, "kv-heads": 2 } }] });
  expect(problems.map(({ rule, expected }) => `${rule}: ${expected}`)).toContain('preset-figure: the figure "vocab", stated by a source or derived');
});

test("counts from shapes are those that makers publish", () => {
  const presets = presetsHere();
  const billions = (slug: string) => Number(((presets.models.find((preset) => preset.slug === slug)?.model.params ?? 0) / 1e9).toFixed(1));
  expect(Object.fromEntries(["llama-3-1-8b", "llama-3-1-405b", "qwen3-235b-a22b", "mixtral-8x7b", "deepseek-v3"].map((slug) => [slug, billions(slug)]))).toEqual({ "llama-3-1-8b": 8, "llama-3-1-405b": 405.9, "qwen3-235b-a22b": 235.1, "mixtral-8x7b": 46.7, "deepseek-v3": 671 });
  expect(parametersOf({ layers: 2, hidden: 8, heads: 1, kvHeads: 1, headDim: 8, vocab: 10, tiedEmbeddings: true })).toBeUndefined();
});

test("the register holds as much as the calculators promise", () => {
  const presets = presetsHere();
  expect(presets.models.length).toBeGreaterThanOrEqual(20);
  expect(presets.machines.length).toBeGreaterThanOrEqual(25);
  expect(presets.links.length).toBeGreaterThanOrEqual(10);
});
