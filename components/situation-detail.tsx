import { type Catalog, newestEdition, pickerPolicy, runtimeBySlug, type Situation } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import type { Links } from "@/lib/markdown/render";
import { numberSituation } from "@/lib/numbering";
import { commandOf } from "@/lib/picker/constraints";
import { type SituationView, stepsOf, viewSituation } from "@/lib/picker/view";
import { routes } from "@/lib/routes";
import { Cites } from "./cites";
import { MAP, Page } from "./page";
import { PageNotes } from "./page-notes";
import { PickedLists } from "./picked-lists";
import { LineRows } from "./policy-lines";
import { Inline, Prose } from "./prose";
import { Section } from "./section";

/** A situation: the runtime, how to start it, what bites, what would change the answer, and why the others fell out. */
export function SituationDetail({ catalog, situation }: { catalog: Catalog; situation: Situation }) {
  const { slug, data, body } = situation;
  const view = viewSituation(catalog, situation);
  const numbering = numberSituation(situation, view.chosen, view.lines);
  const links = linksFor(catalog, { numbering })(slug);
  return (
    <Page title={data.title} description={data.description} href={routes.situation(slug)} edition={newestEdition(catalog).month} lede={data.question}
      parents={[MAP, { href: routes.pick(), title: "Which runtime?" }]} meta={<Constraints view={view} />}>
      <Answer view={view} catalog={catalog} links={links} />
      <Section id="why" title="Why"><Prose text={body.text} links={links} /></Section>
      <Section id="changes" title="What would change the answer"><Changes view={view} catalog={catalog} links={links} /></Section>
      <PickedLists view={view} catalog={catalog} links={links} />
      <Section id="relax" title="What giving up a constraint brings back"><Relaxed view={view} catalog={catalog} /></Section>
      {view.lines.length > 0 && <Section id="lines" title={pickerPolicy(catalog).data.title} aside={<a href={routes.pick()}>All of them</a>}><LineRows lines={view.lines} links={links} /></Section>}
      <Section id="terminal" title="The same in a terminal"><pre><code>{commandOf(view.demands)}</code></pre></Section>
      <Section id="notes" title="Notes" aside="The claims cited on this page"><PageNotes numbering={numbering} catalog={catalog} links={links} anchorOf={[slug]} /></Section>
    </Page>
  );
}

interface Part {
  view: SituationView;
  catalog: Catalog;
  links: Links;
}

const Constraints = ({ view: { demands, phrase, picked } }: { view: SituationView }) => (
  <>Asked for: {demands.map((demand, index) => <span key={index}>{index > 0 && " · "}{phrase("value" in demand ? `--${demand.key} ${demand.value}` : `--${demand.key}`)}</span>)}. <a href="#fits">{picked.fits.length} fit</a>, <a href="#conditional">{picked.conditional.length} with conditions</a>, <a href="#cannot-tell">{picked.cannotTell.length} cannot be told</a>, <a href="#eliminated">{picked.eliminated.length} fell out</a>.</>
);

function Answer({ view: { situation, chosen }, catalog, links }: Part) {
  const { choice, givesUp } = situation.data;
  return (
    <dl className="verdicts answer">
      <div><dt>Our choice: <a href={routes.runtime(chosen.slug)}>{chosen.name}</a></dt><dd><Inline text={choice.text} links={links} /> <Cites refs={choice.rests} links={links} said="Our judgement, from" /></dd></div>
      <div className="start">
        <dt>Start it</dt>
        <dd>{stepsOf(catalog, situation).map(({ ref, command, purpose }) => (purpose === undefined
          ? <div key={ref}><pre><code>{command}</code></pre><Cites refs={[ref]} links={links} /></div>
          : <p key={ref}>{purpose}: <code>{command}</code> <Cites refs={[ref]} links={links} /></p>))}</dd>
      </div>
      <div><dt>What bites first</dt><dd><Inline text={chosen.bitesFirst.text} links={links} /> <Cites refs={chosen.bitesFirst.rests} links={links} said="Our judgement, from" /></dd></div>
      <div><dt>What it gives up</dt><dd><Inline text={givesUp.text} links={links} /> <Cites refs={givesUp.rests} links={links} said="Our judgement, from" /></dd></div>
    </dl>
  );
}

function Changes({ view: { situation, chosen }, catalog, links }: Part) {
  return (
    <dl className="facts">
      {situation.data.changes.map(({ when, then, rests, runtime }) => (
        <div key={when}>
          <dt>If {when}</dt>
          <dd><Inline text={then} links={links} /> <Cites refs={rests} links={links} />{runtime !== undefined && runtime !== chosen.slug && <> <a className="meta" href={routes.runtime(runtime)}>{runtimeBySlug(catalog, runtime).name}</a></>}</dd>
        </div>
      ))}
    </dl>
  );
}

function Relaxed({ view: { picked, phrase }, catalog }: Omit<Part, "links">) {
  if (picked.relax.length === 0) return <p>Nothing: no single constraint keeps a runtime out.</p>;
  return (
    <dl className="facts">
      {picked.relax.map(({ constraint, gains }) => (
        <div key={constraint}>
          <dt>Without {phrase(constraint)}</dt>
          <dd>{gains.map((slug, index) => <span key={slug}>{index > 0 && ", "}<a href={routes.runtime(slug)}>{runtimeBySlug(catalog, slug).name}</a></span>)}</dd>
        </div>
      ))}
    </dl>
  );
}
