/** Links within the site that prose writes itself lead to pages that exist. */
import { linksIn } from "@/lib/markdown/lint";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { suggest } from "../near";
import { type Finding, show } from "../problem";
import type { Context } from "./context";

/** Every address that can be known before the pages are drawn. */
function knownAddresses({ catalog, content }: Context): Set<string> {
  const fixed = Object.values(routes).flatMap((route) => (route.length === 0 ? [route("")] : []));
  return new Set([
    ...fixed,
    ...catalog.runtimes.flatMap(({ slug, aliases }) => [slug, ...aliases].map(routes.runtime)),
    ...catalog.zones.map(({ slug }) => routes.zone(slug)),
    ...catalog.editions.map(({ month }) => routes.edition(month)),
    ...content.retrospectives.map(({ slug }) => routes.edition(slug)),
    ...catalog.ecosystems.maps.map(({ name }) => routes.ecosystem(name)),
    ...content.opportunities.map(({ slug }) => routes.opportunity(slug)),
  ]);
}

/** Families of pages whose members are all known above; other rooms judge their own. */
const FAMILIES = [routes.runtimes(), routes.zones(), routes.editions(), routes.opportunities(), routes.ecosystems()];

export function deadInternalLinks(context: Context): Finding[] {
  const known = knownAddresses(context);
  const rooms = new Set([...known].map((address) => firstFolder(address)));
  return Object.values(context.content).flat().flatMap(({ body }) =>
    linksIn(body.text).flatMap(({ url, line }): Finding[] => {
      const at = body.place.line === undefined ? body.place : { file: body.place.file, line: body.place.line + line - 1 };
      if (/^(https?|mailto):/.test(url)) return [];
      if (!url.startsWith("/")) return url.startsWith("#") ? [] : [{ place: at, field: "link", expected: "an address of the site that begins with /, or a whole https:// address", got: show(url), fix: "Write :runtime[slug] for a runtime, or the address from the site's root: [words](/glossary/).", rule: "dead-link" }];
      const path = `${site.basePath}${url.replace(/[?#].*$/, "")}`;
      const judged = FAMILIES.some((family) => path.startsWith(family)) || !rooms.has(firstFolder(path)) || !path.endsWith("/");
      if (known.has(path) || !judged) return [];
      return [{ place: at, field: "link", expected: "the address of a page of the site", got: show(url), fix: suggest(path, [...known].filter((address) => address.endsWith("/")), "take the link out."), rule: "dead-link" }];
    }),
  );
}

const firstFolder = (path: string) => path.slice(site.basePath.length).split("/")[1] ?? "";
