/** The twin of the corrections. */
import { type Catalog, resolveRef } from "@/lib/catalog";
import { routes } from "@/lib/routes";
import { Twin } from "./write";

export function correctionsTwin(catalog: Catalog): string {
  const twin = new Twin(catalog, "Corrections", routes.corrections(), "A published edition is never rewritten. What it got wrong stands here, and again at the sentence it corrects.");
  for (const { slug, data: { date, edition, file, said, shouldSay, rests }, body } of catalog.corrections) {
    const cites = rests.map((ref) => `:cite[${resolveRef(ref, slug)}]`).join("");
    twin.heading(`${date}: edition ${edition}, ${file}`).text(`It said: ${said.replaceAll(/\s?:(?:cite|claim|runtime)\[[^\]]*\]/g, "")}`, slug).text(`It should say: ${shouldSay}${cites}`, slug).prose(body, slug);
  }
  return (catalog.corrections.length === 0 ? twin.items(["None so far."]) : twin).end();
}
