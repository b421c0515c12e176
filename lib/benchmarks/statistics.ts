/** Statistics of samples as numpy reckons them by default. Empty samples have none: null. */

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : sum(values) / values.length);

/** Standard deviation of the values themselves (÷ n). */
export function deviation(values: readonly number[]): number | null {
  const middle = mean(values);
  return middle === null ? null : Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / values.length);
}

/** Linear interpolation at rank (n − 1)·p. @param p 0 to 100. */
export function percentile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = ((sorted.length - 1) * p) / 100;
  const low = sorted[Math.floor(rank)] ?? 0;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low + (high - low) * (rank - Math.floor(rank));
}
