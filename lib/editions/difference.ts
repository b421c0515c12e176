/** What differs between two frozen records in meaning: runtimes, stances, cells, claims, declines, advisories, words. Pure. */
import { formatValue } from "@/lib/catalog/format";
import { framingChanges, type FramingChange } from "./framing-changes";
import type { EditionRecord, FrozenClaim, FrozenRuntime } from "./record";
import { type Direction, directionOf } from "./stance";

type Declining = EditionRecord["framing"]["declining"][number];
export type DeclineEntry = Pick<Declining, "slug" | "name" | "state" | "since" | "summary">;

export interface Difference {
  from: string;
  to: string;
  runtimes: { added: string[]; removed: string[]; moved: { slug: string; from: string; to: string }[] };
  stances: { slug: string; from: string; to: string; direction: Direction; reason: string }[];
  cells: { slug: string; capability: string; from: string; to: string; claims: string[] }[];
  claims: { added: string[]; removed: string[]; changed: { ref: string; from: string; to: string }[]; expired: string[] };
  declines: { opened: DeclineEntry[]; closed: DeclineEntry[] };
  advisories: { added: { slug: string; id: string; severity: string; published: string }[] };
  framing: FramingChange[];
}

/** A record under the name by which the difference calls it: its month, "live", a git reference. */
export interface Side {
  name: string;
  record: EditionRecord;
}

export function differenceBetween(from: Side, to: Side): Difference {
  const [a, b] = [from.record, to.record];
  const pairs = pairsOf(a, b);
  return {
    from: from.name,
    to: to.name,
    runtimes: {
      added: b.runtimes.map(({ slug }) => slug).filter((slug) => !a.runtimes.some((other) => other.slug === slug)),
      removed: a.runtimes.map(({ slug }) => slug).filter((slug) => !b.runtimes.some((other) => other.slug === slug)),
      moved: pairs.filter(({ before, after }) => before.home !== after.home).map(({ before, after }) => ({ slug: after.slug, from: before.home ?? "no zone", to: after.home ?? "no zone" })),
    },
    stances: pairs.filter(({ before, after }) => before.stance.word !== after.stance.word).map(({ before, after }) => ({ slug: after.slug, from: before.stance.word, to: after.stance.word, direction: directionOf(before.stance.word, after.stance.word), reason: after.stance.reason })),
    cells: pairs.flatMap((pair) => changedCells(pair, b)),
    claims: changedClaims(a.claims, b.claims),
    declines: { opened: onlyIn(b, a), closed: onlyIn(a, b) },
    advisories: { added: newAdvisories(a, b) },
    framing: framingChanges(a, b),
  };
}

interface Pair {
  before: FrozenRuntime;
  after: FrozenRuntime;
}

/** The runtimes of both records. */
const pairsOf = (a: EditionRecord, b: EditionRecord): Pair[] =>
  b.runtimes.flatMap((after) => a.runtimes.filter(({ slug }) => slug === after.slug).map((before) => ({ before, after })));

/** A question that only one of the records asks is no change of an answer. */
function changedCells({ before, after }: Pair, to: EditionRecord): Difference["cells"] {
  return Object.entries(after.cells).flatMap(([capability, state]) => {
    const earlier = before.cells[capability];
    if (earlier === undefined || earlier === state) return [];
    return [{ slug: after.slug, capability, from: earlier, to: state, claims: [`${after.slug}/can-${capability}`].filter((ref) => to.claims[ref] !== undefined) }];
  });
}

/** A claim in words: its value, or its sentence where it has none. */
export const printed = ({ value, unit, qualified, property, statement }: FrozenClaim): string => formatValue({ value, unit, qualified, property }) ?? statement ?? "";

/** A claim read again in a newer text with the same result has not changed. */
function changedClaims(a: EditionRecord["claims"], b: EditionRecord["claims"]): Difference["claims"] {
  const both = Object.keys(b).flatMap((ref) => {
    const [before, after] = [a[ref], b[ref]];
    return before === undefined || after === undefined ? [] : [{ ref, before, after }];
  });
  return {
    added: Object.keys(b).filter((ref) => a[ref] === undefined),
    removed: Object.keys(a).filter((ref) => b[ref] === undefined),
    changed: both.map(({ ref, before, after }) => ({ ref, from: printed(before), to: printed(after) })).filter(({ from, to }) => from !== to),
    expired: both.filter(({ before, after }) => before.stale === undefined && after.stale === true).map(({ ref }) => ref),
  };
}

const onlyIn = (here: EditionRecord, there: EditionRecord): DeclineEntry[] =>
  here.framing.declining.filter(({ slug }) => !there.framing.declining.some((other) => other.slug === slug)).map(({ slug, name, state, since, summary }) => ({ slug, name, state, since, summary }));

function newAdvisories(a: EditionRecord, b: EditionRecord): Difference["advisories"]["added"] {
  const known = new Set(a.runtimes.flatMap(({ slug, advisories }) => advisories.map(({ id }) => `${slug} ${id}`)));
  return b.runtimes.flatMap(({ slug, advisories }) => advisories.filter(({ id }) => !known.has(`${slug} ${id}`)).map((advisory) => ({ slug, ...advisory })));
}
