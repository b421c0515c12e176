import { type Advisory, claimsOn, formatDate, formatShort, label, type Runtime } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { routes } from "@/lib/routes";
import type { PostureColumn } from "@/lib/security";
import { Inline } from "./prose";

/** One fact of a runtime's posture, linked to its claim. */
export function PostureCell({ runtime, column }: { runtime: Runtime; column: PostureColumn }) {
  const page = routes.runtime(runtime.slug);
  const [claim] = column.property === undefined ? [] : claimsOn(runtime, column.property);
  if (claim !== undefined) return <a href={`${page}#c-${claim.id}`}>{formatShort(claim)}</a>;
  const found = runtime.cells.find(({ capability }) => capability.slug === column.capability);
  if (found === undefined || found.cell.state === "not-applicable") return <>does not apply</>;
  return <a className={`state state-${found.cell.state}`} href={`${page}#c-can-${found.capability.slug}`}>{found.cell.state === "no" && found.cell.basis === "none-found" ? "none found" : label(found.cell.state)}</a>;
}

/** An advisory in the list of all. */
export function AdvisoryLine({ runtime, advisory, links }: { runtime: Runtime; advisory: Advisory; links: Links }) {
  const { ref, id, severity, published, summary, affected, fixed } = advisory;
  return (
    <li id={`${runtime.slug}-${id.toLowerCase()}`}>
      <time dateTime={published}>{formatDate(published)}</time>
      <div>
        <h3>{runtime.name}: <a href={`${routes.runtime(runtime.slug)}#c-${ref.split("/")[1]}`}>{id}</a> <span className="badge">{severity}</span></h3>
        <p><Inline text={summary} links={links} /></p>
        <p className="meta">Affected: {affected}. Fixed: {fixed}.</p>
      </div>
    </li>
  );
}
