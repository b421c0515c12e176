/** What the drawing of a map shows: rows of names in bands, and for each name its marks on the trunks. Pure. */
import type { Edge, Graph, Node } from "../model";
import { placeOf } from "../places";
import { KIND_WORDS, type MapName, type NodeKind } from "../words";

/** `calls`: it depends on the trunk; `answers`: it stands behind it; `part`: it answers in part. */
export type Mark = "calls" | "answers" | "both" | "part";

export interface Column {
  slug: string;
  name: string;
}

export interface Row {
  slug: string;
  name: string;
  href: string;
  /** One for each column, undefined where there is none. */
  marks: readonly (Mark | undefined)[];
}

export interface Plate {
  columns: readonly Column[];
  bands: readonly { title: string; rows: readonly Row[] }[];
}

/** The column of pairings that one side documents by name, beside the forms. */
export const BY_NAME: Column = { slug: "by-name", name: "by name" };

const BANDS: Record<MapName, readonly { title: string; kinds: readonly NodeKind[] }[]> = {
  agents: [
    ...(["coding-agent", "framework", "front-end", "workflow-tool", "gateway"] as const).map((kind) => ({ title: KIND_WORDS[kind].many, kinds: [kind] })),
    { title: KIND_WORDS.runtime.many, kinds: ["runtime"] },
  ],
  mcp: [
    { title: "Runtimes that are hosts", kinds: ["runtime"] },
    { title: "Other hosts and clients", kinds: ["mcp-host", "mcp-client", "coding-agent", "framework", "front-end", "workflow-tool"] },
    { title: "Gateways and bridges", kinds: ["mcp-gateway", "bridge"] },
    { title: "SDKs and frameworks", kinds: ["mcp-sdk"] },
    { title: "Servers", kinds: ["mcp-server", "sandbox"] },
  ],
};

/** The plate of a map. A node stands in the first band that takes one of its kinds, and only if a trunk touches it. */
export function plateOf(graph: Graph, map: MapName): Plate {
  const columns = map === "agents" ? [...called(graph, "dialect"), BY_NAME] : called(graph, "transport");
  const marksOf = (node: Node) => columns.map((column) => markOf(graph, node, column));
  const taken = new Set<string>();
  const bands = BANDS[map].map(({ title, kinds }) => {
    const rows = [...graph.nodes.values()].filter((node) => !taken.has(node.slug) && inBand(node, kinds)).flatMap((node): Row[] => {
      const marks = marksOf(node);
      const href = placeOf(node);
      if (href === undefined || marks.every((mark) => mark === undefined)) return [];
      taken.add(node.slug);
      return [{ slug: node.slug, name: node.name, href, marks }];
    });
    return { title, rows };
  });
  return { columns, bands: bands.filter(({ rows }) => rows.length > 0) };
}

/** On the drawing a runtime stands among the runtimes, whatever else it is. */
const inBand = ({ kinds }: Node, wanted: readonly NodeKind[]) => (kinds.includes("runtime") ? wanted.includes("runtime") : kinds.some((kind) => wanted.includes(kind)));

/** The trunks that something calls. */
function called({ nodes, edges }: Graph, kind: "dialect" | "transport"): Column[] {
  const targets = new Set(edges.filter(({ kind: relation }) => relation === "speaks" || relation === "hosts-mcp").map(({ to }) => to));
  return [...nodes.values()].filter((node) => node.kinds.includes(kind) && targets.has(node.slug)).map(({ slug, name }) => ({ slug, name }));
}

function markOf(graph: Graph, node: Node, column: Column): Mark | undefined {
  if (column === BY_NAME) return markByName(graph, node);
  const calls = graph.edges.some(({ from, to }) => from === node.slug && to === column.slug);
  const answers = graph.edges.filter(({ from, to }) => from === column.slug && to === node.slug);
  if (answers.length === 0) return calls ? "calls" : undefined;
  if (calls) return "both";
  return answers.every(({ partial }) => partial === true) ? "part" : "answers";
}

function markByName({ nodes, edges }: Graph, node: Node): Mark | undefined {
  const isRuntime = (slug: string) => nodes.get(slug)?.kinds.includes("runtime") === true;
  const pairs = edges.filter(({ kind, from, to }: Edge) => kind === "wraps" && isRuntime(to) && !isRuntime(from));
  if (isRuntime(node.slug)) return pairs.some(({ to }) => to === node.slug) ? "answers" : undefined;
  return pairs.some(({ from }) => from === node.slug) ? "calls" : undefined;
}
