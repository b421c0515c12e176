/** Paths on a small graph: shortest first, in the direction of use, ending at runtimes. */
import { expect, test } from "vitest";
import type { Edge, Graph, Node } from "@/lib/ecosystems/model";
import { pathsFrom } from "@/lib/ecosystems/paths";
import { severally } from "@/lib/ecosystems/places";
import { answer, bundle } from "@/lib/ecosystems/questions";
import { transportsIn } from "@/lib/ecosystems/transports";

const node = (slug: string, kind: Node["kinds"][number]): [string, Node] => [slug, { slug, name: slug, kinds: [kind], maps: [] }];
const edge = (from: string, kind: Edge["kind"], to: string): Edge => ({ from, to, kind, ref: `${from}/${to}` });

const graph: Graph = {
  nodes: new Map([node("agent", "coding-agent"), node("other", "coding-agent"), node("form", "dialect"), node("chat", "dialect"), node("gate", "gateway"), node("direct", "runtime"), node("named", "runtime"), node("engine", "runtime"), node("watch", "observability")]),
  edges: [
    edge("agent", "speaks", "form"), edge("form", "serves", "direct"), edge("form", "serves", "gate"), edge("gate", "speaks", "chat"), edge("chat", "serves", "engine"), edge("chat", "serves", "direct"),
    edge("agent", "wraps", "named"), edge("direct", "embeds", "engine"), edge("other", "speaks", "form"), edge("watch", "observes", "agent"), edge("agent", "succeeds", "other"),
  ],
};
const told = (path: readonly Edge[] | undefined) => path?.map(({ ref }) => ref);

test("the shortest way is found, and none runs through a runtime", () => {
  const paths = pathsFrom(graph, "agent", 4);
  expect(told(paths.get("named"))).toEqual(["agent/named"]);
  expect(told(paths.get("direct"))).toEqual(["agent/form", "form/direct"]);
  expect(told(paths.get("engine"))).toEqual(["agent/form", "form/gate", "gate/chat", "chat/engine"]);
});

test("steps are a limit, and history and watching are no ways", () => {
  expect([...pathsFrom(graph, "agent", 2).keys()]).toEqual(["form", "named", "direct", "gate"]);
  expect([...pathsFrom(graph, "watch", 4).keys()]).toEqual([]);
});

test("a runtime that asks is not stopped at itself", () => {
  expect(told(pathsFrom(graph, "direct", 1).get("engine"))).toEqual(["direct/engine"]);
});

test("a question may name kinds, and what the way must touch", () => {
  expect(answer(graph, { from: { kind: "coding-agent" }, to: { node: "direct" }, steps: 2 }).map(({ from }) => from)).toEqual(["agent", "other"]);
  expect(answer(graph, { from: { node: "agent" }, to: { node: "direct" }, through: { kind: "gateway" }, steps: 4 }).map(({ path }) => told(path))).toEqual([["agent/form", "form/gate", "gate/chat", "chat/direct"]]);
  expect(answer(graph, { from: { node: "agent" }, to: { node: "direct" }, through: { kind: "gateway" }, steps: 3 })).toEqual([]);
});

test("bundles say the common part once, the shortest first", () => {
  const bundles = bundle(answer(graph, { from: { node: "agent" }, to: { kind: "runtime" }, steps: 2 }), "beginning");
  expect(bundles.map(({ shared, ends }) => [told(shared), ends.map(({ slug }) => slug)])).toEqual([[[], ["named"]], [["agent/form"], ["direct"]]]);
});

test("what ends elsewhere, or by another relation, is another bundle", () => {
  const direct = (from: string, kind: Edge["kind"], to: string) => ({ from, to, path: [edge(from, kind, to)] });
  const bundles = bundle([direct("a", "hosts-mcp", "stdio"), direct("a", "hosts-mcp", "http"), direct("b", "hosts-mcp", "stdio"), direct("b", "speaks", "stdio")], "ending");
  expect(bundles.map(({ ends }) => ends.flatMap((end) => told([end.edge])))).toEqual([["a/stdio", "b/stdio"], ["a/http"], ["b/stdio"]]);
});

test("a transport is read from a runtime's words only where they leave no doubt", () => {
  expect(transportsIn("stdio, SSE, Streamable HTTP")).toEqual(["stdio", "streamable-http", "http-sse"]);
  expect(transportsIn("process, HTTP or WebSocket")).toEqual(["stdio"]);
  expect(transportsIn("HTTP with server-sent events")).toEqual(["http-sse"]);
  expect(transportsIn("HTTP")).toEqual([]);
});

test("a verb follows the number of its subjects", () => {
  expect(["calls", "is answered by", "hosts MCP over", "carries", "reaches", "runs code in"].map(severally)).toEqual(["call", "are answered by", "host MCP over", "carry", "reach", "run code in"]);
});
