/** What holds for every set of constraints, over today's catalog. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCatalog } from "@/lib/catalog";
import { constraintsSchema } from "@/lib/catalog/schema/picker";
import { demandsOf, flagOf } from "@/lib/picker/constraints";
import { knownTo, parseFlags } from "@/lib/picker/flags";
import { pick, type Picked } from "@/lib/picker/pick";
import { anyConstraints } from "./arbitrary";

const catalog = loadCatalog();
const known = knownTo(catalog);
const onTheMap = catalog.runtimes.filter(({ historical }) => !historical).map(({ slug }) => slug).sort();
const constraints = anyConstraints(known);
const placements = ({ fits, conditional, eliminated, cannotTell }: Picked) => [...fits, ...conditional, ...eliminated, ...cannotTell];

test("every runtime on the map stands in exactly one list, with claims that exist", () => {
  fc.assert(
    fc.property(constraints, (wanted) => {
      const placed = placements(pick(catalog, wanted));
      expect(placed.map(({ slug }) => slug).sort()).toEqual(onTheMap);
      expect(placed.filter(({ claims }) => claims.length === 0 || claims.some((ref) => !catalog.claims.has(ref))).map(({ slug, claims }) => ({ slug, claims }))).toEqual([]);
    }),
    { numRuns: 1000, seed: 8 },
  );
}, 120_000);

test("adding a constraint never adds a runtime to the fits", () => {
  fc.assert(
    fc.property(constraints, constraints, (fewer, others) => {
      const { vram = others.vram, devices = others.devices, machines = others.machines, users = others.users, model = others.model } = fewer;
      const lists = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, Array.isArray(value) ? [...new Set([...value, ...listOf(fewer, key)])] : value]));
      const numbers = Object.fromEntries(Object.entries({ vram, devices, machines, users, model }).filter(([, value]) => value !== undefined));
      const more = constraintsSchema.parse({ ...fewer, ...lists, ...numbers });
      const before = pick(catalog, fewer).fits.map(({ slug }) => slug);
      expect(pick(catalog, more).fits.map(({ slug }) => slug).filter((slug) => !before.includes(slug))).toEqual([]);
    }),
    { numRuns: 300, seed: 8 },
  );
}, 120_000);

const listOf = (fields: object, key: string): unknown[] => {
  const value: unknown = Object.entries(fields).find(([name]) => name === key)?.[1];
  return Array.isArray(value) ? value : [];
};

test("the same constraints give the same answer, whatever the order of the flags", () => {
  fc.assert(
    fc.property(constraints, fc.integer(), (wanted, turn) => {
      const flags = demandsOf(wanted).map((demand) => flagOf(demand).split(" "));
      const turned = flags.map((_, index) => flags[(index + Math.abs(turn)) % flags.length] ?? []).reverse();
      const read = parseFlags(turned.flat(), known);
      expect(read.ok && pick(catalog, read.constraints)).toEqual(pick(catalog, wanted));
    }),
    { numRuns: 200, seed: 8 },
  );
}, 120_000);

test("giving up a constraint brings back exactly the runtimes that it says", () => {
  fc.assert(
    fc.property(constraints, (wanted) => {
      const picked = pick(catalog, wanted);
      const open = (answer: Picked) => [...answer.fits, ...answer.conditional].map(({ slug }) => slug);
      for (const { constraint, gains } of picked.relax) {
        const left = demandsOf(wanted).filter((demand) => !` ${constraint} `.includes(` ${flagOf(demand)} `));
        const read = parseFlags(left.flatMap((demand) => flagOf(demand).split(" ")), known);
        const regained = read.ok ? open(pick(catalog, read.constraints)).filter((slug) => !open(picked).includes(slug)) : [];
        expect(regained.sort()).toEqual([...gains].sort());
      }
    }),
    { numRuns: 60, seed: 8 },
  );
}, 120_000);
