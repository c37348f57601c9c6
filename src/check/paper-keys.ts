import { sharedWords } from './alignment-words.ts';

/**
 * What a sentence in the language of the page and a passage of the paper may share: words kept in
 * the original, words of one root (système, system), and words that a table says mean the same.
 */
export type PaperKeys = {
  /** The keys of a text in the language of the page. */
  ofText: (text: string) => Set<string>;
  /** The keys of a word of the paper, as it is written. */
  ofWord: (word: string) => readonly string[];
};

/** Letters by which words of European languages are taken to be of one root. */
const ROOT = 5;
const LONGEST_STEM = 12;
const WORD = /[A-Za-z\u00C0-\u024F]{2,}|(?<![A-Za-z])[A-Z](?![A-Za-z])/g;

/** The words of Latin letters of a text; of single letters, capital ones. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The keys of one language. A language that has no table shares names and roots alone. */
export function createPaperKeys(language: string): PaperKeys {
  const rows = sharedWords(language);
  const isNative = /^(?:zh|ja|ko)/i.test(language);
  const stems = new Map<string, string[]>();
  for (const [at, { english }] of rows.entries()) {
    for (const stem of english) stems.set(stem, [...(stems.get(stem) ?? []), `#${at}`]);
  }
  const seen = new Map<string, string[]>();
  const ofWord = (word: string): string[] => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const lower = word.length > 1 ? word.toLowerCase() : word;
    const keys = [lower];
    for (let length = 3; length <= Math.min(LONGEST_STEM, lower.length); length += 1) {
      keys.push(...(stems.get(lower.slice(0, length)) ?? []));
    }
    if (!isNative && lower.length >= ROOT) keys.push(rootOf(lower));
    seen.set(word, keys);
    return keys;
  };
  const ofText = (text: string): Set<string> => {
    const keys = new Set<string>();
    const words = wordsOf(text);
    for (const word of words) {
      const lower = word.length > 1 ? word.toLowerCase() : word;
      keys.add(lower);
      if (!isNative && lower.length >= ROOT) keys.add(rootOf(lower));
    }
    const lower = text.toLowerCase();
    const small = words.map((word) => word.toLowerCase());
    for (const [at, { translated }] of rows.entries()) {
      const has = isNative
        ? translated.some((word) => lower.includes(word))
        : translated.some((stem) => small.some((word) => word.startsWith(stem)));
      if (has) keys.add(`#${at}`);
    }
    return keys;
  };
  return { ofText, ofWord };
}

function rootOf(word: string): string {
  return `~${word
    .slice(0, ROOT + 2)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .slice(0, ROOT)}`;
}
