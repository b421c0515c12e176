/** What every answer of the API carries: which schema, which edition, under which licence. */
import { type Catalog, newestEdition } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";

export const SCHEMA_VERSION = 1;
export const LICENCE = "CC-BY-4.0";

/** @param schema Name of the JSON Schema of `data`, under /api/v1/schema/. */
export function envelope<T>(catalog: Catalog, schema: string, data: T) {
  return { schemaVersion: SCHEMA_VERSION, schema: permalink(routes.apiSchema(schema)), edition: newestEdition(catalog).month, framed: newestEdition(catalog).data.framed, licence: LICENCE, data };
}

/** Pretty enough to read, small enough to send. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
