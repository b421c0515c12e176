/** One graph over runtimes, entries, HTTP APIs and MCP transports. Pure; the same catalog gives the same graph. */
import { anchorOf } from "@/lib/catalog/anchor";
import type { Catalog, Runtime } from "@/lib/catalog/model";
import type { Edge, Entry, Graph, Node, RelationOfEntry } from "./model";
import { transportsIn } from "./transports";
import { dialectOf, type MapName, type NodeKind, TRANSPORT_NAMES, TRANSPORTS } from "./words";

const BETWEEN_RUNTIMES = ["embeds", "wraps", "orchestrates", "succeeds"] as const;

export function graphOf(catalog: Catalog): Graph {
  const nodes = new Map<string, Node>();
  const entries = catalog.ecosystems.maps.flatMap((map) => map.entries);
  for (const runtime of catalog.runtimes) addNode(nodes, runtime, "runtime");
  for (const entry of entries) addNode(nodes, entry, entry.kind, entry.map);
  for (const dialect of dialectsOf(catalog)) addNode(nodes, dialect, "dialect");
  for (const name of TRANSPORT_NAMES) addNode(nodes, { slug: name, name: TRANSPORTS[name] }, "transport");
  const edges = [...catalog.runtimes.flatMap(edgesOfRuntime), ...entries.flatMap(edgesOfEntry)].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  // A runtime that nothing here calls and that calls nothing is no part of an ecosystem; an entry without an edge is a fault, for the tests.
  return { nodes: new Map([...nodes].filter(([slug, { kinds }]) => touched.has(slug) || kinds.some((kind) => kind !== "runtime"))), edges };
}

/** A runtime's name holds where one slug is both. */
function addNode(nodes: Map<string, Node>, { slug, name }: { slug: string; name: string }, kind: NodeKind, map?: MapName): void {
  const known = nodes.get(slug);
  const maps = [...(known?.maps ?? []), ...(map === undefined ? [] : [map])];
  nodes.set(slug, { slug, name: known?.name ?? name, kinds: [...new Set([...(known?.kinds ?? []), kind])], maps });
}

/** HTTP APIs that some runtime answers, by the matrix; only they are nodes. */
export function dialectsOf({ capabilities, runtimes }: Pick<Catalog, "capabilities" | "runtimes">): { slug: string; name: string }[] {
  const answered = new Set(runtimes.flatMap(({ cells }) => cells.filter(({ cell }) => cell.state === "yes" || cell.state === "partial").map(({ capability }) => capability.slug)));
  return capabilities.filter(({ slug }) => answered.has(slug)).flatMap(({ slug, name }) => {
    const dialect = dialectOf(slug);
    return dialect === undefined ? [] : [{ slug: dialect, name: name.replace(/ API$/, "") }];
  });
}

function edgesOfRuntime(runtime: Runtime): Edge[] {
  const { slug, cells, relations } = runtime;
  return [
    ...cells.flatMap(({ capability, cell, ref }): Edge[] => {
      const dialect = dialectOf(capability.slug);
      if (dialect === undefined || (cell.state !== "yes" && cell.state !== "partial")) return [];
      return [{ from: dialect, to: slug, kind: "serves", ref, ...since(cell.since), ...(cell.state === "partial" ? { partial: true as const } : {}) }];
    }),
    ...relations.flatMap(({ kind, to, ref, transport = "" }): Edge[] => {
      const between = BETWEEN_RUNTIMES.find((name) => name === kind);
      if (between !== undefined) return [{ from: slug, to, kind: between, ref }];
      if (kind === "stores-in") return [{ from: slug, to: anchorOf(to), kind, ref }];
      return kind === "hosts-mcp" ? transportsIn(transport).map((name) => ({ from: slug, to: name, kind, ref })) : [];
    }),
  ];
}

const edgesOfEntry = ({ slug, relations }: Entry): Edge[] => relations.flatMap((relation) => relation.to.flatMap((to) => edgesTo(slug, to, relation)));

/** What answers is where a path ends, so a server stands behind what it speaks; whoever observes, lists or governs depends on nobody. */
function edgesTo(slug: string, to: string, { kind, as = ["client"], ref, since: version }: RelationOfEntry): Edge[] {
  if (kind !== "speaks") return [{ from: slug, to, kind, ref, ...since(version) }];
  return as.map((role): Edge => (role === "client" ? { from: slug, to, kind, ref, ...since(version) } : { from: to, to: slug, kind: "serves", ref, ...since(version) }));
}

const since = (version: string | undefined) => (version === undefined ? {} : { since: version });
