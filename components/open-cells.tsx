import type { Catalog } from "@/lib/catalog";
import { openCells, shareOf } from "@/lib/catalog/counts";

/** The share of unknown cells, capability by capability. */
export function OpenCellsTable({ catalog }: { catalog: Catalog }) {
  return (
    <table className="stack">
      <thead><tr><th scope="col">Capability</th><th scope="col">Unknown</th></tr></thead>
      <tbody>{openCells(catalog).map((cells) => <tr key={cells.capability}><th scope="row">{cells.capability}</th><td data-label="Unknown" className="data">{shareOf(cells)}</td></tr>)}</tbody>
    </table>
  );
}
