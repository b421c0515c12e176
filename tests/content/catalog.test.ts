/** Today's real content is sound, and holds what the map promises. */
import { expect, test } from "vitest";
import { countCatalog, loadCatalog } from "@/lib/catalog";
import { assembleHere } from "@/lib/catalog/load";

test("the catalog has no problem", () => {
  expect(assembleHere().problems).toEqual([]);
});

test("six zones in their order, with the runtimes the map is known for", () => {
  const { zones } = loadCatalog();
  expect(zones.map(({ slug }) => slug)).toEqual(["desktop", "serving", "apple", "quantized", "distributed", "bridges"]);
  const known = { desktop: ["ollama", "llama-cpp", "lm-studio", "llamafile"], serving: ["vllm", "sglang", "tensorrt-llm", "tgi", "localai"], apple: ["mlx-lm"], quantized: ["exllamav2", "exllamav3", "tabbyapi"], distributed: ["exo", "petals", "ray-serve", "hyperspace"], bridges: ["open-webui", "anythingllm"] };
  for (const [slug, runtimes] of Object.entries(known)) expect(zones.find((zone) => zone.slug === slug)?.home).toEqual(expect.arrayContaining(runtimes));
  expect(zones.find(({ slug }) => slug === "apple")?.also.map(({ slug }) => slug)).toEqual(["exo", "lm-studio", "ollama", "llama-cpp"]);
});

test("nothing is called operated without a run log", () => {
  expect([...loadCatalog().claims.values()].filter(({ evidence }) => evidence === "operated")).toEqual([]);
});

test("an edition tells of at most eight changes, and of none only while it is being written", () => {
  const counts = loadCatalog().editions.map(({ changes, carried }) => ({ changes: changes.length, unfinished: carried.some(({ reviewed }) => reviewed === undefined) }));
  expect(counts.filter(({ changes, unfinished }) => changes > 8 || (changes === 0 && !unfinished))).toEqual([]);
});

test("the counts are printed for everything the catalog holds", () => {
  const counts = countCatalog(loadCatalog());
  expect(counts).toMatchObject({ zones: 6, historical: 1, editions: 1, opportunities: 5 });
  expect(counts.runtimes).toBeGreaterThanOrEqual(19);
});
