import { expect, test } from "vitest";
import { ageOf, freshUntil } from "@/lib/catalog/age";
import { formatDate, formatValue } from "@/lib/catalog/format";
import { lineInFrontMatter } from "@/lib/catalog/locate";
import { lineInSeed } from "@/lib/catalog/locate-seed";
import { nearMatches } from "@/lib/catalog/near";
import { formatAnnotations } from "@/lib/catalog/problem";
import * as edition from "@/lib/catalog/schema/edition";
import { claimSchema } from "@/lib/catalog/schema/claim";
import { runtimePageSchema, runtimeSchema } from "@/lib/catalog/schema/runtime";
import { isDeep, sourceSchema } from "@/lib/catalog/schema/source";

test("no schema accepts an empty record", () => {
  const schemas = [claimSchema, runtimeSchema, runtimePageSchema, sourceSchema, edition.editionSchema, edition.changeSchema, edition.winnerSchema, edition.decliningSchema, edition.opportunitySchema, edition.glossarySchema];
  expect(schemas.map((schema) => schema.safeParse({}).success)).toEqual(schemas.map(() => false));
});

test.each([
  ["https://github.com/vllm-project/vllm", false],
  ["https://github.com/vllm-project/vllm/blob/main/README.md", false],
  ["https://example.org/", false],
  [`https://github.com/vllm-project/vllm/blob/${"a".repeat(40)}/README.md#L3`, true],
  ["https://github.com/vllm-project/vllm/issues/12", true],
  ["https://docs.vllm.ai/en/latest/serving.html", true],
])("a source is deep or it is none: %s", (url, deep) => {
  expect(isDeep(url)).toBe(deep);
});

test("a claim on behaviour is to be checked again after six months, a measurement never", () => {
  expect(freshUntil({ property: "default-bind", asOf: "2026-05-22" })).toBe("2026-11-22");
  expect(ageOf({ property: "default-bind", asOf: "2026-05-22" }, "2026-11-22")).toBe("fresh");
  expect(ageOf({ property: "default-bind", asOf: "2026-05-21" }, "2026-11-22")).toBe("check-again");
  expect(ageOf({ property: "newest-release", asOf: "2026-10-01" }, "2026-11-22")).toBe("check-again");
  expect(ageOf({ property: "measurement", asOf: "2019-01-01" }, "2026-11-22")).toBe("fresh");
  expect(ageOf({ property: "structured-output", asOf: "2026-01-01" }, "2026-11-22")).toBe("check-again");
});

test("values are printed with their unit and their conditions", () => {
  expect(formatValue({ property: "measurement", value: 2741794, unit: "downloads" })).toBe("2,741,794\u00a0downloads");
  expect(formatValue({ property: "measurement", value: 3.2, unit: "×" })).toBe("3.2×");
  expect(formatValue({ property: "port", value: 11434 })).toBe("11434");
  expect(formatValue({ property: "accelerators", value: ["nvidia", "apple"], qualified: { apple: "by plugin" } })).toBe("NVIDIA · Apple GPU (by plugin)");
  expect(formatDate("2026-11-02")).toBe("2 Nov 2026");
});

test("a path leads to its line, in front matter and in a seed record", () => {
  expect(lineInFrontMatter("---\na: 1\nb:\n  - c: 2\n    d: 3\n---\n\ntext", ["b", 0, "d"])).toBe(5);
  expect(lineInSeed('export const x = {\n  a: 1,\n  "b-c": { d: [\n    { e: 1 },\n  ] },\n} satisfies Y;\n', ["record", "b-c", "d", 0, "e"])).toBe(4);
});

test("near matches are few and near", () => {
  expect(nearMatches("vlm", ["vllm", "sglang", "lm-studio", "mlx-lm"])).toEqual(["vllm"]);
});

test("annotations carry file and line, and escape what GitHub reads as syntax", () => {
  expect(formatAnnotations([{ file: "content/a.md", line: 3, field: "x: y", expected: "100%", got: '"a"', fix: "Mend it.", rule: "r" }])).toBe('::error file=content/a.md,line=3,title=x%3A y::expected 100%25, got "a". Mend it.');
});
