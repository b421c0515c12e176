import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Catalog } from "@/lib/catalog";
import { plateOf } from "@/lib/ecosystems/drawing/plate";
import { drawPlate } from "@/lib/ecosystems/drawing/svg";
import { graphFor } from "@/lib/ecosystems/places";
import type { MapName } from "@/lib/ecosystems/words";

const TOLD: Record<MapName, { name: string; trunks: string }> = {
  agents: { name: "Who calls which HTTP API, and which runtimes answer it", trunks: "Each vertical line is an HTTP API; the last one stands for pairings that one side documents by name." },
  mcp: { name: "Who speaks which transport of MCP", trunks: "Each vertical line is a transport." },
};

/** The map as a drawing made from the graph, with its key. Every row is a link; the entries below say the same in words. */
export function EcosystemDrawing({ catalog, map }: { catalog: Catalog; map: MapName }) {
  const { name, trunks } = TOLD[map];
  return (
    <figure className="eco-figure">
      {toJsxRuntime(drawPlate(plateOf(graphFor(catalog), map), name), { Fragment, jsx, jsxs })}
      <figcaption className="meta">{trunks} A ring calls, a disc answers, a disc in a ring does both, a small disc answers in part. Follow a line from an agent or host down to what stands behind it.</figcaption>
    </figure>
  );
}
