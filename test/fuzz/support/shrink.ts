/** Of a long text only so many stretches are tried: single characters go last. */
const MOST_STRETCHES = 400;

/** The list without each of its stretches, of a half down to one member. */
export function shorterLists<T>(list: readonly T[]): T[][] {
  return stretches(list.length).map(({ from, size }) => list.toSpliced(from, size));
}

/** The text without each of its stretches of lines, then of characters. */
export function shorterTexts(text: string): string[] {
  const lines = text.split('\n');
  const byLines = lines.length > 1 ? shorterLists(lines).map((kept) => kept.join('\n')) : [];
  const characters = Array.from(text);
  const byCharacters = stretches(characters.length).map(({ from, size }) =>
    characters.toSpliced(from, size).join(''),
  );
  return [...byLines, ...byCharacters];
}

/** The list with one member at a time replaced by something smaller. */
export function smallerMembers<T>(list: readonly T[], smaller: (member: T) => T[]): T[][] {
  return list.flatMap((member, at) => smaller(member).map((less) => list.with(at, less)));
}

/** The case with another value in one of its fields, once for each of the values. */
export function withEach<Case extends object, Key extends keyof Case>(
  made: Case,
  field: Key,
  values: readonly Case[Key][],
): Case[] {
  return values.map((value) => Object.assign({}, made, { [field]: value }));
}

function stretches(length: number): { from: number; size: number }[] {
  const made: { from: number; size: number }[] = [];
  for (let size = Math.ceil(length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < length; from += size) {
      if (made.length === MOST_STRETCHES && size > 1) break;
      made.push({ from, size });
    }
  }
  return made;
}
