/** Every document of the API, by its href. */
import { COLLECTIONS, editionDocument, runtimeDocument } from "@/lib/api/documents";
import { asJson } from "@/lib/api/envelope";
import { jsonSchemaOf, SCHEMAS } from "@/lib/api/shapes";
import type { Catalog } from "@/lib/catalog";
import { routes } from "@/lib/routes";
import type { Write } from "./twins";

export const apiOf = (catalog: Catalog): [href: string, write: Write][] => [
  ...Object.entries(COLLECTIONS).map(([name, collect]): [string, Write] => [routes.api(name), () => asJson(collect(catalog))]),
  ...Object.entries(SCHEMAS).map(([name, schema]): [string, Write] => [routes.apiSchema(name), () => asJson(jsonSchemaOf(schema))]),
  ...catalog.runtimes.map((runtime): [string, Write] => [routes.apiRuntime(runtime.slug), () => asJson(runtimeDocument(catalog, runtime))]),
  ...catalog.editions.map((edition): [string, Write] => [routes.apiEdition(edition.month), () => asJson(editionDocument(catalog, edition))]),
];
