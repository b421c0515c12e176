import type { Catalog } from "@/lib/catalog";
import type { Edge, Graph, Question } from "@/lib/ecosystems/model";
import { graphFor, nameOf, placeOf, severally, verbOf } from "@/lib/ecosystems/places";
import { answer, type Bundle, bundle, sideOf } from "@/lib/ecosystems/questions";
import { claimHref } from "@/lib/links";
import type { Links } from "@/lib/markdown/render";
import { Inline } from "./prose";

interface Shared {
  catalog: Catalog;
  graph: Graph;
}

/** A question and what the graph answers: every hop a link to the claim that states it. */
export function Answer({ question, catalog, links }: { question: Question; catalog: Catalog; links: Links }) {
  const graph = graphFor(catalog);
  const found = answer(graph, question);
  const side = sideOf(question);
  return (
    <li id={`q-${question.id}`} className="answer">
      <h3>{question.question}</h3>
      {found.length === 0 && <p>The records join none.</p>}
      {bundle(found, side).map((entry) => <BundleLine key={keyOf(entry)} bundle={entry} side={side} catalog={catalog} graph={graph} />)}
      {question.reading && <p>{<Inline text={question.reading} links={links} />}</p>}
    </li>
  );
}

/** No two bundles of a list have the same way and relation. */
export const keyOf = ({ shared, ends }: Bundle): string => [...shared, ...ends.slice(0, 1).map(({ edge }) => edge)].map(({ kind, from, to }) => `${from} ${kind} ${to}`).join();

/** The common part once, then the ends; the relation words lead to the claims. */
export function BundleLine({ bundle: { shared, ends }, side, ...rest }: Shared & { bundle: Bundle; side: "beginning" | "ending" }) {
  const list = ends.map(({ slug, edge }, index) => <span key={slug + edge.ref}>{index > 0 && ", "}<EndLink slug={slug} edge={edge} {...rest} /></span>);
  const common = shared.map((edge, index) => <Hop key={edge.ref + edge.to} edge={edge} first={index === 0} clause={index > 0 || side === "ending"} {...rest} />);
  const [last] = ends;
  if (last === undefined) return null;
  if (side === "beginning") return <p>{common.length > 0 ? <>{common}, which </> : <NodeLink slug={last.edge.from} {...rest} />} {verbOf(rest.graph, last.edge)} {list}.</p>;
  const verb = verbOf(rest.graph, last.edge);
  return <p>{list} {ends.length > 1 ? severally(verb) : verb} {common.length > 0 ? common : <NodeLink slug={last.edge.to} {...rest} />}.</p>;
}

/** `first`: the start is named too; `clause`: something was said of the start already. */
function Hop({ edge, first, clause, catalog, graph }: Shared & { edge: Edge; first: boolean; clause: boolean }) {
  return <>{first && <NodeLink slug={edge.from} catalog={catalog} graph={graph} />}{clause && ", which"} <a href={claimHref(catalog, edge.ref)}>{verbOf(graph, edge)}</a> <NodeLink slug={edge.to} catalog={catalog} graph={graph} /></>;
}

/** An end: its name leads to its page, the small print to the claim of the hop. */
function EndLink({ slug, edge, catalog, graph }: Shared & { slug: string; edge: Edge }) {
  const small = [edge.partial === true && "in part", edge.since !== undefined && `since ${edge.since}`].filter(Boolean).join(", ");
  return <><NodeLink slug={slug} catalog={catalog} graph={graph} /> <a className="fact" href={claimHref(catalog, edge.ref)} aria-label={`${small === "" ? "fact" : small}: ${nameOf(graph, edge.from)} ${verbOf(graph, edge)} ${nameOf(graph, edge.to)}`}>{small === "" ? "fact" : small}</a></>;
}

function NodeLink({ slug, graph }: Shared & { slug: string }) {
  const node = graph.nodes.get(slug);
  const href = node === undefined ? undefined : placeOf(node);
  return href === undefined ? <>{nameOf(graph, slug)}</> : <a href={href}>{nameOf(graph, slug)}</a>;
}
