import { type Catalog, runtimesAlsoIn, runtimesAtHome } from "@/lib/catalog";
import { routes } from "@/lib/routes";

/** The runtimes of a zone by name, each in its one sentence; for editions, which show no cards. */
export function ZoneMembers({ slug, catalog }: { slug: string; catalog: Catalog }) {
  const zone = catalog.zones.find((candidate) => candidate.slug === slug);
  if (zone === undefined) return null;
  return (
    <ul className="rows" aria-label={`Runtimes in ${zone.title}`}>
      {runtimesAtHome(catalog, zone).map((runtime) => <li key={runtime.slug}><a href={routes.runtime(runtime.slug)}>{runtime.name}</a>. {runtime.summary}</li>)}
      {runtimesAlsoIn(catalog, zone).map(({ runtime, reason }) => <li key={runtime.slug}>Also here: <a href={routes.runtime(runtime.slug)}>{runtime.name}</a>. {reason}</li>)}
    </ul>
  );
}
