/** Random sets of constraints, values and order included. */
import fc from "fast-check";
import type { Known } from "@/lib/picker/flags";
import { type Constraints, constraintsSchema, PICK_WORDS } from "@/lib/catalog/schema/picker";

const some = (words: readonly string[]) => fc.option(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });
const count = (most: number) => fc.option(fc.integer({ min: 1, max: most }), { nil: undefined, freq: 2 });
const set = fc.option(fc.constant(true), { nil: undefined, freq: 1 });

/** Any set that the command takes; fields without a value are left out. */
export const anyConstraints = ({ capabilities, models }: Known): fc.Arbitrary<Constraints> =>
  fc
    .record({
      os: some(PICK_WORDS.os), accelerator: some(PICK_WORDS.accelerator), vram: count(96), devices: count(8), machines: count(4), link: some(PICK_WORDS.link), format: some(PICK_WORDS.format), users: count(100), model: fc.option(fc.constantFrom(...models), { nil: undefined, freq: 2 }),
      traffic: some(PICK_WORDS.traffic), api: some(PICK_WORDS.api), needs: some(capabilities), licence: some(PICK_WORDS.licence), "no-telemetry": set, auth: set, offline: set, interface: some(PICK_WORDS.interface), maintained: set, kind: some(PICK_WORDS.kind),
    })
    .map((fields) => constraintsSchema.parse(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))));
