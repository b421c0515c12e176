import { expect, test } from "vitest";
import * as door from "@/lib/catalog";

test("the public door of the catalog", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "CARD_FACTS",
      "CatalogError",
      "GROUPS",
      "PROPERTIES",
      "ageOf",
      "anchorOf",
      "cardsOnMap",
      "claimByRef",
      "claimsOn",
      "countCatalog",
      "editionByMonth",
      "formatAnnotations",
      "formatDate",
      "formatProblems",
      "formatShort",
      "formatValue",
      "freshUntil",
      "isDue",
      "label",
      "loadCatalog",
      "newestEdition",
      "opportunityBySlug",
      "pageText",
      "pickerPolicy",
      "pickerTree",
      "propertyNamed",
      "resolveRef",
      "retrospectiveBySlug",
      "reviewBySlug",
      "runtimeBySlug",
      "runtimesAlsoIn",
      "runtimesAtHome",
      "situationBySlug",
      "zoneBySlug",
      "zonesOf",
    ]
  `);
});
