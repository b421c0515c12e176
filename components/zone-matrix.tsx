import { type Catalog, label, type Runtime } from "@/lib/catalog";
import { routes } from "@/lib/routes";

type Capability = Catalog["capabilities"][number];

const groupId = (group: string) => `only-${group.toLowerCase().replace(/[^a-z]+/g, "-")}`;

/** Radio buttons that hide rows by CSS alone; see `.matrix:has(…)` in globals.css. */
export function MatrixFilter({ capabilities }: { capabilities: readonly Capability[] }) {
  const groups = [...new Set(capabilities.map(({ group }) => group))];
  return (
    <fieldset className="matrix-filter">
      <legend>Show</legend>
      <label><input type="radio" name="group" defaultChecked /> everything</label>
      {groups.map((group) => <label key={group}><input type="radio" name="group" id={groupId(group)} /> {group}</label>)}
    </fieldset>
  );
}

/** A row a capability, a column a runtime; every cell a link to its claim. */
export function ZoneMatrix({ caption, runtimes, capabilities }: { caption: string; runtimes: readonly Runtime[]; capabilities: readonly Capability[] }) {
  return (
    <table className="cells">
      <caption>{caption}</caption>
      <thead><tr><th scope="col">Capability</th>{runtimes.map(({ slug, name }) => <th scope="col" key={slug}><a href={routes.runtime(slug)}>{name}</a></th>)}</tr></thead>
      <tbody>
        {capabilities.map(({ slug, name, means, group }) => (
          <tr key={slug} className={groupId(group)}>
            <th scope="row" title={means}>{name}</th>
            {runtimes.map((runtime) => <td key={runtime.slug} data-label={runtime.name}><MatrixCell runtime={runtime} capability={slug} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatrixCell({ runtime, capability }: { runtime: Runtime; capability: string }) {
  const cell = runtime.cells.find((candidate) => candidate.capability.slug === capability)?.cell;
  if (cell === undefined || cell.state === "not-applicable") return <span className="state state-not-applicable" title="does not apply to a runtime of this kind">n/a</span>;
  const disputed = runtime.claims.some(({ property, disagreesWith }) => property === capability && disagreesWith.length > 0);
  const word = disputed ? "sources disagree" : cell.state === "no" && cell.basis === "none-found" ? "none found" : label(cell.state);
  return <a className={`state state-${cell.state}`} href={`${routes.runtime(runtime.slug)}#c-can-${capability}`}>{word}</a>;
}
