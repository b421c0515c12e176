/** The difference in meaning between two records: one thing changed at a time, and exactly that reported. */
import { expect, test } from "vitest";
import { type Difference, differenceBetween } from "@/lib/editions/difference";
import { namesFrom } from "@/lib/editions/names";
import type { EditionRecord } from "@/lib/editions/record";
import { directionOf } from "@/lib/editions/stance";
import { differenceAsMarkdown } from "@/lib/editions/words";

const runtime = (slug: string): EditionRecord["runtimes"][number] => ({ slug, name: slug.toUpperCase(), kind: "engine", summary: "", historical: false, home: "desktop", stance: { word: "listed", reason: "on the map" }, judgements: { chooseWhen: "One.", lookElsewhereWhen: "Two.", bitesFirst: "Three." }, cells: { gui: "no" }, advisories: [] });

const record = (): EditionRecord => ({
  schemaVersion: 1, month: "2026-11",
  framing: {
    title: "A title", description: "", framed: "2026-11-22", nextDue: "2026-12-01", covers: "", intro: "An intro.", updates: "",
    zones: [{ slug: "desktop", title: "Desktop", summary: "", body: "One two three. :cite[a/bind]" }],
    changes: [{ slug: "old", date: "2026-11-01", title: "Old", runtimes: ["a"], rests: [], body: "Told." }],
    winners: [], declining: [],
  },
  zones: [{ slug: "desktop", name: "Desktop", home: ["a", "b"], also: [] }],
  capabilities: [{ slug: "gui", name: "GUI" }],
  runtimes: [runtime("a"), runtime("b")],
  claims: { "a/bind": { property: "default-bind", value: "127.0.0.1", asOf: "2026-08-01", evidence: "documented" }, "a/can-gui": { property: "gui", value: "no", asOf: "2026-08-01", evidence: "documented" }, "a/said": { property: "behaviour", statement: "It waits.", asOf: "2026-08-01", evidence: "documented" } },
  sources: {}, lines: {},
});

const NOTHING: Omit<Difference, "from" | "to"> = { runtimes: { added: [], removed: [], moved: [] }, stances: [], cells: [], claims: { added: [], removed: [], changed: [], expired: [] }, declines: { opened: [], closed: [] }, advisories: { added: [] }, framing: [] };

function differenceAfter(change: (to: EditionRecord) => void, month = "2026-12"): Difference {
  const to = record();
  to.month = month;
  change(to);
  return differenceBetween({ name: "2026-11", record: record() }, { name: month, record: to });
}

const decline: EditionRecord["framing"]["declining"][number] = { slug: "b", name: "B", state: "archived", since: "2026-11-30", summary: "It was archived.", evidence: [], successors: [], migration: [], stillFineIf: "", body: "" };

test("nothing differs from itself", () => {
  expect(differenceAfter(() => undefined, "2026-11")).toEqual({ from: "2026-11", to: "2026-11", ...NOTHING });
});

