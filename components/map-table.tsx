import { type Catalog, label } from "@/lib/catalog";
import type { Graph, Mark } from "@/lib/drawings/graph";
import type { Reason } from "@/lib/drawings/reach";
import { doingsOf, reachWords } from "@/lib/drawings/words";
import { claimHref } from "@/lib/links";
import { routes } from "@/lib/routes";

/** The drawing in words: each relation and each end of a line leads to the claim that says so. */
export function MapTable({ graph, catalog }: { graph: Graph; catalog: Catalog }) {
  const left = Object.values(graph.more).reduce((sum, count) => sum + count, 0);
  return (
    <details className="map-table">
      <summary>The drawing as a table</summary>
      <table className="stack">
        <thead><tr><th scope="col">Runtime</th><th scope="col">Layer</th><th scope="col">Zone</th><th scope="col">Reaches</th><th scope="col">Relations to other runtimes</th></tr></thead>
        <tbody>{graph.marks.map((mark) => <MarkRow key={mark.slug} mark={mark} graph={graph} catalog={catalog} />)}</tbody>
      </table>
      {left > 0 && <p>And {left.toLocaleString("en")} more in the <a href={routes.runtimes()}>list of all runtimes</a>.</p>}
    </details>
  );
}

function MarkRow({ mark, graph, catalog }: { mark: Mark; graph: Graph; catalog: Catalog }) {
  const { slug, name, layer, zone, reach, declining } = mark;
  return (
    <tr>
      <th scope="row"><a href={routes.runtime(slug)}>{name}</a>{declining && " †"}</th>
      <td data-label="Layer">{layer}</td>
      <td data-label="Zone">{catalog.zones.find((candidate) => candidate.slug === zone)?.title}</td>
      <td data-label="Reaches">{reachWords(reach)} <span className="why">(<Because catalog={catalog} reason={reach.begins} />; <Because catalog={catalog} reason={reach.ends} />)</span></td>
      <td data-label="Relations"><Relations graph={graph} slug={slug} catalog={catalog} /></td>
    </tr>
  );
}

function Because({ reason: { words, ref }, catalog }: { reason: Reason; catalog: Catalog }) {
  return ref === undefined ? words : <a href={claimHref(catalog, ref)}>{words}</a>;
}

/** "wraps llama.cpp": the verb leads to the claim, the name to the runtime. */
function Relations({ graph, slug, catalog }: { graph: Graph; slug: string; catalog: Catalog }) {
  const doings = doingsOf(graph, slug).flatMap(({ kind, others }) => others.map((other) => ({ kind, ...other })));
  if (doings.length === 0) return "none of its own";
  return doings.map(({ kind, mark, ref }, index) => <span key={ref}>{index > 0 && "; "}<a href={claimHref(catalog, ref)}>{label(kind)}</a> <a href={routes.runtime(mark.slug)}>{mark.name}</a></span>);
}
