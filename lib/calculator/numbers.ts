/** Numbers as readers type them, or in words what is wrong with them. */

export type Reading = { value: number } | { mistake: string };

/** @param least @param most Both included. */
export function readNumber(text: string, what: string, { least, most, whole = false }: { least: number; most: number; whole?: boolean }): Reading {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return { mistake: `${what} is left empty; write a number.` };
  const value = Number(trimmed);
  if (Number.isNaN(value)) return { mistake: `${what} is “${text}”, which is not a number.` };
  if (!Number.isFinite(value) || value > most) return { mistake: `${what} is ${text}, beyond what the model knows; it must be at most ${most}.` };
  if (value < least) return { mistake: `${what} is ${text}; it must be at least ${least}.` };
  if (whole && !Number.isInteger(value)) return { mistake: `${what} is ${text}; it must be a whole number.` };
  return { value };
}

const THREE = 3;

/** Three significant digits, thousands apart: 0.88, 30.1, 2,450. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "unknown";
  const short = Number(value.toPrecision(THREE));
  return short >= 1000 ? new Intl.NumberFormat("en").format(short) : String(short);
}

export function seconds(value: number): string {
  if (value >= 1) return `${figure(value)}\u00a0s`;
  return value >= 1e-3 ? `${figure(1e3 * value)}\u00a0ms` : `${figure(1e6 * value)}\u00a0µs`;
}

/** A share with one decimal and a real minus: 0.056 → 5.6 %. */
export const percent = (share: number): string => `${(100 * share).toFixed(1).replace("-", "−")}\u00a0%`;

export const gib = (bytes: number): string => `${figure(bytes / 2 ** 30)}\u00a0GiB`;
export const perSecond = (tokens: number): string => `${figure(tokens)}\u00a0tok/s`;