test.each<[string, (to: EditionRecord) => void, Partial<Omit<Difference, "from" | "to">>]>([
  ["a runtime joins", (to) => to.runtimes.push(runtime("c")), { runtimes: { added: ["c"], removed: [], moved: [] }, framing: [{ file: "content/runtimes/c.md", wordsBefore: 0, wordsAfter: 3, linksAdded: [] }] }],
  ["a runtime leaves", (to) => to.runtimes.pop(), { runtimes: { added: [], removed: ["b"], moved: [] }, framing: [{ file: "content/runtimes/b.md", wordsBefore: 3, wordsAfter: 0, linksAdded: [] }] }],
  ["a runtime moves", (to) => Object.assign(to.runtimes[1] ?? {}, { home: "serving" }), { runtimes: { added: [], removed: [], moved: [{ slug: "b", from: "desktop", to: "serving" }] } }],
  ["a stance rises", (to) => Object.assign(to.runtimes[0] ?? {}, { stance: { word: "winner", reason: "the engine under the others" } }), { stances: [{ slug: "a", from: "listed", to: "winner", direction: "up", reason: "the engine under the others" }] }],
  ["a cell changes", (to) => Object.assign(to.runtimes[0]?.cells ?? {}, { gui: "partial" }), { cells: [{ slug: "a", capability: "gui", from: "no", to: "partial", claims: ["a/can-gui"] }] }],
  ["a question is new", (to) => Object.assign(to.runtimes[0]?.cells ?? {}, { tls: "yes" }), {}],
  ["a value changes", (to) => Object.assign(to.claims["a/bind"] ?? {}, { value: "0.0.0.0" }), { claims: { added: [], removed: [], changed: [{ ref: "a/bind", from: "127.0.0.1", to: "0.0.0.0" }], expired: [] } }],
  ["a sentence changes", (to) => Object.assign(to.claims["a/said"] ?? {}, { statement: "It goes." }), { claims: { added: [], removed: [], changed: [{ ref: "a/said", from: "It waits.", to: "It goes." }], expired: [] } }],
  ["a text is read again with the same result", (to) => Object.assign(to.claims["a/bind"] ?? {}, { asOf: "2026-11-30" }), {}],
  ["a claim expires", (to) => Object.assign(to.claims["a/bind"] ?? {}, { stale: true }), { claims: { added: [], removed: [], changed: [], expired: ["a/bind"] } }],
  ["a claim comes and one goes", (to) => { to.claims["a/new"] = { property: "port", value: 1, asOf: "2026-11-30", evidence: "documented" }; delete to.claims["a/said"]; }, { claims: { added: ["a/new"], removed: ["a/said"], changed: [], expired: [] } }],
  ["a decline opens", (to) => to.framing.declining.push(decline), { declines: { opened: [{ slug: "b", name: "B", state: "archived", since: "2026-11-30", summary: "It was archived." }], closed: [] }, framing: [{ file: "declining/b.md", wordsBefore: 0, wordsAfter: 3, linksAdded: [] }] }],
  ["an advisory is published", (to) => to.runtimes[0]?.advisories.push({ id: "CVE-2026-1", severity: "high", published: "2026-11-30" }), { advisories: { added: [{ slug: "a", id: "CVE-2026-1", severity: "high", published: "2026-11-30" }] } }],
  ["a blurb is written anew", (to) => Object.assign(to.framing.zones[0] ?? {}, { body: "One two three four. :cite[a/said]" }), { framing: [{ file: "zones/desktop.md", wordsBefore: 4, wordsAfter: 5, linksAdded: ["a/said"] }] }],
  ["last month's changes are left behind", (to) => to.framing.changes.pop(), {}],
])("%s", (_what, change, wanted) => {
  expect(differenceAfter(change)).toEqual({ from: "2026-11", to: "2026-12", ...NOTHING, ...wanted });
});

test("within a month, a change that is taken out is a change of the text", () => {
  expect(differenceAfter((to) => to.framing.changes.pop(), "2026-11").framing).toEqual([{ file: "changes/old.md", wordsBefore: 2, wordsAfter: 0, linksAdded: [] }]);
});

test.each([["listed", "winner", "up"], ["winner", "challenger", "down"], ["listed", "declining: maintenance", "down"], ["declining: maintenance", "declining: archived", "down"], ["declining: archived", "listed", "up"], ["listed", "historical", "down"], ["listed", "listed", "level"]])("from %s to %s is %s", (from, to, direction) => {
  expect(directionOf(from, to)).toBe(direction);
});

test("the same in words", () => {
  const before = record();
  const after = record();
  after.month = "2026-12";
  Object.assign(after.runtimes[0] ?? {}, { stance: { word: "winner", reason: "the engine under the others" }, cells: { gui: "yes" } });
  after.runtimes.push(runtime("c"));
  after.framing.declining.push(decline);
  Object.assign(after.claims["a/bind"] ?? {}, { value: "0.0.0.0" });
  const difference = differenceBetween({ name: "2026-11", record: before }, { name: "2026-12", record: after });
  expect(differenceAsMarkdown(difference, namesFrom([before, after], (ref) => (ref === "a/can-gui" ? "https://example.org/a" : undefined)))).toMatchInlineSnapshot(`
    "# From 2026-11 to 2026-12

    ## Runtimes

    - **C** joined the map.

    ## Stances

    - ↑ **A**: listed → winner (the engine under the others).

    ## Declines

    - Opened: **B**, archived since 2026-11-30. It was archived.

    ## Capabilities

    - **A**, GUI: no → yes ([a/can-gui](https://example.org/a)).

    ## Claims changed

    - a/bind: 127.0.0.1 → 0.0.0.0

    ## Texts

    - \`declining/b.md\`: new, 3 words.
    - \`content/runtimes/c.md\`: new, 3 words.
    "
  `);
  expect(differenceAsMarkdown({ from: "a", to: "b", ...NOTHING }, namesFrom([], () => undefined))).toBe("# From a to b\n\nNothing differs.\n");
});
