/** Version-bound expiry: a claim pinned to a version is outrun as soon as the records name a release beyond its rule. */
import type { Claim } from "./model";
import { highestVersion, isBeyond } from "./versions";

/** The version a claim speaks of; a claim on the newest release speaks of the one it names. */
export const versionOf = ({ property, version, value }: Pick<Claim, "property" | "version" | "value">): string | undefined =>
  version ?? (property === "newest-release" && typeof value === "string" ? value : undefined);

/** The highest version of each subject that its records name. */
export function newestVersions(claims: Iterable<Claim>): Map<string, string> {
  const named = new Map<string, string[]>();
  for (const { subject, property, value } of claims) {
    if ((property === "newest-release" || property === "release") && typeof value === "string") named.set(subject, [...(named.get(subject) ?? []), value]);
  }
  return new Map([...named].flatMap(([subject, names]): [string, string][] => {
    const highest = highestVersion(names);
    return highest === undefined ? [] : [[subject, highest]];
  }));
}

/** Marks outrun claims with the release that outran them. */
export function markOutrun(claims: ReadonlyMap<string, Claim>): void {
  const newest = newestVersions(claims.values());
  for (const claim of claims.values()) {
    const [version, seen] = [versionOf(claim), newest.get(claim.subject)];
    if (version !== undefined && seen !== undefined && isBeyond(version, seen, claim.until ?? "none")) claim.outrun = seen;
  }
}
