/** Versions as programs write them, compared by their numbers. */

/** How large a release must be before a claim pinned to a version is to be checked again. */
export type UntilRule = "none" | "patch" | "minor" | "major";

interface Version {
  numbers: readonly number[];
  /** `0.33.0-rc2` comes before `0.33.0`. */
  candidate: boolean;
}

/** `v0.33.0-rc2` → 0, 33, 0; undefined for names that begin otherwise ("main, 2026-10-09", "router 0.10.0"). */
export function parseVersion(text: string): Version | undefined {
  const found = /^v?(\d+(?:\.\d+)*)(-?(?:rc|alpha|beta|dev|pre|a|b)[.\d]*)?/i.exec(text);
  return found === null ? undefined : { numbers: (found[1] ?? "").split(".").map(Number), candidate: found[2] !== undefined };
}

/** Negative, zero or positive, by the first `depth` numbers; by all of them and the candidate mark where left out. */
export function compareVersions(a: Version, b: Version, depth?: number): number {
  const length = depth ?? Math.max(a.numbers.length, b.numbers.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return depth === undefined ? Number(b.candidate) - Number(a.candidate) : 0;
}

const DEPTH = { major: 1, minor: 2, patch: undefined } as const;

/** True when `newest` lies beyond what a claim pinned to `version` covers; false where one of them has no number. */
export function isBeyond(version: string, newest: string, rule: UntilRule): boolean {
  const [pinned, seen] = [parseVersion(version), parseVersion(newest)];
  if (rule === "none" || pinned === undefined || seen === undefined) return false;
  return compareVersions(seen, pinned, DEPTH[rule]) > 0;
}

/** The highest of several version names; undefined when none has a number. */
export function highestVersion(names: readonly string[]): string | undefined {
  const parsed = names.flatMap((name) => {
    const version = parseVersion(name);
    return version === undefined ? [] : [{ name, version }];
  });
  return parsed.sort((a, b) => compareVersions(b.version, a.version))[0]?.name;
}
