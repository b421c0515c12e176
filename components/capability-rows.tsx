import { type Catalog, isDue, label, type Runtime } from "@/lib/catalog";
import type { CellState } from "@/lib/catalog/schema/words";
import type { Links } from "@/lib/markdown/render";
import { sourcesOf } from "./fact-rows";
import { Inline } from "./prose";
import { Provenance } from "./provenance";

/** A runtime's column of the matrix, read downwards: what it can, with since, flag and source. */
export function CapabilityRows({ runtime, catalog, links }: { runtime: Runtime; catalog: Catalog; links: Links }) {
  const shown = runtime.cells.filter(({ cell }) => cell.state !== "not-applicable");
  return (
    <dl className="facts">
      {shown.map(({ capability, cell, ref }) => (
        <div key={capability.slug} id={`c-can-${capability.slug}`}>
          <dt>{capability.name}</dt>
          <dd>
            <p><State state={cell.state} /> <CellDetail cell={cell} links={links} /></p>
            {cell.state !== "unknown" && cell.state !== "not-applicable" && <Provenance claimRef={ref} asOf={cell.asOf} evidence={cell.evidence} version={cell.version} sources={sourcesOf(catalog, cell.sources)} usual="documented" checkAgain={isDue(catalog, ref)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function State({ state }: { state: CellState }) {
  return <span className={`state state-${state}`}>{label(state)}</span>;
}

function CellDetail({ cell, links }: { cell: Runtime["cells"][number]["cell"]; links: Links }) {
  if (cell.state === "not-applicable") return null;
  if (cell.state === "unknown") return <>Searched: {cell.searched.join("; ")}.</>;
  const since = [cell.since && `since ${cell.since}`, cell.until && `until ${cell.until}`].filter(Boolean).join(", ");
  return (
    <>
      {cell.state === "no" && (cell.basis === "stated" ? "" : "None found: ")}
      {cell.note && <Inline text={cell.note} links={links} />} {since} {cell.flag && <>{cell.state === "no" && "Changed by "}<code>{cell.flag}</code></>}
    </>
  );
}
