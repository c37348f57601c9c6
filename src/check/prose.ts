import { formulaSpansOf } from './formula-spans.ts';

const CODE = /`[^`\n]{1,500}`/g;

// ASCII alone: in Chinese text a full-width stop or bracket ends an address.
const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%]+|\b(?:[\w-]{1,63}\.){1,4}(?:ai|app|co|com|dev|edu|gov|io|net|org)\/[\w\-.~:/?#@!$&*+,;=%]*/gi;

/** The text with a space in the place of each formula. */
export function withoutFormulas(text: string): string {
  let prose = '';
  let at = 0;
  for (const { start, end } of formulaSpansOf(text).formulas) {
    prose += `${text.slice(at, start)} `;
    at = end;
  }
  return prose + text.slice(at);
}

/** The text with a space in the place of each code span. */
export function withoutCode(text: string): string {
  return text.replace(CODE, ' ');
}

/** The text with a space in the place of each web address. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, ' ');
}

/** The words of a text: a space stands for each formula, code span and web address. */
export function proseOf(text: string): string {
  return withoutCode(withoutFormulas(withoutAddresses(text)));
}

/**
 * The prose without what may stay in the original: short brackets (a term in the original), quoted
 * words and titles of works. A bracket or quotation of more than 12 words is a sentence.
 */
export function ownWordsOf(text: string): string {
  return proseOf(text).replace(ASIDE, (aside) =>
    (aside.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) > 12 ? aside : ' ',
  );
}

const ASIDE =
  /[(（][^()（）\n]{1,200}[)）]|[“"][^“”"\n]{1,200}[”"]|[《〈「『«][^《》〈〉「」『』«»\n]{1,200}[》〉」』»]/gu;
