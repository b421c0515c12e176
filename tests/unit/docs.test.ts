/** What the documents repeat is true: field tables equal the schemas, and the files they name exist. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { correctionSchema } from "@/lib/catalog/schema/correction";
import * as edition from "@/lib/catalog/schema/edition";
import * as picker from "@/lib/catalog/schema/picker";
import { runtimePageSchema } from "@/lib/catalog/schema/runtime";
import { ecosystemMapSchema, entrySchema, questionsSchema } from "@/lib/ecosystems/schema";
import { reviewSchema } from "@/lib/reviews/schema/files";
import { metricSchema } from "@/lib/reviews/schema/metric";
import * as records from "@/lib/reviews/schema/records";

const guide = readFileSync("content/README.md", "utf8");

/** The first column of the table under a heading that ends in ": name". */
function fieldsUnder(name: string): string[] {
  const section = guide.split(/^### /m).find((part) => part.split("\n")[0]?.endsWith(`: ${name}`)) ?? "";
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field ?? "");
}

test.each([
  ["runtime page", runtimePageSchema.shape],
  ["edition", edition.editionSchema.shape],
  ["zone blurb", edition.zoneBlurbSchema.shape],
  ["change", edition.changeSchema.shape],
  ["winner", edition.winnerSchema.shape],
  ["decline", edition.decliningSchema.shape],
  ["updates", edition.updatesSchema.shape],
  ["opportunity", edition.opportunitySchema.shape],
  ["glossary", edition.glossarySchema.shape],
  ["page text", edition.pageTextSchema.shape],
  ["checked", edition.checkedSchema.shape],
  ["correction", correctionSchema.shape],
  ["retrospective", edition.retrospectiveSchema.shape],
  ["considered", edition.consideredSchema.shape],
  ["review", reviewSchema.shape],
  ["default", records.defaultSchema.shape],
  ["metric", metricSchema.shape],
  ["failure mode", records.failureSchema.shape],
  ["upgrade", records.upgradeSchema.shape],
  ["review advisory", records.advisoryRefSchema.shape],
  ["point", records.pointSchema.shape],
  ["ecosystem entry", entrySchema.shape],
  ["ecosystem map", ecosystemMapSchema.shape],
  ["ecosystem questions", questionsSchema.shape],
  ["policy", picker.policySchema.shape],
  ["tree", picker.treeSchema.shape],
  ["situation", picker.situationSchema.shape],
])("the field table of a %s equals its schema", (name, shape) => {
  expect(fieldsUnder(name)).toEqual(Object.keys(shape));
});

test("every file the documents name exists", () => {
  const named = ["README.md", "CONTRIBUTING.md", "lib/README.md", "LICENSES.md"].flatMap((document) =>
    [...readFileSync(document, "utf8").matchAll(/`((?:app|components|content|lib|scripts|tests|docs|public)\/[\w./-]+|[A-Z]+\.md)`|\]\(((?:docs)\/[^)]+)\)/g)].map(([, code, link]) => ({ document, path: code ?? link ?? "" })),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
});

test("every command the documents name exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const commands = ["README.md", "CONTRIBUTING.md", "content/README.md", "lib/README.md", "LICENSES.md"].flatMap((document) => [...readFileSync(document, "utf8").matchAll(/npm (?:run )?(?:-s )?([a-z][a-z-]*)\b/g)].map(([, name]) => name ?? ""));
  expect([...new Set(commands)].filter((name) => scripts[name] === undefined)).toEqual([]);
});

test("every dependency has its reason in lib/README.md", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  const reasons = new Set(readFileSync("lib/README.md", "utf8").split(/[\s,:+·]+/));
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !reasons.has(name))).toEqual([]);
});
