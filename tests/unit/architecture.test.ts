/** The map of the repository: each room, and what its files must never import. */
import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";
import { listFiles } from "@/lib/catalog/read";

const DISK = /^node:fs/;
const ROOMS = [
  { room: "lib", never: /^(react|next)(\/|$)|^@\/(app|components)\// },
  { room: "components", never: /^node:|^@\/(app|scripts)\/|^@\/lib\/catalog\/(read|load|assemble)|^next\/link$/ },
  { room: "app", never: /^node:|^gray-matter$|^@\/scripts\/|^next\/link$/ },
  { room: "scripts/seed", never: /^(?!\.{1,2}\/)/ },
] as const;
const MAY_TOUCH_THE_DISK = /^lib\/(catalog\/read\.ts|editions\/write\.ts|benchmarks\/read\.ts|cost-model\/store\.ts|publish\/)/;

const sources = (room: string) => listFiles(process.cwd(), room).filter((file) => /\.tsx?$/.test(file));

/** Modules a file imports at run time; `import type` is erased by the compiler. */
function runtimeImports(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, "utf8"));
  const statics = module.staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType)).map(({ moduleRequest }) => moduleRequest.value);
  const exports = module.staticExports.flatMap(({ entries }) => entries.filter(({ isType }) => !isType).flatMap(({ moduleRequest }) => moduleRequest?.value ?? []));
  return [...statics, ...exports];
}

test.each(ROOMS)("$room keeps to its room", ({ room, never }) => {
  const trespasses = sources(room).flatMap((file) => runtimeImports(file).filter((name) => never.test(name)).map((name) => `${file} imports ${name}`));
  expect(trespasses).toEqual([]);
});

test("in lib only the named rooms touch the disk", () => {
  const trespasses = sources("lib").filter((file) => !MAY_TOUCH_THE_DISK.test(file) && runtimeImports(file).some((name) => DISK.test(name)));
  expect(trespasses).toEqual([]);
});

test("only lib/catalog/load imports the seed", () => {
  const trespasses = [...sources("lib"), ...sources("app"), ...sources("components")].filter((file) => file !== "lib/catalog/load.ts" && runtimeImports(file).some((name) => name.includes("scripts/seed")));
  expect(trespasses).toEqual([]);
});

test("client components live in components/islands, and no layout imports from there", () => {
  const strays = [...sources("app"), ...sources("components")].filter((file) => /^["']use client["']/m.test(readFileSync(file, "utf8")) && !file.startsWith("components/islands/"));
  const layouts = sources("app").filter((file) => file.endsWith("layout.tsx") && runtimeImports(file).some((name) => name.includes("/islands/")));
  expect({ strays, layouts }).toEqual({ strays: [], layouts: [] });
});

test("files stay within 150 lines, seed records excepted", () => {
  const long = ["lib", "components", "app", "scripts"].flatMap(sources).filter((file) => !file.startsWith("scripts/seed/")).map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length })).filter(({ lines }) => lines > 150);
  expect(long).toEqual([]);
});
