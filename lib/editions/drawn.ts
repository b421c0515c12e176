/** A published edition as pages draw it: its record, with each correction standing at the sentence it corrects. */
import { formatDate } from "@/lib/catalog/format";
import type { Correction, Edition, Prose } from "@/lib/catalog/model";
import { routes } from "@/lib/routes";
import { type Archived, EDITIONS } from "./archive";
import { replaceOnce } from "./corrections";

/** @param corrections Those of this edition. */
export function drawnEdition({ month, record, published }: Archived, corrections: readonly Correction[]): Edition {
  const { title, description, framed, nextDue, covers, ...framing } = record.framing;
  const mend = (file: string) => (text: string) => marked(text, corrections.filter(({ data }) => data.file === file));
  const prose = (file: string, text: string): Prose => ({ text: mend(file)(text), place: { file: `${EDITIONS}/${month}/${file}` } });
  const facts = { sources: {}, claims: {} };
  return {
    month,
    data: { title, description, framed, nextDue, covers, stillHolds: [], ...facts },
    published: { on: published.publishedOn, record },
    carried: [],
    intro: prose("edition.md", framing.intro),
    updates: prose("updates.md", framing.updates),
    zones: framing.zones.map(({ slug, body, ...data }) => ({ slug, data: { ...data, ...facts }, body: prose(`zones/${slug}.md`, body) })),
    changes: framing.changes.map(({ slug, body, ...data }) => ({ slug, data: { ...data, ...facts }, body: prose(`changes/${slug}.md`, body) })),
    winners: framing.winners.map(({ slug, body, unless, ...data }) => ({ slug, data: { ...data, unless: mend(`winners/${slug}.md`)(unless), ...facts }, body: prose(`winners/${slug}.md`, body) })),
    declining: framing.declining.map(({ slug, body, migration, stillFineIf, ...data }) => {
      const file = `declining/${slug}.md`;
      return { slug, data: { ...data, migration: migration.map(mend(file)), stillFineIf: mend(file)(stillFineIf), ...facts }, body: prose(file, body) };
    }),
  };
}

function marked(text: string, corrections: readonly Correction[]): string {
  return corrections.reduce((now, { slug, data: { said, shouldSay, date } }) => replaceOnce(now, said, `${said} ([corrected on ${formatDate(date)}](${routes.correction(slug)}): ${shouldSay})`), text);
}
