/** How many letters may differ for two names to be taken for one and the same. */
function allowance(length: number): number {
  // What is longer is no name, and takes long to compare.
  if (length < 4 || length > 60) return 0;
  return length < 7 ? 1 : 2;
}

/**
 * The name most like another one: at most one letter differs in a short name, two in a long one.
 * @returns undefined where none is near; names of up to three letters are near to nothing
 */
export function likestName(name: string, others: Iterable<string>): string | undefined {
  const most = allowance(name.length);
  if (most === 0) return undefined;
  const lower = name.toLowerCase();
  let best: string | undefined;
  let least = most + 1;
  for (const other of others) {
    if (Math.abs(other.length - name.length) >= least) continue;
    const distance = distanceOf(lower, other.toLowerCase(), least - 1);
    if (distance > 0 && distance < least) {
      least = distance;
      best = other;
    }
  }
  return best;
}

/** Levenshtein's distance, or a number above `most` where it is above it. */
function distanceOf(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one.charAt(at - 1) === other.charAt(to - 1);
      next.push(
        Math.min((row[to - 1] ?? 0) + (same ? 0 : 1), (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1),
      );
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row.at(-1) ?? 0;
}
