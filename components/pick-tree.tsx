import { type Catalog, runtimeBySlug, situationBySlug, type Tree } from "@/lib/catalog";
import { routes } from "@/lib/routes";

type Node = Tree["data"]["tree"];

/** The questions as nested lists; at their ends the situations, each with the runtime that we choose. */
export function PickTree({ node, catalog, depth = 0 }: { node: Node; catalog: Catalog; depth?: number }) {
  return (
    <div className={depth === 0 ? "tree" : undefined}>
      <p className="ask">{node.ask}</p>
      <ul>
        {node.answers.map(({ answer, situations = [], next }) => (
          <li key={answer}>
            <p className="given">{answer}</p>
            {next !== undefined && <PickTree node={next} catalog={catalog} depth={depth + 1} />}
            {situations.length > 0 && <ul className="ends">{situations.map((slug) => <li key={slug}><End slug={slug} catalog={catalog} /></li>)}</ul>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function End({ slug, catalog }: { slug: string; catalog: Catalog }) {
  const { data } = situationBySlug(catalog, slug);
  return <><a href={routes.situation(slug)}>{data.title}</a> <span className="meta">{runtimeBySlug(catalog, data.choice.runtime).name}</span></>;
}
