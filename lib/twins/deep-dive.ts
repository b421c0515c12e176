/** The twins of the deep dives: their drawings as words and tables. */
import type { Catalog, SystemPage } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";
import { drawingByName } from "@/lib/system-drawings";
import { Twin } from "./write";

export function deepDiveTwin(catalog: Catalog, { slug, data, body, sections }: SystemPage): string {
  const twin = new Twin(catalog, data.title, routes.system(slug), data.lede).prose(body, slug);
  for (const section of sections) {
    const { title, takeaway, ask } = section.data;
    twin.heading(title).text(`**${takeaway}**`, slug).text(drawingsInWords(catalog, section.body.text), slug);
    twin.text(`Try it: ${ask.question} <${permalink(routes.calculator(ask.preset))}>`, slug);
  }
  return twin.end();
}

/** Each `::drawing[name]` becomes its sentence, the claims it rests on, and its table. */
const drawingsInWords = (catalog: Catalog, text: string): string =>
  text.replaceAll(/^::drawing\[([^\]]+)\]$/gm, (_line, name: string) => {
    const { title, says, table, rests } = drawingByName(catalog, name);
    const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
    return [`*${title}.* ${says}${rests.map((ref) => `:cite[${ref}]`).join("")}`, "", line(table.head), line(table.head.map(() => "---")), ...table.rows.map(line)].join("\n");
  });
