/** The twin of a runtime's page. */
import { type Catalog, GROUPS, label, propertyNamed, type Runtime } from "@/lib/catalog";
import { routes } from "@/lib/routes";
import { Twin } from "./write";

export function runtimeTwin(catalog: Catalog, runtime: Runtime): string {
  const { slug, chooseWhen, lookElsewhereWhen, bitesFirst, notes, claims } = runtime;
  const twin = new Twin(catalog, runtime.name, routes.runtime(slug), runtime.summary);
  twin.judgement("Choose it", chooseWhen.text, chooseWhen.rests, slug).judgement("Look elsewhere", lookElsewhereWhen.text, lookElsewhereWhen.rests, slug).judgement("Bites first", bitesFirst.text, bitesFirst.rests, slug);
  twin.heading("What it is").prose(runtime.body, slug);
  twin.heading("What bites in operation");
  for (const note of notes) {
    const versions = [note.affects && `Affects ${note.affects}.`, note.fixedIn && `Fixed in ${note.fixedIn}.`, note.openOn && `Open when read on ${note.openOn}.`].filter(Boolean).join(" ");
    twin.heading(note.rule ?? note.symptom ?? "", 3).text(`${note.cause} **${note.rule === undefined ? "Remedy" : "So"}:** ${note.remedy} ${versions}`, slug).claims(claims.filter(({ ref }) => ref === note.ref));
  }
  for (const group of GROUPS) {
    const members = claims.filter(({ property }) => propertyNamed(property)?.group === group);
    if (members.length > 0) twin.heading(group).claims(members);
  }
  twin.heading("Capabilities");
  twin.claims(claims.filter(({ id }) => id.startsWith("can-")));
  twin.items(runtime.cells.flatMap(({ capability, cell }) => (cell.state === "unknown" ? [`${capability.name}: ${label(cell.state)}. Searched: ${cell.searched.join("; ")}.`] : [])));
  for (const [title, prefix] of [["Relations", "rel-"], ["Releases that matter", "release-"], ["Advisories", "advisory-"]] as const) {
    const members = claims.filter(({ id }) => id.startsWith(prefix));
    if (members.length > 0) twin.heading(title).claims(members);
  }
  twin.items([`Advisories searched on ${runtime.advisorySearch.on} in ${runtime.advisorySearch.databases.join(", ")}.`]);
  return twin.end();
}
