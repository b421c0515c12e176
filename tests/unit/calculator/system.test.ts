import fc from "fast-check";
import { expect, test } from "vitest";
import { markdownOf, resultOf } from "@/lib/calculator/result";
import { SPREADS, type State } from "@/lib/calculator/state";
import { systemOf } from "@/lib/calculator/system";
import { CATALOGUE, STATE } from "./samples";

const mistakesOf = (changes: Partial<State>) => {
  const result = resultOf({ ...STATE, ...changes }, CATALOGUE, []);
  return "mistakes" in result ? result.mistakes : [];
};

test.each<[string, Partial<State>, string]>([
  ["no machines", { count: "0" }, "The number of machines is 0; it must be at least 1."],
  ["a negative count", { count: "-3" }, "The number of machines is -3; it must be at least 1."],
  ["half a machine", { count: "1.5" }, "The number of machines is 1.5; it must be a whole number."],
  ["words for a number", { prompt: "long" }, "The length of the prompt is “long”, which is not a number."],
  ["NaN", { batch: "NaN" }, "The number of streams is “NaN”, which is not a number."],
  ["nothing", { output: " " }, "The number of generated tokens is left empty; write a number."],
  ["more than there is", { batch: "1e99" }, "The number of streams is 1e99, beyond what the model knows; it must be at most 100000."],
  ["infinity", { prompt: "Infinity" }, "The length of the prompt is Infinity, beyond what the model knows; it must be at most 10000000."],
  ["no link", { link: "" }, "No link is chosen; machines that share a model need one."],
  ["an unknown model", { model: "gpt-9" }, "There is no model “gpt-9” here; choose one from the list."],
  ["more stages than layers", { count: "33" }, "33 stages are more than the model's 32 layers; a stage holds at least one layer."],
  ["a degree that does not divide the KV heads", { count: "3", spread: "tensor" }, "A tensor-parallel degree of 3 divides the 8 KV heads into unequal shares; choose a divisor."],
  ["a degree that does not divide the machines", { count: "4", spread: "mixed", tensor: "3" }, "A tensor-parallel degree of 3 does not divide 4 machines into equal stages."],
  ["several machines and no spread", { spread: "none" }, "2 machines are chosen, but nothing says how the model is spread over them; choose a way, or one machine."],
  ["no bits", { quantisation: "own", dense: "0" }, "The bits per weight outside the experts is 0; it must be at least 0.5."],
])("%s is said in words", (_name, changes, words) => {
  expect(mistakesOf(changes)).toEqual([words]);
});

test("a model larger than all memory is answered, and said to be too large", () => {
  const text = markdownOf(resultOf({ ...STATE, count: "1", quantisation: "own", dense: "64", expert: "64" }, CATALOGUE, []), "here");
  expect(text).toContain("It does not fit");
  expect(text).toContain("The weights alone are larger than all memory together");
});

test("copies take a whole model each, and need no link", () => {
  const read = systemOf({ ...STATE, spread: "replicas", link: "" }, CATALOGUE);
  expect("system" in read && read.system.parallelism).toEqual({ kind: "none", tensor: 1, pipeline: 1, replicas: 2 });
});

test("whatever is typed, the answer holds no NaN and no infinity", () => {
  const typed = fc.oneof(fc.constantFrom("0", "-1", "1", "2", "8", "64", "1e9", "1e400", "NaN", "", "1,5", "0x10"), fc.string({ maxLength: 6 }));
  const state = fc.record({ count: typed, otherCount: typed, prompt: typed, output: typed, batch: typed, rate: typed, delay: typed, dense: typed, expert: typed, tensor: typed, spread: fc.constantFrom(...SPREADS, "ring"), link: fc.constantFrom("", "wire", "own", "string"), other: fc.constantFrom("", "mac", "x"), quantisation: fc.constantFrom("sixteen", "own") });
  fc.assert(fc.property(state, (changes) => {
    const result = resultOf({ ...STATE, ...changes }, CATALOGUE, []);
    const text = markdownOf(result, "here");
    if (!("mistakes" in result)) expect(text).not.toMatch(/NaN|Infinity|undefined|unknown/);
    else expect(result.mistakes.length).toBeGreaterThan(0);
  }), { numRuns: 300 });
});
