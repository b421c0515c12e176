/** The cited setups of the register: each leads to a prediction, and each row it names exists and is met. */
import { expect, test } from "vitest";
import { catalogueOf } from "@/lib/calculator/catalogue";
import { checkLoads, machinesNeeded } from "@/lib/calculator/memory";
import { reportSetups } from "@/lib/calculator/setups";
import { measuredRows } from "@/lib/cost-model/presets-rows";
import { VALIDATION } from "@/lib/cost-model/validation/current";
import { presetsHere } from "@/tests/support/presets";
import { CATALOGUE } from "./samples";

test("every measured size is met within the errors the model admits", () => {
  const presets = presetsHere();
  const reports = reportSetups(presets.setups, catalogueOf(presets), measuredRows(), VALIDATION.bands);
  const off = reports.flatMap(({ lines }) => lines.flatMap(({ key, predicted, measured }) => ("value" in measured ? [{ key, error: Math.abs(predicted / measured.value - 1) }] : [])));
  expect(reports.length).toBeGreaterThanOrEqual(8);
  expect(off.length).toBeGreaterThanOrEqual(12);
  expect(off.filter(({ error }) => error > (VALIDATION.inSample["all"]?.p95 ?? 0) + 0.05)).toEqual([]);
});

test("a setup that names a row that is not there is refused by name", () => {
  const presets = presetsHere();
  const [setup] = presets.setups;
  expect(() => reportSetups(setup === undefined ? [] : [{ ...setup, variants: [{ machines: 1, batch: 1, row: "no-such-row" }] }], catalogueOf(presets), [], [])).toThrow(/no-such-row/);
});

test("nine in ten published runs are foretold, both those that ran and those that did not", () => {
  const checks = checkLoads(presetsHere());
  expect(checks.length).toBeGreaterThan(50);
  expect(checks.filter(({ ran, predicted }) => ran === predicted).length / checks.length).toBeGreaterThan(0.9);
  expect(checks.filter(({ ran }) => !ran).length).toBeGreaterThan(10);
});

test("cards are not pooled but by dealing out layers, and never beyond one layer each", () => {
  const [{ model } = { model: undefined }] = CATALOGUE.models;
  const [card] = CATALOGUE.machines;
  if (model === undefined || card === undefined) throw new Error("the sample catalogue is empty");
  const bits = { denseBits: 64, expertBits: 64 };
  expect(machinesNeeded(model, { denseBits: 16, expertBits: 16 }, card.machine, 0)).toEqual({ count: 1, raised: false });
  expect(machinesNeeded(model, bits, card.machine, 0)).toEqual({ count: 3, raised: false });
  expect(machinesNeeded(model, bits, { ...card.machine, memory: 1e9 }, 0)).toEqual({ count: undefined, raised: false });
});
