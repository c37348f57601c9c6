import { findDifferences } from './fuzz-post.ts';
import type { Difference } from './fuzz-post.ts';

/**
 * The shortest string made by leaving characters out that still differs, in every place of a page;
 * undefined where none of the strings does so alone.
 */
export async function shrinkStrings(strings: string[]): Promise<string | undefined> {
  let shortest = await firstFailing(strings);
  while (shortest !== undefined) {
    const shorter = await firstFailing(withoutPieces(shortest));
    if (shorter === undefined) return shortest;
    shortest = shorter;
  }
  return undefined;
}

async function firstFailing(strings: string[]): Promise<string | undefined> {
  const differences: Difference[] = await findDifferences(strings);
  const failing = new Set(differences.flatMap((difference) => difference.strings));
  return strings.find((string) => failing.has(string));
}

/** The string without each of its pieces, of a half down to one character. */
function withoutPieces(string: string): string[] {
  const characters = [...string];
  const shorter = new Set<string>();
  for (let size = Math.ceil(characters.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < characters.length; at += size) {
      shorter.add(characters.toSpliced(at, size).join(''));
    }
  }
  shorter.delete(string);
  return [...shorter];
}
