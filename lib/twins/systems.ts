/** The twins of the pages on systems: the calculators and what they reckon with. */
import { type Catalog, claimByRef } from "@/lib/catalog";
import { catalogueOf } from "@/lib/calculator/catalogue";
import { machinesNeeded } from "@/lib/calculator/memory";
import { figure, percent as percentOf, perSecond } from "@/lib/calculator/numbers";
import { bandSentence, fitSentence } from "@/lib/calculator/result";
import { reportSetups } from "@/lib/calculator/setups";
import { measuredRows } from "@/lib/cost-model/presets-rows";
import { VALIDATION } from "@/lib/cost-model/validation/current";
import { permalink, routes } from "@/lib/routes";
import { MEMORY_CONTEXT, SYSTEM_PAGES, usualQuantisation } from "@/lib/systems";
import { Twin } from "./write";

const percent = (share: number | null) => (share === null ? "none" : percentOf(share).replace("\u00a0", " "));

export const systemsTwin = (catalog: Catalog): string => new Twin(catalog, "Systems", routes.systems()).items([...catalog.systems.map(({ slug, data }) => ({ href: routes.system(slug), title: data.title, about: data.description })), ...SYSTEM_PAGES].map(({ href, title, about }) => `[${title}](${permalink(href)}): ${about}`)).end();

export function calculatorTwin(catalog: Catalog): string {
  const rows = measuredRows();
  const twin = new Twin(catalog, "Calculator", routes.calculator()).heading("Cited configurations");
  for (const { setup, lines } of reportSetups(catalog.presets.setups, catalogueOf(catalog.presets), rows, VALIDATION.bands)) {
    twin.heading(setup.title, 3).items(lines.map(({ size, predicted, measured, result }) => `${size}: ${perSecond(predicted)} predicted, ${"value" in measured ? `${perSecond(measured.value)} measured (<${measured.row.source}>, ${measured.row.date})` : `measured: none found in ${measured.searched}`}. ${fitSentence(result)} ${bandSentence(result)}`));
  }
  twin.heading("How far it is off").items(Object.entries(VALIDATION.heldOut).map(([name, { n, median, p95 }]) => `${name}, kept out of the fit: ${n} rows, median ${percent(median)}, 95th percentile ${percent(p95)}`));
  return twin.heading("Measured rows").items(rows.map(({ id, what, metric, measured, predicted, error, source, date }) => `${id} (${what}, ${metric}): ${figure(measured)} measured, ${predicted === null ? "no prediction" : figure(predicted)} predicted, ${percent(error)} off; <${source}>, ${date}`)).end();
}

export function memoryTwin(catalog: Catalog): string {
  const { models, machines } = catalog.presets;
  const bits = usualQuantisation(catalog);
  return new Twin(catalog, "Memory", routes.memory()).items(models.map(({ name, model }) => `${name}, ${bits.name}: ${machines.map(({ name: machine, machine: device }) => `${machine} ${machinesNeeded(model, bits, device, MEMORY_CONTEXT).count ?? "none"}`).join("; ")}`)).end();
}

export function presetsTwin(catalog: Catalog): string {
  const { models, machines, links, quantisations } = catalog.presets;
  const twin = new Twin(catalog, "Models, machines and links", routes.presets());
  for (const { name, claims } of [...models, ...machines, ...links, ...quantisations]) twin.heading(name).claims(claims.map((ref) => claimByRef(catalog, ref)));
  return twin.end();
}
