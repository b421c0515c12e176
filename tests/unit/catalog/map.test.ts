/** The map folds once it holds more cards than a reader looks through. */
import { expect, test } from "vitest";
import { cardsOnMap, loadCatalog } from "@/lib/catalog";

const catalog = loadCatalog();
const [zone] = catalog.zones;

test("today every runtime has its card on the map", () => {
  expect(catalog.zones.flatMap((each) => cardsOnMap(catalog, each).shown)).toHaveLength(catalog.zones.reduce((sum, { home }) => sum + home.length, 0));
});

test("past 60 cards each zone shows its first ones and says how many more there are", () => {
  if (zone === undefined) throw new Error("no zone");
  const crowded = { ...zone, home: Array.from({ length: 500 }, () => zone.home[0] ?? "") };
  const folded = { ...catalog, zones: [crowded, crowded] };
  expect(cardsOnMap(folded, crowded)).toMatchObject({ shown: { length: 30 }, more: 470 });
});
