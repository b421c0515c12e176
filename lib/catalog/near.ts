/** Near matches for a mistyped word, so that a reference error can say what was probably meant. */

/** The known words within edit distance three of `word`, nearest first, at most three. */
export function nearMatches(word: string, known: Iterable<string>): string[] {
  return [...known]
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.min(3, Math.ceil(candidate.length / 2)))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** "Did you mean …?" as an imperative, or the fallback when nothing is near. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearMatches(word, known);
  return near.length === 0 ? otherwise : `Write ${near.map((match) => `"${match}"`).join(" or ")}; or: ${otherwise}`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const substituted = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
