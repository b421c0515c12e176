import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Catalog } from "@/lib/catalog";
import { TALL, WIDE } from "@/lib/drawings/frame";
import type { Graph } from "@/lib/drawings/graph";
import { layOut } from "@/lib/drawings/plate";
import { drawPlate } from "@/lib/drawings/svg";
import { MapKey } from "./map-key";
import { MapTable } from "./map-table";

interface Props {
  graph: Graph;
  catalog: Catalog;
  /** What the drawing is called by those who hear it. */
  name: string;
  /** Its key leaves the rule of the lines to the map. */
  brief?: boolean;
}

/** The drawing in both formats, of which the stylesheet shows one, its key, and the same in words. */
export function RuntimeMap({ graph, catalog, name, brief = false }: Props) {
  const zoneTitle = (slug: string) => catalog.zones.find((zone) => zone.slug === slug)?.title ?? slug;
  const plates = [WIDE, TALL].map((frame) => layOut(graph, frame));
  return (
    <figure className="map">
      {plates.map((plate) => <Fragment key={plate.frame.name}>{toJsxRuntime(drawPlate(plate, name, zoneTitle), { Fragment, jsx, jsxs })}</Fragment>)}
      <MapKey graph={graph} catalog={catalog} undrawn={Math.max(...plates.map(({ undrawn }) => undrawn))} brief={brief} />
      <MapTable graph={graph} catalog={catalog} />
    </figure>
  );
}
