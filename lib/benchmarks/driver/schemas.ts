/** The schemas that the structured shape asks for, and the judge of the answers. */
import { z } from "zod";
import { parseJson } from "../text/json";

const person = z.strictObject({ name: z.string(), age: z.int().min(0).max(150) });

/** A name and what an answer of that name must be. */
export type Asked = readonly [string, z.ZodType];

export const SCHEMAS: readonly [Asked, ...Asked[]] = [
  ["person", person],
  ["address", z.strictObject({ street: z.string(), city: z.string(), postcode: z.string() })],
  ["invoice", z.strictObject({ number: z.string(), total: z.number(), lines: z.array(z.strictObject({ text: z.string(), amount: z.number() })).max(4) })],
  ["ticket", z.strictObject({ title: z.string(), severity: z.enum(["low", "medium", "high"]), open: z.boolean() })],
  ["route", z.strictObject({ from: z.string(), to: z.string(), stops: z.array(z.string()).max(3) })],
  ["team", z.strictObject({ lead: person, size: z.int().min(1).max(50) })],
  ["measurement", z.strictObject({ quantity: z.enum(["length", "mass", "time"]), value: z.number(), unit: z.string() })],
  ["answer", z.strictObject({ yes: z.boolean(), reason: z.string() })],
];

/** The part of a request that asks for the schema. */
export const responseFormat = ([name, schema]: Asked) => ({ type: "json_schema", json_schema: { name, strict: true, schema: z.toJSONSchema(schema, { target: "draft-7" }) } });

/** Whether an answer is JSON that satisfies the schema. */
export function satisfies([, schema]: Asked, text: string): boolean {
  const parsed = parseJson(text.trim());
  return "value" in parsed && schema.safeParse(parsed.value).success;
}
