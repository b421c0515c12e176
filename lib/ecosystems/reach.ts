/** What the maps say of one runtime. */
import type { Graph } from "./model";
import { answer, type Found } from "./questions";
import { type EntryKind, type Transport, TRANSPORT_NAMES } from "./words";

/** Kinds that call runtimes; stores, sandboxes and watchers do not. */
const CALLERS: readonly EntryKind[] = ["coding-agent", "framework", "front-end", "workflow-tool", "gateway"];

/** The shortest ways from everything that calls runtimes to this one, by name or through one API. */
export const callersOf = (graph: Graph, slug: string): Found[] =>
  CALLERS.flatMap((kind) => answer(graph, { from: { kind }, to: { node: slug }, steps: 2 })).filter(({ from }) => from !== slug && graph.nodes.get(from)?.kinds.includes("runtime") !== true);

/** The transports over which a runtime hosts MCP servers, with the claim; one line a transport, the newest statement last. */
export function roleOf({ edges }: Graph, slug: string): { transport: Transport; ref: string; since: string | undefined }[] {
  return TRANSPORT_NAMES.flatMap((transport) => {
    const stated = edges.filter(({ kind, from, to }) => kind === "hosts-mcp" && from === slug && to === transport);
    const best = stated.find(({ since }) => since !== undefined) ?? stated[0];
    return best === undefined ? [] : [{ transport, ref: best.ref, since: best.since }];
  });
}
