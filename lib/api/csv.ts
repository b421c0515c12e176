/** /runtimes.csv: a row a runtime, for spreadsheets. */
import { type Catalog, claimsOn, formatShort, zonesOf } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";

const FACTS = ["licence", "os", "accelerators", "formats", "port", "default-bind", "newest-release", "status"] as const;

/** RFC 4180: quotes where a field holds a comma, a quote or a line break. */
const field = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function runtimesCsv(catalog: Catalog): string {
  const capabilities = catalog.capabilities.map(({ slug }) => slug);
  const head = ["slug", "name", "kind", "zone", "page", ...FACTS.flatMap((fact) => [fact, `${fact} as of`]), ...capabilities];
  const rows = catalog.runtimes.map((runtime) => {
    const facts = FACTS.flatMap((fact) => {
      const [claim] = claimsOn(runtime, fact);
      return claim === undefined ? ["", ""] : [formatShort(claim), claim.asOf];
    });
    const cells = capabilities.map((slug) => runtime.cells.find(({ capability }) => capability.slug === slug)?.cell.state ?? "");
    return [runtime.slug, runtime.name, runtime.kind, zonesOf(catalog, runtime.slug)[0]?.slug ?? "historical", permalink(routes.runtime(runtime.slug)), ...facts, ...cells];
  });
  return `${[head, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}
