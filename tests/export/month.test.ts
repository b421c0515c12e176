/** The editor's month from end to end, in a copy of the tree: the guide's own commands and files, with the answers it shows. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { copySite, type Run, runScript } from "@/tests/support/copies";
import { confirmRest, edition, november } from "@/tests/support/december";
import { change, write } from "@/tests/support/editions";

const guide = readFileSync("content/README.md", "utf8");
const consoles = [...guide.matchAll(/^```console\n\$ npm run (.+)\n([\s\S]*?)^```/gm)].map(([, command = "", answer = ""]) => ({ command, answer }));
const files = new Map([...guide.matchAll(/^`(content\/[^`]+\.md)`\n\n```markdown\n([\s\S]*?)^```/gm)].map(([, file = "", text = ""]) => [file, text]));
const root = copySite("month");

afterAll(() => rmSync(root, { recursive: true }));

/** "edition -- new 2026-12" as the script and its words. */
function run(command: string): Run {
  const [name = "", ...words] = command.split(" ").filter((word) => word !== "--");
  return runScript(root, `scripts/${name}.ts`, {}, words);
}

/** "…" at a line's end or alone stands for what differs from day to day. */
const asPattern = (answer: string) => new RegExp(`^${answer.trimEnd().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\n…$/g, String.raw`(\n[\s\S]*)?`).replaceAll("…", ".*")}$`);

function follow(command: string): void {
  const shown = consoles.find((candidate) => candidate.command.startsWith(command));
  if (shown === undefined) throw new Error(`content/README.md no longer shows ${command}`);
  const { status, words } = run(shown.command);
  expect(words.trimEnd()).toMatch(asPattern(shown.answer));
  expect(status).toBe(0);
}

const place = (part: string) => {
  for (const [file, text] of files) if (file.includes(part)) write(root, file, text);
};

test("the month as the guide tells it, from the due list to the published edition", () => {
  expect(consoles.map(({ command }) => command.split(" ").slice(0, 3).join(" "))).toEqual(["due -- --today", "edition -- new", "edition -- status", "check", "edition -- diff", "edition -- publish"]);
  expect(edition(root, "publish", "2026-11", "--today", "2026-11-23").status).toBe(0);
  november(root);
  follow("due");
  follow("edition -- new");
  place("editions/2026-12/");
  follow("edition -- status");
  confirmRest(root, "2026-12", "2026-12-01");
  follow("check");
  follow("edition -- diff");
  follow("edition -- publish");
}, 120_000);

test("the correction that the guide shows is accepted", () => {
  place("content/corrections/");
  expect(run("check")).toMatchObject({ status: 0 });
}, 60_000);

test("a branch is compared with a git reference, whose tree and index stay as they are", () => {
  const git = (...words: string[]) => spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...words], { cwd: root, encoding: "utf8" });
  for (const words of [["init", "--quiet"], ["add", "content", "scripts/seed"], ["commit", "--quiet", "-m", "December"]]) expect(git(...words).stderr).toBe("");
  change(root, "scripts/seed/runtimes/beta.ts", 'licence: { value: "MIT"', 'licence: { value: "Apache-2.0"');
  const { status, words } = run("edition -- diff --base HEAD --json");
  expect([status, JSON.parse(words)]).toMatchObject([0, { from: "HEAD", to: "live", claims: { added: [], removed: [], changed: [{ ref: "beta/licence", from: "MIT", to: "Apache-2.0" }], expired: [] }, cells: [], framing: [] }]);
  expect(git("status", "--porcelain", "--untracked-files=no").stdout).toBe(" M scripts/seed/runtimes/beta.ts\n");
  expect(readdirSync(join(root, ".atlas")).filter((name) => name.startsWith("base-"))).toEqual([]);
  expect(run("edition -- diff --base nowhere")).toMatchObject({ status: 1, words: expect.stringContaining('git knows no commit "nowhere"') });
}, 60_000);

test("a second publication and a disk that refuses change nothing", () => {
  const before = readFileSync(join(root, "content/editions/2026-12/published.json"), "utf8");
  expect(edition(root, "publish", "2026-12")).toMatchObject({ status: 1, words: expect.stringContaining("was published on 2026-12-01 and stays as it is") });
  expect(readFileSync(join(root, "content/editions/2026-12/published.json"), "utf8")).toBe(before);
  rmSync(join(root, ".atlas"), { recursive: true, force: true });
  write(root, ".atlas", "a file where the stage should be");
  expect(edition(root, "new", "2027-01", "--today", "2027-01-04")).toMatchObject({ status: 1, words: expect.stringMatching(/^✖ The disk refused: .* content\/editions\/2027-01 is as it was\./) });
  expect(existsSync(join(root, "content/editions/2027-01"))).toBe(false);
  expect(readdirSync(join(root, "content/editions"))).toEqual(["2026-11", "2026-12"]);
}, 60_000);
