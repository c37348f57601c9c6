/** The word that takes the fewest single-letter changes, where those are two, or few for its length. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((one) => ({ one, distance: distanceOf(word.slice(0, 60), one) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, word.length * 0.4)
    ? best.one
    : undefined;
}

/** Letters to put in, take out or change (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of from.split('').entries()) {
    const next = [at + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
