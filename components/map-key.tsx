import { type Catalog, label } from "@/lib/catalog";
import { JOINTS } from "@/lib/drawings/glyphs";
import { DRAWN_RELATIONS, type DrawnRelation, type Graph, zoneNumber } from "@/lib/drawings/graph";
import { REACH_RULE } from "@/lib/drawings/reach";
import { RELATION_WORDS } from "@/lib/drawings/words";
import { routes } from "@/lib/routes";

/** How the drawing is read: the line, the zones, the relations, the layers. `undrawn`: relations that found no place. `brief`: the rule of the lines is on the map. */
export function MapKey({ graph, catalog, undrawn, brief }: { graph: Graph; catalog: Catalog; undrawn: number; brief: boolean }) {
  const zones = catalog.zones.filter(({ slug }) => graph.marks.some(({ zone }) => zone === slug));
  const relations = DRAWN_RELATIONS.filter((kind) => graph.edges.some((edge) => edge.kind === kind));
  return (
    <figcaption className="key">
      <p>A name is a runtime, and its line the machines it reaches. The number and the hue are its zone.</p>
      <ul aria-label="Zones">{zones.map(({ slug, title }) => <li key={slug} className={`zone hue-${slug}`}><b>{zoneNumber(catalog, slug)}</b> <a href={routes.zone(slug)}>{title}</a></li>)}</ul>
      <ul aria-label="Relations">
        {relations.map((kind) => <li key={kind} className="sampled"><Sample kind={kind} /><span><b>{label(kind)}</b>: {RELATION_WORDS[kind]}</span></li>)}
      </ul>
      {relations.length > 0 && <p>The sign stands on the line of the one that does it, the arrow at the other; lines that cross without a sign do not meet.{undrawn > 0 && ` ${undrawn} more in the table.`}</p>}
      {graph.marks.some(({ declining }) => declining) && <p>† <a href={routes.declines()}>declining</a></p>}
      {brief ? <p><a href={`${routes.home()}#map`}>How far a line runs</a></p> : <p className="rule">{REACH_RULE.begins} {REACH_RULE.ends} {REACH_RULE.part}</p>}
    </figcaption>
  );
}

/** A piece of trunk with the relation's sign. */
function Sample({ kind }: { kind: DrawnRelation }) {
  return (
    <svg className="plate sample" viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
      <g className="trunks"><path className={kind} d="M6 6H34" /></g>
      <g className="joints"><path className={kind} d={JOINTS[kind](6, 6)} /></g>
    </svg>
  );
}
