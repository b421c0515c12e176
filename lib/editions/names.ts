/** Names and links for a difference in words, from the records it was made of. */
import type { EditionRecord } from "./record";
import type { Names } from "./words";

/** @param hrefOf Where a claim can be read; undefined where nowhere. */
export function namesFrom(records: readonly EditionRecord[], hrefOf: (ref: string) => string | undefined): Names {
  const named = (list: readonly { slug: string; name: string }[], slug: string) => list.find((entry) => entry.slug === slug)?.name ?? slug;
  const newestFirst = records.toReversed();
  return {
    runtime: (slug) => named(newestFirst.flatMap(({ runtimes }) => runtimes), slug),
    capability: (slug) => named(newestFirst.flatMap(({ capabilities }) => capabilities), slug),
    claim: (ref) => {
      const href = hrefOf(ref);
      return href === undefined ? ref : `[${ref}](${href})`;
    },
  };
}
