/** A published edition is closed: every changed byte is found, and only a correction excuses one. */
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { recordSchema } from "@/lib/editions/record";
import { freeze } from "@/lib/editions/freeze";
import { assembleTree, freshFolder, layTree } from "@/tests/support/trees";
import { change, publishTree, write } from "@/tests/support/editions";

const EDITION = "content/editions/2026-11";
const BLURB = `${EDITION}/zones/serving.md`;
let published = "";
let root = "";

beforeAll(async () => {
  published = layTree();
  await publishTree(published, "2026-11", "2026-11-23");
});
beforeEach(() => {
  if (root !== "") rmSync(root, { recursive: true });
  root = freshFolder("published");
  cpSync(published, root, { recursive: true });
});
afterAll(() => {
  for (const folder of [published, root]) rmSync(folder, { recursive: true });
});

const problems = async () => (await assembleTree(root)).problems;
const places = async () => (await problems()).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

function correct(name = "2026-11-25-serving-persons", rest: Partial<Record<"date" | "edition" | "file" | "said" | "shouldSay" | "rests", string>> = {}): void {
  const data = { date: "2026-11-25", edition: "2026-11", file: "zones/serving.md", said: "One machine, one person.", shouldSay: "One machine, many persons.", rests: "alpha/maker", ...rest };
  write(root, `content/corrections/${name}.md`, `---\ndate: "${data.date}"\nedition: "${data.edition}"\nfile: ${data.file}\nsaid: "${data.said}"\nshouldSay: "${data.shouldSay}"\nrests: [${data.rests}]\n---\n\nThe zone was described in the words of its neighbour.\n`);
}

test("the frozen schema is version 1, to the letter", async () => {
  await expect(`${JSON.stringify(z.toJSONSchema(recordSchema), null, 1)}\n`).toMatchFileSnapshot("record-v1.schema.json");
});

test("the record holds the joined catalog as it stood, and a sound tree stays sound", async () => {
  const record = recordSchema.parse(JSON.parse(readFileSync(join(root, EDITION, "record.json"), "utf8")));
  expect(record).toMatchObject({
    schemaVersion: 1, month: "2026-11",
    zones: [{ slug: "desktop", home: ["alpha", "gamma"] }, { slug: "serving", home: ["beta"], also: [{ slug: "alpha" }] }],
    runtimes: [{ slug: "alpha", stance: { word: "winner", reason: "the engine under the others" }, cells: { "tool-calling": "yes", gui: "no", "tensor-parallel": "unknown" } }, { slug: "beta", stance: { word: "challenger" } }, { slug: "gamma", stance: { word: "declining: maintenance", reason: "Its makers say that only small fixes are taken." } }],
  });
  expect(record.claims["alpha/speed"]).toEqual({ property: "measurement", value: 12.5, unit: "tok/s", asOf: "2026-08-02", evidence: "reported" });
  expect(record.claims["beta/rel-embeds-alpha"]).toMatchObject({ statement: expect.stringContaining("Alpha"), sources: ["beta-readme"] });
  expect(record.claims["alpha/newest-release"]).toMatchObject({ value: "1.2.0", stale: true });
  expect(Object.keys(record.sources)).toEqual(["alpha-readme", "beta-readme", "gamma-statement"]);
  const { catalog, problems: found } = await assembleTree(root);
  expect([found, catalog.editions.map(({ month, published: seal }) => [month, seal?.on])]).toEqual([[], [["2026-11", "2026-11-23"]]]);
});

test("freezing a published edition gives its own record back, whatever has changed since", async () => {
  change(root, "scripts/seed/runtimes/alpha.ts", 'licence: { value: "MIT"', 'licence: { value: "Apache-2.0"');
  const { catalog } = await assembleTree(root);
  expect(catalog.claims.get("alpha/licence")?.value).toBe("Apache-2.0");
  expect(freeze(catalog, "2026-11").claims["alpha/licence"]?.value).toBe("MIT");
});

