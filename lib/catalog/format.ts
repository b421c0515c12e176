/** A claim's value in words: the same on cards, pages, the API and in prose. */
import type { Claim } from "./model";
import { label } from "./labels";

const NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** The value as printed, with its unit; undefined for a claim that is a sentence. */
export function formatValue({ value, unit, qualified, property }: Pick<Claim, "value" | "unit" | "qualified" | "property">): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item) => (qualified?.[item] === undefined ? label(item) : `${label(item)} (${qualified[item]})`)).join(" · ");
  if (typeof value === "string") return value;
  const digits = property === "port" ? String(value) : NUMBER.format(value);
  return unit === undefined ? digits : unit === "%" || unit === "×" ? `${digits}\u00a0${unit}`.replace("\u00a0×", "×") : `${digits}\u00a0${unit}`;
}

/** The values of a list without their conditions, for cards. */
export const formatShort = (claim: Claim): string => (Array.isArray(claim.value) ? claim.value.map(label).join(" · ") : (formatValue(claim) ?? claim.statement ?? ""));

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** 2026-11-22 → 22 Nov 2026; 2026-11 → Nov 2026. */
export function formatDate(date: string, { long = false } = {}): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const words = long ? name : name.slice(0, 3);
  return [day === undefined ? undefined : String(Number(day)), words, year].filter(Boolean).join(" ");
}
