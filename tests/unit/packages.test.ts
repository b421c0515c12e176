/** Every locked package runs on the oldest Node we promise. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { satisfies } from "compare-versions";

const OLDEST = "20.19.0";

interface Locked {
  engines?: { node?: string };
}

test(`every locked package accepts Node ${OLDEST}`, () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
  const refusing = Object.entries(packages)
    .filter(([, { engines }]) => engines?.node !== undefined && !accepts(engines.node))
    .map(([name, { engines }]) => `${name} wants ${engines?.node}`);
  expect(refusing).toEqual([]);
});

/** compare-versions knows ranges joined by spaces; alternatives are split here. */
const accepts = (range: string) => range.split("||").some((part) => part.trim() === "*" || satisfies(OLDEST, part.trim().replaceAll(/([<>=^~]+)\s+/g, "$1")));

test("the lock file names no registry but the public one", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { resolved?: string }> };
  const hosts = new Set(Object.values(packages).flatMap(({ resolved }) => (resolved === undefined ? [] : new URL(resolved).host)));
  expect([...hosts].filter((host) => host !== "registry.npmjs.org")).toEqual([]);
});
