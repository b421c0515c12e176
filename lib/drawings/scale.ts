/** Axes of drawings: from values to units of the drawing, and the ticks between. */

export interface Scale {
  at: (value: number) => number;
  ticks: number[];
}

/** Powers of ten between two positive values, the ends widened to the next power. `from` and `to` are places in the drawing. */
export function logScale(values: readonly number[], from: number, to: number): Scale {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const low = Math.floor(Math.log10(Math.min(...positive, 1e300)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive, 1e-300))));
  const [first, last] = positive.length === 0 ? [0, 1] : [low, high];
  const at = (value: number) => from + ((Math.log10(Math.max(value, 1e-300)) - first) / (last - first)) * (to - from);
  return { at, ticks: Array.from({ length: last - first + 1 }, (_, index) => Number((10 ** (first + index)).toPrecision(1))) };
}

const STEPS = [1, 2, 5, 10];
const MOST_TICKS = 6;

/** From zero to a round number above the greatest value. */
export function linearScale(values: readonly number[], from: number, to: number): Scale {
  const greatest = Math.max(...values.filter(Number.isFinite), 0) || 1;
  const rough = greatest / (MOST_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((candidate) => candidate * power >= rough) ?? 10) * power;
  const count = Math.ceil(greatest / step - 1e-9);
  return { at: (value) => from + (value / (count * step)) * (to - from), ticks: Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6))) };
}

/** One decimal is finer than any screen. */
export const place = (value: number): number => Number(value.toFixed(1));
