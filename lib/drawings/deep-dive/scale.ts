/** From values to user units on the two kinds of axis that the charts use. */

/** A logarithmic axis between two positive values. */
export const logarithmic = (from: number, to: number, start: number, end: number) => (value: number): number => start + ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (end - start);

/** An axis in equal steps. */
export const linear = (from: number, to: number, start: number, end: number) => (value: number): number => start + ((value - from) / (to - from)) * (end - start);

/** Powers of ten from the first to the last, both included. */
export const decades = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));

/** Seconds in the unit a reader expects: 50 µs, 1.2 ms, 3 s; two digits. */
export function formatSeconds(seconds: number): string {
  const [value, unit] = seconds >= 1 ? [seconds, "s"] : seconds >= 1e-3 ? [seconds * 1e3, "ms"] : [seconds * 1e6, "µs"];
  return `${Number(value.toPrecision(2))}\u00a0${unit}`;
}
