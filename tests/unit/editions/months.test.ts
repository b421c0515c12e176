import { expect, test } from "vitest";
import { addMonths, firstBusinessDay, isDay, isMonth, monthsBetween } from "@/lib/editions/months";

test.each([
  ["2026-12", "2026-12-01"], // a Tuesday
  ["2027-01", "2027-01-04"], // 1 January is a Friday
  ["2028-01", "2028-01-03"], // 1 January is a Saturday
  ["2030-01", "2030-01-02"], // 1 January is a Tuesday
  ["2026-08", "2026-08-03"], // begins on a Saturday
  ["2026-11", "2026-11-02"], // begins on a Sunday
  ["2027-02", "2027-02-01"], // a Monday
])("the first business day of %s is %s", (month, day) => {
  expect(firstBusinessDay(month)).toBe(day);
});

test("months follow each other across years", () => {
  expect([addMonths("2026-12", 1), addMonths("2026-01", -1), addMonths("2026-11", 14)]).toEqual(["2027-01", "2025-12", "2028-01"]);
  expect(monthsBetween("2026-11", "2027-02")).toEqual(["2026-12", "2027-01"]);
  expect(monthsBetween("2026-11", "2026-12")).toEqual([]);
});

test.each([["2026-12", true], ["2026-13", false], ["2026-00", false], ["2026-1", false], ["26-12", false], ["december", false], ["2026-12-01", false]])("%s as a month: %s", (text, is) => {
  expect(isMonth(text)).toBe(is);
});

test.each([["2026-12-01", true], ["2026-02-30", false], ["2026-12", false], ["today", false]])("%s as a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});
