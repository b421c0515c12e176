import { type Correction, formatDate } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { routes } from "@/lib/routes";
import { Cites } from "./cites";
import { Inline, Prose } from "./prose";

/** Corrections, newest first: what stood there, what should have, why. */
export function CorrectionList({ corrections, linksOf }: { corrections: readonly Correction[]; linksOf: (subject: string) => Links }) {
  if (corrections.length === 0) return <p>None so far.</p>;
  return (
    <ul className="rows dated">
      {corrections.map(({ slug, data: { date, edition, file, said, shouldSay, rests }, body }) => (
        <li key={slug} id={slug}>
          <time dateTime={date}>{formatDate(date)}</time>
          <div>
            <h3><a href={routes.edition(edition)}>Edition {edition}</a>, {file}</h3>
            <dl className="facts">
              <div><dt>It said</dt><dd>{said.replaceAll(/\s?:(?:cite|claim|runtime)\[[^\]]*\]/g, "")}</dd></div>
              <div><dt>It should say</dt><dd><Inline text={shouldSay} links={linksOf(slug)} /><Cites refs={rests} links={linksOf(slug)} /></dd></div>
            </dl>
            <Prose text={body.text} links={linksOf(slug)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
