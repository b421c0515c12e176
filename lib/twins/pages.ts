/** The twins of the pages that tell of the site itself. */
import { type Catalog, pageText } from "@/lib/catalog";
import { EVIDENCE } from "@/lib/catalog/schema/words";
import { sectionsOf } from "@/lib/markdown/sections";
import { countEvidence, MEANINGS, termRows } from "@/lib/methodology";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { Twin } from "./write";

function sections(catalog: Catalog, slug: "about" | "methodology", href: string): Twin {
  const { data, body } = pageText(catalog, slug);
  const twin = new Twin(catalog, data.title, href, data.lede);
  for (const { title, text } of sectionsOf(body.text)) twin.heading(title).text(text, slug);
  return twin;
}

export const aboutTwin = (catalog: Catalog): string => sections(catalog, "about", routes.about()).heading("Corrections and replies").text(`Write to <${site.corrections}>.`, "about").end();

export function methodologyTwin(catalog: Catalog): string {
  const counts = countEvidence(catalog);
  return sections(catalog, "methodology", routes.methodology())
    .heading("Words of evidence").items(EVIDENCE.map((word) => `**${word}**: ${MEANINGS[word]} ${counts.get(word) ?? 0} claims today.`))
    .heading("Terms").items(termRows().map(([term, labels]) => `${term}: ${labels.join(", ")}`))
    .heading("Considered and left out").prose(catalog.consideredNote, "methodology").items(catalog.considered.map(({ name, url, reason, on }) => `[${name}](<${url}>): ${reason} (${on})`))
    .end();
}
