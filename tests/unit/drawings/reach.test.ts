import { describe, expect, test } from "vitest";
import type { Cell, Runtime } from "@/lib/catalog";
import type { CellState } from "@/lib/catalog/schema/words";
import { reachOf } from "@/lib/drawings/reach";
import { reachWords } from "@/lib/drawings/words";

type Record = Parameters<typeof reachOf>[0];

const said = { sources: ["made-docs"], asOf: "2026-08-01", evidence: "documented" as const };

function cellOf(state: CellState): Cell {
  if (state === "yes") return { state, ...said };
  if (state === "partial") return { state, note: "Only a part of it.", ...said };
  if (state === "no") return { state, basis: "stated", note: "The docs say so.", ...said };
  return state === "unknown" ? { state, searched: ["the docs"] } : { state };
}

const cell = (slug: string, state: CellState): Runtime["cells"][number] => ({
  capability: { slug, name: slug, group: "Scale", means: "Something in one sentence.", appliesTo: ["server"] }, cell: cellOf(state), ref: `made/can-${slug}`,
});

const made = (cells: { [capability: string]: CellState }, more: Partial<Record> = {}): Record => ({ slug: "made", kind: "server", home: "serving", span: undefined, claims: [{ property: "os", value: ["linux", "macos"] }], ...more, cells: Object.entries(cells).map(([slug, state]) => cell(slug, state)) });
const read = (record: Record) => reachWords(reachOf(record));

describe("where a line begins", () => {
  test("at one server in a zone of servers", () => expect(read(made({}))).toBe("one server"));
  test("at one laptop with a GUI, cited", () => expect(reachOf(made({ gui: "yes" }))).toMatchObject({ from: "desktop", begins: { ref: "made/can-gui" } }));
  test("a GUI that runs on servers alone moves nothing", () => expect(reachOf(made({ gui: "yes" }, { claims: [{ property: "os", value: ["linux"] }] })).from).toBe("server"));
  test("a GUI in part moves nothing", () => expect(reachOf(made({ gui: "partial" })).from).toBe("server"));
  test.each(["desktop", "apple", "quantized", "bridges"])("at one laptop in zone %s", (home) => expect(reachOf(made({}, { home })).from).toBe("desktop"));
});

describe("where a line ends", () => {
  test("where it begins when no cell reaches further", () => expect(read(made({ gui: "yes", "multi-machine": "unknown", "tensor-parallel": "no" }))).toBe("one laptop or desktop"));
  test.each(["parallel-requests", "continuous-batching", "tensor-parallel", "pipeline-parallel"])("at one server by %s", (slug) => {
    expect(reachOf(made({ [slug]: "yes" }, { home: "desktop" }))).toMatchObject({ to: "server", ends: { ref: `made/can-${slug}` } });
  });
  test("a full cell decides before a partial one", () => expect(reachOf(made({ "parallel-requests": "partial", "pipeline-parallel": "yes" }, { home: "desktop" }))).not.toHaveProperty("partFrom"));
  test("an application by its container image alone", () => {
    expect(reachOf(made({ "docker-image": "yes" }, { kind: "application", home: "bridges" })).to).toBe("server");
    expect(reachOf(made({ "docker-image": "yes" }, { home: "desktop" })).to).toBe("desktop");
  });
  test("at a cluster by Multi-node, cited", () => expect(reachOf(made({ "multi-machine": "yes", "tensor-parallel": "yes" }))).toMatchObject({ to: "cluster", ends: { ref: "made/can-multi-machine" } }));
  test("broken where Multi-node is partial", () => expect(read(made({ "multi-machine": "partial", "parallel-requests": "yes" }, { home: "desktop" }))).toBe("one laptop or desktop to a cluster, the last only in part"));
});

describe("what cells cannot tell", () => {
  test("one laptop, by a claim", () => expect(reachOf(made({}, { span: { from: "desktop", rests: ["os"] } }))).toMatchObject({ from: "desktop", begins: { ref: "made/os" } }));
  const span = { to: "internet" as const, rests: ["parallelism"] };
  test("the internet, by a claim", () => expect(reachOf(made({ "multi-machine": "yes" }, { span }))).toMatchObject({ from: "server", to: "internet", ends: { ref: "made/parallelism" } }));
  test("broken from the cluster on where Multi-node is partial", () => expect(read(made({ "multi-machine": "partial" }, { span }))).toBe("one server to the internet, from a cluster on only in part"));
});
