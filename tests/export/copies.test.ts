/** Whole builds of the fixture catalog: the same bytes in two folders, a new runtime by itself, a failure that changes nothing. */
import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listBelow } from "@/lib/publish/files";
import { copySite, runScript } from "@/tests/support/copies";

const first = copySite("first");
const second = copySite("a-second-and-longer-name");

afterAll(() => {
  for (const root of [first, second]) rmSync(root, { recursive: true });
});

const hashes = (root: string) => Object.fromEntries(listBelow(join(root, "out")).map((file) => [file, createHash("sha256").update(readFileSync(join(root, "out", file))).digest("hex")]));

const change = (root: string, file: string, from: string, to: string) => {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}`);
  writeFileSync(join(root, file), text.replace(from, to));
};

test("two builds in two folders are the same bytes", () => {
  expect(runScript(first, "scripts/build.ts")).toEqual({ status: 0, words: expect.stringContaining("✓ out/") });
  expect(runScript(second, "scripts/build.ts")).toEqual({ status: 0, words: expect.stringContaining("✓ out/") });
  expect(hashes(second)).toEqual(hashes(first));
}, 240_000);

test("a seed file, its line in tools.ts and its slug in a zone are a card and a page", () => {
  const prose = `prose: {
    chooseWhen: { text: "Choose it when a test needs a runtime that came late.", rests: ["maker"] },
    lookElsewhereWhen: { text: "Look elsewhere for one that was there before; the first one suits.", rests: ["maker"], instead: ["alpha"] },
    bitesFirst: { text: "It bites nobody, for it exists in a test only.", rests: ["note-a"] },
    notes: ["a", "b", "c", "d"].map((id) => ({ id, rule: "A rule that holds for every start of it.", cause: "It is so by default.", remedy: "Leave it so.", openOn: "2026-08-01", sources: ["omega-notes"], asOf: "2026-08-01", evidence: "documented" as const })),
    body: "It came late, and stands beside the others all the same. :cite[omega/maker]",
  },
  advisories: [],`;
  const record = readFileSync(join(second, "scripts/seed/runtimes/alpha.ts"), "utf8").replaceAll("alpha", "omega").replaceAll("Alpha", "Omega").replace("advisories: [],", prose);
  writeFileSync(join(second, "scripts/seed/runtimes/omega.ts"), record);
  change(second, "scripts/seed/tools.ts", 'import { beta }', 'import { omega } from "./runtimes/omega";\nimport { beta }');
  change(second, "scripts/seed/tools.ts", "  beta,\n", "  beta,\n  omega,\n");
  change(second, "scripts/seed/tools.ts", 'home: ["beta"]', 'home: ["beta", "omega"]');
  expect(runScript(second, "scripts/build.ts")).toEqual({ status: 0, words: expect.stringContaining("✓ out/") });
  expect(readFileSync(join(second, "out/index.html"), "utf8")).toContain('<a href="/runtimes/omega/">Omega</a>');
  expect(readFileSync(join(second, "out/runtimes/omega/index.html"), "utf8")).toContain("It came late, and stands beside the others all the same.");
}, 240_000);

test("a build that fails says why in the words of the check, and leaves out/ as it was", () => {
  const before = hashes(first);
  change(first, "content/runtimes/alpha.md", ":cite[alpha/maker]", ":cite[alpha/makr]");
  const build = runScript(first, "scripts/build.ts");
  const check = runScript(first, "scripts/check.ts");
  expect(build.status).toBe(1);
  expect(build.words).toBe(check.words);
  expect(build.words).toContain("content/runtimes/alpha.md:47  :cite[alpha/makr]");
  expect(hashes(first)).toEqual(before);
}, 60_000);

test("a base path stands before every address of the site", () => {
  cpSync(join(second, "content/runtimes/beta.md"), join(first, "content/runtimes/beta.md"));
  change(first, "content/runtimes/alpha.md", ":cite[alpha/makr]", ":cite[alpha/maker]");
  expect(runScript(first, "scripts/build.ts", { ATLAS_URL: "https://example.org/atlas" })).toEqual({ status: 0, words: expect.stringContaining("✓ out/") });
  const pages = listBelow(join(first, "out")).filter((file) => file.endsWith(".html"));
  const strays = pages.flatMap((file) => [...readFileSync(join(first, "out", file), "utf8").matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address ?? "").filter((address) => !address.startsWith("/atlas/")).map((address) => `${file}: ${address}`));
  expect(strays).toEqual([]);
}, 240_000);

test("check answers in JSON alone on stdout, and wrong usage ends in 2", () => {
  const { status, words } = runScript(second, "scripts/check.ts", {}, ["--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(words)).toMatchObject({ ok: true, counts: { runtimes: 4, zones: 2 }, problems: [] });
  expect(runScript(second, "scripts/check.ts", {}, ["--frmat", "github"]).status).toBe(2);
}, 60_000);
