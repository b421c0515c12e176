/** Seeded random numbers: the same seed gives the same requests and arrivals on every machine. */

export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** Exponential with the given mean: the gaps of a Poisson process. */
  exponential(mean: number): number;
  /** Log-normal by its median and the deviation of its logarithm, cut to a range. */
  logNormal(median: number, sigma: number, least: number, most: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32, a generator of 32 bits of state by Tommy Ettinger, in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number) => from + Math.floor(uniform() * (to - from + 1));
  return {
    uniform, whole,
    exponential: (mean) => -Math.log(1 - uniform()) * mean,
    logNormal: (median, sigma, least, most) => Math.min(most, Math.max(least, Math.round(median * Math.exp(sigma * normal(uniform))))),
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}

/** Box and Muller's method. */
const normal = (uniform: () => number) => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
