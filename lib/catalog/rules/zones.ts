/** Zones hold runtimes that exist; every runtime stands in one home zone, or says why not. */
import { suggest } from "../near";
import { type Finding, show } from "../problem";
import type { Context } from "./context";

const TOOLS = "scripts/seed/tools.ts";

export function unknownRuntimesInZones({ seed }: Context): Finding[] {
  const slugs = seed.runtimes.map(({ data }) => data.slug);
  return seed.zones.flatMap(({ data, place }) => {
    const references = [...data.home.map((slug, index) => ({ slug, path: ["home", index] })), ...data.also.map(({ slug }, index) => ({ slug, path: ["also", index] }))];
    return references
      .filter(({ slug }) => !slugs.includes(slug))
      .map(({ slug, path }) => ({
        place: { ...place, path: [...(place.path ?? []), ...path] },
        field: `zones.${data.slug}.${path[0]}`,
        expected: "the slug of a runtime registered in scripts/seed/tools.ts",
        got: show(slug),
        fix: suggest(slug, slugs, `register the runtime in ${TOOLS}.`),
        rule: "zone-runtime",
      }));
  });
}

export function runtimesWithoutOneHome({ seed }: Context): Finding[] {
  return seed.runtimes.flatMap(({ data, place }) => {
    const homes = seed.zones.filter((zone) => zone.data.home.includes(data.slug)).map((zone) => zone.data.slug);
    const outside = data.historical || data.unplaced !== undefined;
    if (homes.length === (outside ? 0 : 1)) return [];
    return [{
      place: { ...place, path: ["record", "slug"] },
      field: "home zone",
      expected: outside ? "no zone for a historical or unplaced runtime" : "exactly one zone with this runtime under `home`",
      got: homes.length === 0 ? "no zone" : homes.join(", "),
      fix: outside ? `Remove "${data.slug}" from the zones in ${TOOLS}.` : `Put "${data.slug}" under \`home\` of one zone in ${TOOLS}, or record \`unplaced\` with a reason.`,
      rule: "one-home",
    }];
  });
}
