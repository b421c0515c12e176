/** The lengths asked of guidellm's synthetic data: an object, JSON, or `prompt_tokens=512,output_tokens=256`, depending on the version. */
import { isFields, positiveOf, type Fields } from "../text/narrow";
import { parseJson } from "../text/json";

interface Asked {
  prompt: number;
  output: number | null;
}

/** @param places Where the data is described in the versions; undefined when none of it is synthetic or there are several kinds. */
export function syntheticLengths(places: readonly unknown[]): Asked | undefined {
  const described = places.flatMap((place) => (Array.isArray(place) ? place : [place])).map(fieldsOf).filter((fields) => fields !== undefined);
  const [only, ...others] = described;
  const prompt = positiveOf(only?.["prompt_tokens"]);
  return prompt === null || others.length > 0 ? undefined : { prompt, output: positiveOf(only?.["output_tokens"]) };
}

function fieldsOf(data: unknown): Fields | undefined {
  if (isFields(data)) return data;
  if (typeof data !== "string") return undefined;
  const parsed = parseJson(data);
  if ("value" in parsed && isFields(parsed.value)) return parsed.value;
  const pairs = [...data.matchAll(/(\w+)=(\d+)(?=,|$)/g)].map(([, key = "", number]) => [key, Number(number)] as const);
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}