test("a changed byte is reported at its line, with both ways out", async () => {
  change(root, BLURB, "One machine, one person.", "One machine, two persons.");
  const [problem, ...others] = await problems();
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: BLURB, line: 6, rule: "published-edition", got: '"One machine, two persons. :cite[alpha/maker]"', fix: expect.stringMatching(/git restore .*serving\.md.*content\/corrections\//) });
});

test.each([
  ["front matter", () => change(root, BLURB, 'title: "Serving"', 'title: "Servers"'), `${BLURB}:2 published-edition`],
  ["a line more", () => change(root, BLURB, "Take :runtime", "\nTake :runtime"), `${BLURB}:8 published-edition`],
  ["a space at a line's end", () => change(root, BLURB, "in doubt.", "in doubt. "), `${BLURB}:8 published-edition`],
  ["the end of the file cut off", () => change(root, BLURB, "\n\nTake :runtime[alpha] if in doubt.\n", ""), `${BLURB}:6 published-edition`],
  ["a file more", () => write(root, `${EDITION}/notes.txt`, "later"), `${EDITION}/notes.txt:1 published-edition`],
  ["a file less", () => rmSync(join(root, EDITION, "winners/alpha.md")), `${EDITION}/published.json:1 published-edition`],
  ["the record", () => change(root, `${EDITION}/record.json`, '"value":"MIT"', '"value":"GPL"'), `${EDITION}/record.json:1 published-edition`],
  ["the seal", () => change(root, `${EDITION}/published.json`, '"sha256": "', '"sha256": "0'), `${EDITION}/published.json:3 edition-archive`],
  ["no record", () => rmSync(join(root, EDITION, "record.json")), `${EDITION}/record.json:1 edition-archive`],
  ["a record that is no JSON", () => write(root, `${EDITION}/record.json`, "{"), `${EDITION}/record.json:1 edition-archive`],
])("%s is a change", async (_what, tamper, place) => {
  tamper();
  expect(await places()).toContain(place);
});

test("line ends of another system and the system's own files are no change", async () => {
  write(root, BLURB, readFileSync(join(root, BLURB), "utf8").replaceAll("\n", "\r\n"));
  write(root, `${EDITION}/.DS_Store`, "x");
  expect(await places()).toEqual([]);
});

test("publishing that was interrupted before the seal leaves a draft, and can be done again", async () => {
  rmSync(join(root, EDITION, "published.json"));
  change(root, BLURB, "in doubt", "in great doubt");
  const { catalog, problems: found } = await assembleTree(root);
  expect([found, catalog.editions[0]?.published]).toEqual([[], undefined]);
  await publishTree(root, "2026-11", "2026-11-24");
  expect(await places()).toEqual([]);
  expect((await assembleTree(root)).catalog.editions[0]).toMatchObject({ published: { on: "2026-11-24" }, zones: [{}, { body: { text: expect.stringContaining("in great doubt") } }] });
});

test("a correction excuses exactly what it names", async () => {
  change(root, BLURB, "One machine, one person.", "One machine, many persons.");
  correct();
  expect(await places()).toEqual([]);
  change(root, BLURB, "in doubt", "in great doubt");
  expect(await places()).toEqual([`${BLURB}:8 published-edition`]);
});

test("a correction may stand beside a text that was left as it was", async () => {
  correct();
  expect(await places()).toEqual([]);
  const { catalog } = await assembleTree(root);
  expect(catalog.editions[0]?.zones[1]?.body.text).toContain("One machine, one person. ([corrected on 25 Nov 2026](/corrections/#2026-11-25-serving-persons): One machine, many persons.)");
});

test.each([
  ["a month that is a draft", { edition: "2026-10" }, undefined, "edition", 3],
  ["a file that is not there", { file: "zones/servng.md" }, undefined, "file", 4],
  ["words that stand nowhere", { said: "Two machines." }, undefined, "said", 5],
  ["words that stand twice", { said: "alpha" }, undefined, "said", 5],
  ["a day before publication", { date: "2026-11-22" }, "2026-11-22-early", "date", 2],
  ["a name with another day", {}, "2026-11-26-late", "date", 2],
  ["a claim that is not there", { rests: "alpha/makr" }, undefined, "rests", 7],
  ["a bare figure", { shouldSay: "It serves 200 users." }, undefined, "shouldSay", 6],
])("a correction of %s is refused at its line", async (_what, rest, name, field, line) => {
  correct(name, rest);
  expect(await problems()).toMatchObject([{ file: `content/corrections/${name ?? "2026-11-25-serving-persons"}.md`, field, line, fix: expect.any(String) }]);
});

test("a runtime that was published keeps its address, be it as an alias", async () => {
  change(root, "scripts/seed/tools.ts", "  gamma,\n]", "]");
  change(root, "scripts/seed/tools.ts", ', "gamma"', "");
  expect(await problems()).toContainEqual(expect.objectContaining({ rule: "published-runtime", field: "runtimes.gamma", fix: expect.stringContaining("aliases") }));
});

test("a copy of a published edition under another month is no edition", async () => {
  cpSync(join(root, EDITION), join(root, "content/editions/2027-01"), { recursive: true });
  expect(await places()).toContain("content/editions/2027-01/record.json:1 published-edition");
});
