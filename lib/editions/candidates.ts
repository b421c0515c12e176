/** What the records say has happened since a day: material for "what changed". */
import type { Catalog } from "@/lib/catalog";

export interface Candidate {
  date: string;
  /** In one line. */
  what: string;
  ref: string;
}

/** Releases, advisories and events after the day, newest first. */
export function candidatesSince({ runtimes, claims }: Pick<Catalog, "runtimes" | "claims">, day: string): Candidate[] {
  const nameOf = (slug: string) => runtimes.find((runtime) => runtime.slug === slug)?.name ?? slug;
  const releases = runtimes.flatMap(({ name, releases: list }) => list.map(({ date, version, matters, ref }) => ({ date, what: `${name} ${version}: ${matters}`, ref })));
  const advisories = runtimes.flatMap(({ name, advisories: list }) => list.map(({ published, id, severity, summary, ref }) => ({ date: published, what: `${name}, ${id} (${severity}): ${summary}`, ref })));
  const events = [...claims.values()].filter(({ property }) => property === "event").map(({ subject, asOf, statement = "", ref }) => ({ date: asOf, what: `${nameOf(subject)}: ${statement}`, ref }));
  return [...releases, ...advisories, ...events].filter(({ date }) => date > day).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.ref < b.ref ? -1 : 1));
}
