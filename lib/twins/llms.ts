/** /llms.txt: where a program that reads markdown should begin. */
import { type Catalog, newestEdition } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";
import { site } from "@/lib/site";

export function llmsTxt(catalog: Catalog): string {
  const line = (name: string, page: string, about: string) => `- [${name}](${permalink(routes.twin(page))}): ${about}`;
  const { month, published, data } = newestEdition(catalog);
  return [
    `# ${site.name}`, "", `> ${site.description}`, "",
    `Edition ${month}, ${published === undefined ? "a draft" : `published ${published.on},`} framed ${data.framed}. Every statement is a claim with source, date and evidence (operated, documented, reported, asserted, derived). Each page has a markdown twin, index.md, beside it; the same claims are at ${permalink(routes.api("index"))}. CC BY 4.0.`, "",
    "## Map", "", line("The map", routes.home(), data.description), ...catalog.zones.map(({ slug, title, blurbSummary }) => line(title, routes.zone(slug), blurbSummary)), "",
    "## Choosing", "", line("Which runtime for my machine?", routes.pick(), "Questions, thresholds, and every situation."), ...catalog.situations.map(({ slug, data }) => line(data.title, routes.situation(slug), data.question)), "",
    "## Runtimes", "", ...catalog.runtimes.map(({ slug, name, summary }) => line(name, routes.runtime(slug), summary)), "",
    "## In operation", "", ...catalog.reviews.map(({ slug, name, data }) => line(`${name} in operation`, routes.review(slug), data.description)), line("Runbook", routes.runbook(), "Every failure mode and operator note, with log lines."), "",
    "## More", "", line("Benchmarks", routes.benchmarks(), "Published measurements with their conditions."), line("Ecosystems", routes.ecosystems(), "Agents and MCP as graphs: what reaches which runtime, by which API."), line("Glossary", routes.glossary(), "The field's terms, with sources."), line("Methodology", routes.methodology(), "Inclusion bar, evidence, ages."), line("Sources", routes.sources(), "Every document and what rests on it."), "",
  ].join("\n");
}
