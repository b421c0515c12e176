/** The door of the cost model is fit for a browser: it leads to no disk, no schema library and no fit. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Every module reached at run time from a file, by the text of its imports. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith(".ts")) return seen;
  for (const [, names = "", from = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) ([^;]*?) from "([^"]+)";$/gm)) {
    const erased = names.startsWith("type ") || (names.startsWith("{") && names.replace(/[{}]/g, "").split(",").every((name) => name.trim().startsWith("type ")));
    if (erased) continue;
    if (!from.startsWith(".")) seen.add(from);
    else reached(join(dirname(file), from.endsWith(".json") ? from : `${from}.ts`), seen);
  }
  return seen;
}

test("the door reaches constants and equations, and nothing a browser has no use for", () => {
  const modules = [...reached("lib/cost-model/index.ts")];
  expect(modules).toContain("lib/cost-model/constants.json");
  expect(modules).toContain("lib/cost-model/equations/decode.ts");
  expect(modules.filter((name) => !name.startsWith("lib/") || /\/(fit|validation|describe)\/|store|parse-rows|validation\.json/.test(name))).toEqual([]);
});

test("what an island would load stays small", () => {
  const bytes = [...reached("lib/cost-model/index.ts")].reduce((sum, file) => sum + readFileSync(file, "utf8").length, 0);
  expect(bytes).toBeLessThan(64_000);
});
