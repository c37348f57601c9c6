import { isStrong } from './name-tokens.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** As many words on end in both texts are no accident. */
const RUN = 5;

/** The words of a text in lower case, without numbers and signs. */
export function wordsInOrder(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/**
 * Passages of a text that stand in the source word by word: five words and more, of which at most
 * one is a name or, in running text, has a capital. Numbers and signs between them do not count.
 * Takes time linear in both texts.
 * @param source as `wordsInOrder` gives them: of a long paper they are told once for all parts
 * @param running whether a capital makes a name: not in a title
 */
export function verbatimRuns(text: string, source: readonly string[], running: boolean): string[] {
  const words = [...text.matchAll(WORD)];
  const grams = new Map<string, number[]>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = words.slice(at, at + RUN).map(([word]) => word);
    const names = run.filter((word) => isStrong(word) || (running && /^\p{Lu}/u.test(word)));
    if (names.length > 1 || run.filter((word) => word.length > 1).length < RUN - 1) continue;
    const gram = run.join(' ').toLowerCase();
    grams.set(gram, [...(grams.get(gram) ?? []).slice(0, 20), at]);
  }
  if (grams.size === 0) return [];
  const starts = new Set<number>();
  // Few words of the source end one of the runs; only there five words are joined.
  const ends = new Set([...grams.keys()].map((gram) => gram.slice(gram.lastIndexOf(' ') + 1)));
  for (const [at, word] of source.entries()) {
    if (at + 1 < RUN || !ends.has(word)) continue;
    const gram = source.slice(at + 1 - RUN, at + 1).join(' ');
    for (const start of grams.get(gram) ?? []) starts.add(start);
  }
  return joinedRuns([...starts].sort((one, other) => one - other)).map(([first, last]) => {
    const end = words[last];
    return text.slice(words[first]?.index ?? 0, (end?.index ?? 0) + (end?.[0].length ?? 0));
  });
}

/** First and last word of each run that the places where five words begin make up. */
function joinedRuns(starts: number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const at of starts) {
    const run = runs.at(-1);
    if (run !== undefined && at <= run[1] + 1) run[1] = at + RUN - 1;
    else runs.push([at, at + RUN - 1]);
  }
  return runs;
}
