/** The drawing of the map in the twins: a line a runtime, its reach and relations with the claims they rest on. */
import type { Catalog } from "@/lib/catalog";
import type { Graph, Mark } from "@/lib/drawings/graph";
import { REACH_RULE } from "@/lib/drawings/reach";
import { doingsOf, reachWords } from "@/lib/drawings/words";
import { claimHref } from "@/lib/links";
import { permalink, routes } from "@/lib/routes";
import type { Twin } from "./write";

export function drawingItems(twin: Twin, catalog: Catalog, graph: Graph): Twin {
  const left = Object.values(graph.more).reduce((sum, count) => sum + count, 0);
  const rest = left === 0 ? [] : [`and ${left.toLocaleString("en")} more: <${permalink(routes.runtimes())}>`];
  return twin.text(Object.values(REACH_RULE).join(" "), "map").items([...graph.marks.map((mark) => lineOf(catalog, graph, mark)), ...rest]);
}

function lineOf(catalog: Catalog, graph: Graph, { slug, name, layer, zone, reach, declining }: Mark): string {
  const claim = (words: string, ref: string | undefined) => (ref === undefined ? words : `[${words}](${permalink(claimHref(catalog, ref))})`);
  const why = [reach.begins, reach.ends].map(({ words, ref }) => claim(words, ref)).join(", ");
  const title = catalog.zones.find((candidate) => candidate.slug === zone)?.title ?? zone;
  const relations = doingsOf(graph, slug).flatMap(({ kind, others }) => others.map(({ mark, ref }) => `${claim(kind, ref)} ${mark.name}`));
  const facts = [layer, `zone ${title}`, ...(declining ? ["declining"] : []), `${reachWords(reach)} (${why})`, ...relations];
  return `[${name}](${permalink(routes.runtime(slug))}): ${facts.join("; ")}`;
}
