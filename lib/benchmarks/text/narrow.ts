/** Reading values of unknown files: what is not of the wanted type is undefined, never coerced. */

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** The object under a path of keys; an empty one where there is none. */
export function fieldsAt(value: unknown, ...path: string[]): Fields {
  const found = valueAt(value, ...path);
  return isFields(found) ? found : {};
}

export function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((holder, key) => (isFields(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined), value);
}

/** A finite number, or null. */
export const numberOf = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);

/** A whole number from 0 up that a double holds exactly, or null. */
export const countOf = (value: unknown): number | null => (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null);

/** A number above zero, or null. */
export const positiveOf = (value: unknown): number | null => {
  const number = numberOf(value);
  return number !== null && number > 0 ? number : null;
};

/** Text that says something, or null. */
export const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);

export const numbersOf = (value: unknown): number[] | null => (Array.isArray(value) ? value.filter((entry): entry is number => typeof entry === "number" && Number.isFinite(entry)) : null);

/** The number a cell of a table holds, or the text itself: readers refuse text where they want a number. */
export const cellValue = (cell: string): unknown => (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell) ? Number(cell) : cell === "" ? null : cell);

/** Total ÷ count, or null where either is missing or nothing was counted. */
export const ratioOf = (total: number | null, count: number | null): number | null => (total === null || count === null || count === 0 ? null : total / count);
