import { Calculator } from "@/components/islands/calculator";
import { MAP, Page } from "@/components/page";
import { PredictedMeasured } from "@/components/predicted-measured";
import { Section } from "@/components/section";
import { SetupsTable } from "@/components/setups-table";
import { ValidationTables } from "@/components/validation-tables";
import { catalogueOf } from "@/lib/calculator/catalogue";
import { reportSetups } from "@/lib/calculator/setups";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { measuredRows } from "@/lib/cost-model/presets-rows";
import { VALIDATION } from "@/lib/cost-model/validation/current";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Inference calculator", description: "Tokens per second, time to first token and memory of a model on one machine or several, with measured rows beside the predictions and the errors printed.", href: routes.calculator() };

export const metadata = pageMetadata(identity);

export default function CalculatorPage() {
  const catalog = loadCatalog();
  const catalogue = catalogueOf(catalog.presets);
  const rows = measuredRows();
  const reports = reportSetups(catalog.presets.setups, catalogue, rows, VALIDATION.bands);
  const starts = reports.flatMap(({ setup, lines }) => lines.map(({ size, search }) => ({ title: `${setup.title}: ${size}`, search })));
  return (
    <Page {...identity} parents={[MAP, { href: routes.systems(), title: "Systems" }]} edition={newestEdition(catalog).month} lede="Choose a model, machines and what joins them. Every answer is a prediction; how far predictions of its kind were off stands beside it.">
      <Section id="calculator" title="Calculator" wide aside={<>Models, machines and links are <a href={routes.presets()}>records with sources</a>. Nothing you choose leaves this page.</>}>
        <noscript><p className="meta">Without scripting the choices below do nothing; the default is answered here, and the cited configurations under it.</p></noscript>
        <Calculator catalogue={catalogue} bands={VALIDATION.bands} action={routes.calculator()} setups={starts} />
      </Section>
      <Section id="cited" title="Cited configurations" wide aside="Predicted beside measured. Each size opens in the calculator">
        <SetupsTable reports={reports} calculator={routes.calculator()} />
      </Section>
      <Section id="all-rows" title="Predicted against measured" wide aside="All published rows the model knows, by class">
        <PredictedMeasured rows={rows} />
      </Section>
      <Section id="validation" title="How far it is off" wide aside="Errors on rows the fit saw, and on rows it did not">
        <ValidationTables validation={VALIDATION} />
      </Section>
    </Page>
  );
}
