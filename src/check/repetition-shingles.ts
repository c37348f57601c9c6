/** Scripts that write no space between words. Hangul has spaces, but its words bend. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CHARACTERS = 3;
const WORDS = 2;
/** Strings of fewer shingles say too little to be compared. */
const FEWEST = 5;

/**
 * The runs of three characters of a text, of two words where words stand apart; marks and case
 * aside. Empty where the text is too short to be compared.
 */
export function shinglesOf(text: string): ReadonlySet<string> {
  const isUnspaced = UNSPACED.test(text);
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const pieces = isUnspaced ? Array.from(words.join('')) : words;
  const length = isUnspaced ? CHARACTERS : WORDS;
  const shingles = new Set<string>();
  for (let at = 0; at + length <= pieces.length; at += 1) {
    shingles.add(pieces.slice(at, at + length).join(' '));
  }
  return shingles.size < FEWEST ? new Set() : shingles;
}

/** The share of shingles that two sets have in common (Jaccard). */
export function commonShare(common: number, one: number, other: number): number {
  return common / Math.max(1, one + other - common);
}
