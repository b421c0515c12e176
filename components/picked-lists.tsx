import type { ReactNode } from "react";
import { type Catalog, runtimeBySlug } from "@/lib/catalog";
import { claimHref } from "@/lib/links";
import type { Links } from "@/lib/markdown/render";
import type { Verdict } from "@/lib/picker/assessment";
import type { Picked } from "@/lib/picker/pick";
import type { Answered } from "@/lib/picker/place";
import { factName, type SituationView } from "@/lib/picker/view";
import { routes } from "@/lib/routes";
import { Inline } from "./prose";
import { Section } from "./section";

interface Props {
  view: SituationView;
  catalog: Catalog;
  links: Links;
}

/** The four lists of an answer; under each runtime the constraints that put it there, with the facts. */
export function PickedLists(props: Props) {
  const { picked } = props.view;
  return (
    <>
      <List id="fits" title="Fits" verdict="satisfied" entries={picked.fits} none="None without a condition." aside="Every constraint met by a plain fact. Order: our choice, then fewer declines and unknown cells, then name" {...props} />
      <List id="conditional" title="Fits with conditions" verdict="conditional" entries={picked.conditional} none="None." aside="Each condition with its fact; fewest conditions first" {...props} />
      <List id="cannot-tell" title="Cannot tell" verdict="unknown" entries={picked.cannotTell} none="Nothing was left open." aside="A cell that decides is unknown: where we looked" {...props} />
      <List id="eliminated" title="Eliminated" verdict="eliminated" entries={picked.eliminated} none="None." aside="Each with the fact that ruled it out" {...props} />
    </>
  );
}

type Entry = Picked["fits" | "conditional" | "cannotTell" | "eliminated"][number];

function List({ id, title, verdict, entries, none, aside, ...props }: Props & { id: string; title: string; verdict: Verdict; entries: readonly Entry[]; none: string; aside: ReactNode }) {
  return (
    <Section id={id} title={`${title}: ${entries.length}`} aside={aside}>
      {entries.length === 0 ? <p>{none}</p> : <ul className="rows picked">{entries.map((entry) => <Row key={entry.slug} entry={entry} verdict={verdict} {...props} />)}</ul>}
    </Section>
  );
}

function Row({ entry, verdict, view, catalog, links }: Props & { entry: Entry; verdict: Verdict }) {
  const { slug, name } = runtimeBySlug(catalog, entry.slug);
  const decisive = entry.details.filter((detail) => detail.verdict === verdict);
  return (
    <li id={`r-${slug}`}>
      <h3><a href={routes.runtime(slug)}>{name}</a>{"place" in entry && <span className="meta"> {entry.place}</span>}</h3>
      {verdict === "satisfied" ? <Facts details={decisive} catalog={catalog} slug={slug} /> : decisive.map((detail) => <Reason key={`${detail.constraint} ${detail.words}`} detail={detail} slug={slug} view={view} catalog={catalog} links={links} />)}
    </li>
  );
}

/** One constraint: in words, why, the line that decided, the facts. */
function Reason({ detail, slug, view, catalog, links }: Props & { detail: Answered; slug: string }) {
  const phrase = view.phrase(detail.constraint);
  const line = detail.drawn === undefined ? undefined : view.lineOf(detail.drawn);
  return (
    <p>
      {!detail.words.toLowerCase().startsWith(phrase.toLowerCase()) && <span className="why">{phrase}</span>} <Inline text={detail.words} links={links} />
      {line !== undefined && <> <a className="meta" href={`#${line.id}`}>our line</a></>} <FactLinks refs={detail.claims} catalog={catalog} slug={slug} />
    </p>
  );
}

const Facts = ({ details, catalog, slug }: { details: readonly Answered[]; catalog: Catalog; slug: string }) => <p><FactLinks refs={[...new Set(details.flatMap(({ claims }) => claims))]} catalog={catalog} slug={slug} /></p>;

/** Links to the claims by what they are of; those of another runtime with its name. */
function FactLinks({ refs, catalog, slug }: { refs: readonly string[]; catalog: Catalog; slug: string }) {
  return <span className="meta fact-links">{refs.map((ref) => <a key={ref} href={claimHref(catalog, ref)}>{factName(catalog, ref, slug)}</a>)}</span>;
}
