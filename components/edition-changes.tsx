import { type Catalog, type Correction, type Edition, formatDate } from "@/lib/catalog";
import { differenceToBefore, recordsOf } from "@/lib/editions/before";
import { namesFrom } from "@/lib/editions/names";
import { wordsOf } from "@/lib/editions/words";
import { claimHref, linksFor } from "@/lib/links";
import { routes } from "@/lib/routes";
import { Inline } from "./prose";
import { Section } from "./section";

/** The corrections of an edition, before its text; each stands again at the sentence it corrects. */
export function CorrectedSince({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <Section id="corrected" title="Corrected since" aside="Each stands again at the sentence it corrects">
      <ul className="rows dated">{corrections.map(({ slug, data: { date, file } }) => <li key={slug}><time dateTime={date}>{formatDate(date)}</time><div><a href={routes.correction(slug)}>{file}</a></div></li>)}</ul>
    </Section>
  );
}

/** What the records say has changed since the edition before. */
export function DifferenceToBefore({ live, edition }: { live: Catalog; edition: Edition }) {
  const before = differenceToBefore(live, edition);
  if (before === undefined) return null;
  const names = namesFrom(recordsOf(live, edition, before), (ref) => (live.claims.has(ref) ? claimHref(live, ref) : undefined));
  const sections = wordsOf(before.difference, names);
  const links = linksFor(live, { numbering: new Map(), terms: false })("map");
  return (
    <Section id="difference" title={`Against ${before.month}`} aside={before.draft ? "Compared with a draft that was never published" : "Read off the two frozen records"}>
      {sections.length === 0 && <p>Nothing differs.</p>}
      {sections.map(({ title, lines }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="rows">{lines.map((line) => <li key={line}><Inline text={line} links={links} /></li>)}</ul>
        </div>
      ))}
    </Section>
  );
}
