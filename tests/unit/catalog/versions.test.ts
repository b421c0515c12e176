import { expect, test } from "vitest";
import { ageOf } from "@/lib/catalog/age";
import { markOutrun } from "@/lib/catalog/outrun";
import type { Claim } from "@/lib/catalog";
import { highestVersion, isBeyond, parseVersion } from "@/lib/catalog/versions";

test.each([
  ["1.2.3", "1.2.4", { none: false, patch: true, minor: false, major: false }],
  ["1.2.3", "1.3.0", { none: false, patch: true, minor: true, major: false }],
  ["1.2.3", "v2.0", { none: false, patch: true, minor: true, major: true }],
  ["1.2.3", "1.2.3", { none: false, patch: false, minor: false, major: false }],
  ["1.2.3", "1.1.9", { none: false, patch: false, minor: false, major: false }],
  ["0.33.0-rc2", "0.33.0", { none: false, patch: true, minor: false, major: false }],
  ["0.33.0", "0.33.0-rc2", { none: false, patch: false, minor: false, major: false }],
  ["1.2", "1.2.0", { none: false, patch: false, minor: false, major: false }],
  ["0.9.0", "0.10.0", { none: false, patch: true, minor: true, major: false }],
  ["1.2.3", "rolling, seen 2026-10-09", { none: false, patch: false, minor: false, major: false }],
])("a claim on %s, with %s released", (version, newest, wanted) => {
  const found = Object.fromEntries((["none", "patch", "minor", "major"] as const).map((rule) => [rule, isBeyond(version, newest, rule)]));
  expect(found).toEqual(wanted);
});

test("the highest version is the highest by its numbers, names without numbers aside", () => {
  expect(highestVersion(["0.9.0", "0.10.0", "main, 2026-10-09", "0.10.0rc1"])).toBe("0.10.0");
  expect(highestVersion(["main", "router 0.10.0"])).toBeUndefined();
  expect(parseVersion("1.3.0rc24")).toEqual({ numbers: [1, 3, 0], candidate: true });
});

const claim = (id: string, rest: Partial<Claim>): [string, Claim] => [`a/${id}`, { ref: `a/${id}`, id, subject: "a", property: id, sources: [], asOf: "2026-11-01", evidence: "documented", disagreesWith: [], derivedFrom: [], place: { file: "a.ts" }, ...rest }];

test("a claim pinned to a version is to be checked again once a release beyond its rule is on record", () => {
  const claims = new Map([
    claim("newest-release", { value: "1.2.0", until: "patch" }),
    claim("release-1-3-0", { property: "release", value: "1.3.0" }),
    claim("bound", { version: "1.2.0", until: "minor" }),
    claim("loose", { version: "1.2.0", until: "major" }),
    claim("unbound", { version: "1.2.0" }),
  ]);
  markOutrun(claims);
  expect(Object.fromEntries([...claims].map(([ref, { outrun }]) => [ref, outrun]))).toEqual({ "a/newest-release": "1.3.0", "a/release-1-3-0": undefined, "a/bound": "1.3.0", "a/loose": undefined, "a/unbound": undefined });
  expect(["a/bound", "a/loose"].map((ref) => ageOf(claims.get(ref) ?? { property: "event", asOf: "" }, "2026-11-02"))).toEqual(["check-again", "fresh"]);
});
