import fc from "fast-check";
import { expect, test } from "vitest";
import { stateOf } from "@/lib/calculator/setup-state";
import { DEFAULT_STATE, readForm, readState, writeState } from "@/lib/calculator/state";
import { STATE } from "./samples";

test("the address of a state leads back to it", () => {
  fc.assert(fc.property(fc.record(Object.fromEntries(Object.keys(DEFAULT_STATE).map((key) => [key, fc.string({ maxLength: 40 })]))), (changes) => {
    const state = { ...DEFAULT_STATE, ...changes };
    expect(readState(writeState(state))).toEqual(state);
  }));
});

test("the default's address still says that it carries a state, and an empty one is the default", () => {
  expect(writeState(DEFAULT_STATE)).toBe("?model=llama-3-3-70b");
  expect(readState("")).toEqual(DEFAULT_STATE);
  expect(readState("?unknown=1&count=5")).toEqual({ ...DEFAULT_STATE, count: "5" });
});

test("what goes on without end is cut", () => {
  expect(readState(`?count=${"9".repeat(5000)}`).count).toHaveLength(40);
});

test("a setup keeps its own bits and wire, and one machine needs no spread", () => {
  const setup = { model: "m", quantisation: "q", bits: { dense: 6, expert: 4.25 }, machines: [{ machine: "a", count: 4 }], link: "l", wire: { gigabytesPerSecond: 2.5, oneWayMicroseconds: 150 }, spread: "tensor", runtime: "r", prompt: 64, generated: 32 } as const;
  expect(stateOf(setup, { machines: 1, batch: 8 })).toEqual({ ...STATE, model: "m", quantisation: "own", dense: "6", expert: "4.25", machine: "a", count: "1", link: "own", rate: "2.5", delay: "150", spread: "none", runtime: "r", prompt: "64", output: "32", batch: "8" });
});

test("what was typed before the island started is kept; the address comes before it", () => {
  const typed = new Map<string, unknown>([["count", "7"], ["setup", ""], ["batch", 3]]);
  expect(readForm("", (name) => typed.get(name))).toEqual({ ...DEFAULT_STATE, count: "7" });
  expect(readForm("?count=9", (name) => typed.get(name))).toEqual({ ...DEFAULT_STATE, count: "9" });
  expect(readForm("", (name) => (name === "setup" ? "?count=4&batch=8" : "1"))).toEqual({ ...DEFAULT_STATE, count: "4", batch: "8" });
});
