import type { Catalog, Checked } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { Cites } from "./cites";
import { Inline, Prose } from "./prose";

/** Traced numbers: as they travel, the verdict, the story, what to say instead. */
export function CheckedList({ entries, linksOf }: { entries: readonly Checked[]; catalog: Catalog; linksOf: (subject: string) => Links }) {
  return (
    <ul className="rows">
      {entries.map(({ slug, data, body }) => {
        const links = linksOf(slug);
        return (
          <li key={slug} id={slug}>
            <h3>{data.title} <span className="badge">{data.verdict}</span></h3>
            <p>As it travels: {data.travels}{data.seenIn.length > 0 && <Cites refs={data.seenIn} links={links} />}</p>
            <Prose text={body.text} links={links} />
            <p><strong>Say instead:</strong> <Inline text={data.sayInstead} links={links} /><Cites refs={data.rests} links={links} /></p>
          </li>
        );
      })}
    </ul>
  );
}
