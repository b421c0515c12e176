/** The maps over today's records: nothing hangs loose, and the printed answers are what a search of one's own finds. */
import { expect, test } from "vitest";
import { loadCatalog } from "@/lib/catalog";
import { claimsAt } from "@/lib/ecosystems/entries";
import type { Edge, End, Graph } from "@/lib/ecosystems/model";
import { graphFor } from "@/lib/ecosystems/places";
import { answer, bundle, sideOf } from "@/lib/ecosystems/questions";
import { TRANSPORT_NAMES } from "@/lib/ecosystems/words";

const catalog = loadCatalog();
const graph = graphFor(catalog);
const entries = catalog.ecosystems.maps.flatMap((map) => map.entries);
const isRuntime = (slug: string) => graph.nodes.get(slug)?.kinds.includes("runtime") === true;

/** A search written apart from the library's: levels of slugs, no paths. Distance from a start to everything it reaches. */
function distances({ edges }: Graph, start: string, most: number): Map<string, number> {
  const ways = new Set<Edge["kind"]>(["speaks", "serves", "wraps", "embeds", "orchestrates", "hosts-mcp"]);
  const reached = new Map([[start, 0]]);
  for (let level = 1; level <= most; level += 1) {
    const before = [...reached].filter(([slug, distance]) => distance === level - 1 && (slug === start || !isRuntime(slug))).map(([slug]) => slug);
    for (const { from, to, kind } of edges) if (ways.has(kind) && before.includes(from) && !reached.has(to)) reached.set(to, level);
  }
  return reached;
}

const ends = (end: End): string[] => ("node" in end ? [end.node] : [...graph.nodes.values()].filter(({ kinds }) => kinds.includes(end.kind)).map(({ slug }) => slug));

test("each map holds at least thirty entries, each with at least three claims", () => {
  for (const { entries: some } of catalog.ecosystems.maps) expect(some.length).toBeGreaterThanOrEqual(30);
  expect(catalog.ecosystems.maps.map(({ name }) => name)).toEqual(["agents", "mcp"]);
  expect(entries.filter((entry) => claimsAt(catalog, entry).length < 3).map(({ slug }) => slug)).toEqual([]);
});

test("no node is an orphan", () => {
  const touched = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  expect([...graph.nodes.keys()].filter((slug) => !touched.has(slug))).toEqual([]);
});

test("no HTTP API and no transport bears the name of a runtime or an entry", () => {
  const things = new Set([...catalog.runtimes, ...entries].map(({ slug }) => slug));
  expect([...graph.nodes.values()].filter(({ slug, kinds }) => (kinds.includes("dialect") || kinds.includes("transport")) && things.has(slug))).toEqual([]);
});

test("every MCP host reaches a transport", () => {
  const hosting = new Set(graph.edges.filter(({ kind }) => kind === "hosts-mcp").map(({ from }) => from));
  const hosts = [...graph.nodes.values()].filter(({ slug, kinds }) => kinds.includes("mcp-host") || hosting.has(slug)).map(({ slug }) => slug);
  const runtimes = catalog.runtimes.filter(({ cells }) => cells.some(({ capability, cell }) => capability.slug === "mcp-host" && cell.state === "yes")).map(({ slug }) => slug);
  expect(hosts.length).toBeGreaterThan(20);
  expect([...hosts, ...runtimes].filter((slug) => !TRANSPORT_NAMES.some((transport) => distances(graph, slug, 1).has(transport)))).toEqual([]);
});

test("every agent reaches a runtime, or says why not", () => {
  const agents = entries.filter(({ kind }) => ["coding-agent", "framework", "front-end", "workflow-tool", "gateway"].includes(kind));
  const reaches = (slug: string) => isRuntime(slug) || [...distances(graph, slug, 4).keys()].some(isRuntime);
  expect(agents.filter(({ slug, unreached }) => !reaches(slug) && unreached === undefined).map(({ slug }) => slug)).toEqual([]);
  expect(agents.filter(({ slug, unreached }) => reaches(slug) && unreached !== undefined).map(({ slug }) => slug)).toEqual([]);
});

test("ten questions, and each answer equals a search over the records", () => {
  expect(catalog.ecosystems.questions).toHaveLength(10);
  for (const question of catalog.ecosystems.questions) {
    const found = answer(graph, question);
    const wanted = ends(question.from).flatMap((from) => ends(question.to).flatMap((to) => {
      const lengths = question.through === undefined
        ? [distances(graph, from, question.steps).get(to)]
        : ends(question.through).map((via) => sum(distances(graph, from, question.steps).get(via), distances(graph, via, question.steps).get(to)));
      const length = Math.min(...lengths.map((value) => value ?? Infinity));
      return from !== to && length <= question.steps ? [{ from, to, length }] : [];
    }));
    expect(found.map(({ from, to, path }) => ({ from, to, length: path.length })), question.id).toEqual(wanted);
    expect(found.length, question.id).toBeGreaterThan(0);
    for (const { from, to, path } of found) {
      expect([path[0]?.from, path.at(-1)?.to]).toEqual([from, to]);
      for (const { ref } of path) expect(catalog.claims.has(ref), ref).toBe(true);
    }
  }
});

test("the line of a bundle is true of every end in it: one relation, one node at the other side, and nothing lost", () => {
  for (const question of catalog.ecosystems.questions) {
    const [found, side] = [answer(graph, question), sideOf(question)];
    const bundles = bundle(found, side);
    expect(bundles.flatMap(({ ends: far }) => far)).toHaveLength(found.length);
    for (const { shared, ends: far } of bundles) {
      expect(new Set(far.map(({ edge: { from, to, kind } }) => `${side === "beginning" ? from : to} ${kind}`)).size, question.id).toBe(1);
      for (const { edge } of far) if (shared.length > 0) expect(side === "beginning" ? shared.at(-1)?.to : shared[0]?.from, question.id).toBe(side === "beginning" ? edge.from : edge.to);
    }
  }
});

const sum = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a + b);

test("what an agent needs decides: no runtime without the Responses API serves Codex CLI by its form", () => {
  const answers = graph.edges.filter(({ from, kind }) => from === "openai-responses" && kind === "serves").map(({ to }) => to);
  const question = catalog.ecosystems.questions.find(({ id }) => id === "codex-cli");
  const byForm = question === undefined ? [] : answer(graph, question).filter(({ path }) => path.length === 2).map(({ to }) => to);
  expect(byForm.filter((slug) => !answers.includes(slug))).toEqual([]);
  expect(byForm).not.toContain("tabbyapi");
});

test("links of the maps' sources are deep: a commit with lines, an issue, an advisory, a dated document", () => {
  const shallow = [...catalog.sources.values()].filter(({ place, url }) => place.file.startsWith("content/ecosystems/") && new URL(url).hostname === "github.com" && !/\/(blob\/[0-9a-f]{40}\/.+#L\d+|(issues|pull|releases\/tag|security\/advisories)\/.+)/.test(url));
  expect(shallow.map(({ url }) => url)).toEqual([]);
});
