import { findDifferences } from './fuzz-post.ts';

/** Pages read at once: the first that fails ends the search. */
const AT_ONCE = 40;

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
  for (let at = 0; at < strings.length; at += AT_ONCE) {
    const some = strings.slice(at, at + AT_ONCE);
    const differences = await findDifferences(some);
    const failing = new Set(differences.flatMap((difference) => difference.strings));
    const found = some.find((string) => failing.has(string));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The string without each of its pieces, of a half down to one character. */
function withoutPieces(string: string): string[] {
  const characters = Array.from(string);
  const shorter = new Set<string>();
  for (let size = Math.ceil(characters.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < characters.length; at += size) {
      shorter.add(characters.toSpliced(at, size).join(''));
    }
  }
  shorter.delete(string);
  return [...shorter];
}
