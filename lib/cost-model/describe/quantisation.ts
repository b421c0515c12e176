/** Bits per weight as stored, from a quantisation's name when the row states neither bits nor bytes. */

/** Names whose stored size is not the number in them: scales and wider tensors add to it. Bits per weight as stored, typical of files of 7 B and more. */
const STORED: readonly (readonly [RegExp, number])[] = [
  [/iq1/, 1.8],
  [/iq2_?xxs/, 2.1],
  [/iq2/, 2.5],
  [/iq3/, 3.5],
  [/iq4/, 4.4],
  [/q2_?k/, 2.9],
  [/q3_?k_?s/, 3.5],
  [/q3_?k_?l/, 4.3],
  [/q3/, 3.9],
  [/q4_?k_?xl/, 4.85],
  [/q4_?k_?s/, 4.6],
  [/q4_?k/, 4.85],
  [/q4_?1/, 5],
  [/q4/, 4.55],
  [/q5_?k_?s/, 5.5],
  [/q5/, 5.7],
  [/q6/, 6.6],
  [/q8/, 8.5],
  [/nvfp4/, 4.6],
  [/mxfp4|fp4/, 4.25],
  [/nf4/, 4.5],
  [/(mlx|g32|g64|g128|affine).*4|^4.?bit.*mlx/, 4.5],
  [/mlx.*8/, 8.5],
  [/mlx.*6/, 6.5],
  [/mlx.*3/, 3.5],
  [/awq|gptq|marlin|exl/, 4.3],
  [/fp8|f8|e4m3|e5m2|w8a8|int8|8.?bit/, 8.1],
  [/bf16|fp16|f16|half|16.?bit/, 16],
  [/fp32|f32|float32|32.?bit/, 32],
];

const DEFAULT_BITS = 16;
/** A number in an unknown name counts as bits when it is one a weight may have. */
const PLAUSIBLE = { least: 1, most: 32 };

/** Bits per weight as stored for a name; an unknown name gives the first plausible number in it, and without one 16. */
export function bitsFromName(name: string | undefined): number {
  const word = (name ?? "").toLowerCase().replaceAll("-", "_");
  const decimal = /(\d+\.\d+)\s*_?(bpw|bits?)/.exec(word)?.[1];
  if (decimal !== undefined) return Number(decimal);
  const stored = STORED.find(([pattern]) => pattern.test(word))?.[1];
  if (stored !== undefined) return stored;
  const first = (word.match(/\d+(\.\d+)?/g) ?? []).map(Number).find((bits) => bits >= PLAUSIBLE.least && bits <= PLAUSIBLE.most);
  return first ?? DEFAULT_BITS;
}
