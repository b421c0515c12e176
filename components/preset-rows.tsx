import { type Catalog, type Claim, claimByRef, formatValue, propertyNamed } from "@/lib/catalog";
import { sourcesOf } from "./fact-rows";
import { Provenance } from "./provenance";

interface Props {
  catalog: Catalog;
  preset: { slug: string; name: string; claims: readonly string[] };
  /** What is not a claim: assumptions of the model. */
  note?: string;
}

/** One preset: every figure a row, with its anchor, date and document. */
export function PresetRows({ catalog, preset: { slug, name, claims }, note }: Props) {
  return (
    <article className="preset">
      <h3 id={slug}>{name}</h3>
      {note && <p className="said">{note}</p>}
      <table className="stack">
        <tbody>{claims.map((ref) => claimByRef(catalog, ref)).map((claim) => <Row key={claim.ref} catalog={catalog} claim={claim} />)}</tbody>
      </table>
    </article>
  );
}

const words = ({ conditions, reasoning, derivedFrom }: Claim) => [conditions, reasoning, derivedFrom.length === 0 ? undefined : `From ${derivedFrom.map((ref) => ref.split("/")[1]).join(", ")}`].filter((text) => text !== undefined).map((text) => text.replace(/\.$/, "")).join(". ");

function Row({ catalog, claim }: { catalog: Catalog; claim: Claim }) {
  const { ref, subject, id, property, asOf, evidence, sources, version } = claim;
  return (
    <tr id={`c-${subject}-${id}`}>
      <th scope="row">{propertyNamed(property)?.label ?? property}{property === "file-size" && `, ${id.replace("file-", "")}`}</th>
      <td className="data">{formatValue(claim)}</td>
      <td><Provenance claimRef={ref} asOf={asOf} evidence={evidence} sources={sourcesOf(catalog, sources)} version={version} />{words(claim) !== "" && <p className="said">{words(claim)}.</p>}</td>
    </tr>
  );
}
