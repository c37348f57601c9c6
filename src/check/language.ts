import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { countScripts } from './chinese-script.ts';
import { compareFunctionWords } from './function-words.ts';
import { isStrong } from './name-tokens.ts';
import { baseLanguage, scriptOf } from './page-script.ts';
import { ownWordsOf } from './prose.ts';

/** Each part is in the language of the page, and a Chinese one in its script. */
export function checkLanguage({ parts, settings: { language } }: Checked): Finding[] {
  return [...parts]
    .filter(([, text]) => isOtherLanguage(text, language))
    .map(([where, text]) => ({ rule: 'wrong-language', where, what: text.trim().slice(0, 60) }));
}

/**
 * Whether the words of a text, names, formulas, quotations and brackets apart, are for the greater
 * part of another language. False where there are too few words to tell, and for languages whose
 * script and function words are unknown.
 */
export function isOtherLanguage(text: string, language: string): boolean {
  const script = scriptOf(language);
  if (script === undefined) return false;
  const prose = ownWordsOf(text);
  if (script === 'Latn') return isOtherLatin(prose, baseLanguage(language));
  const counts = countLetters(prose);
  const own = OWN_LETTERS[script]?.(counts) ?? lettersOf(prose, script);
  if (own === undefined) return false;
  const words = prose.match(WORD)?.filter((word) => !isStrong(word)) ?? [];
  if (isMostlyLatin(words, own) || isOtherAsian(script, counts, prose)) return true;
  const letters = prose.replace(/[^\p{L}]|[\p{Script=Latin}\p{Script=Greek}]/gu, '').length;
  return letters >= 8 && letters > 2 * own;
}

/** A title in English has capitals throughout, so that capitals count where the page's letters lack. */
function isMostlyLatin(words: string[], own: number): boolean {
  const plain = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (plain >= 3 && words.length > own) || (words.length >= 4 && words.length >= 4 * own);
}

type Letters = { han: number; kana: number; hangul: number };

/** Letters of the page by its script; the scripts that are mixed are counted together. */
const OWN_LETTERS: Readonly<Record<string, (letters: Letters) => number>> = {
  Hans: ({ han }) => han,
  Hant: ({ han }) => han,
  Jpan: ({ han, kana }) => han + kana,
  Kore: ({ hangul }) => hangul,
};

const WORD = /(?<![\p{L}\p{Nd}])\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]+/gu;

function countLetters(text: string): Letters {
  return {
    han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
    kana: text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0,
    hangul: text.match(/\p{Script=Hangul}/gu)?.length ?? 0,
  };
}

/** Letters of a script by its ISO 15924 code; undefined where the engine does not know it. */
function lettersOf(text: string, script: string): number | undefined {
  try {
    return text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  } catch {
    return undefined;
  }
}

function isOtherAsian(script: string, { han, kana, hangul }: Letters, text: string): boolean {
  const all = han + kana + hangul;
  switch (script) {
    case 'Hans':
    case 'Hant': {
      if (kana + hangul >= 3 && kana + hangul > 0.1 * all) return true;
      const { simplified, traditional } = countScripts(text);
      const [own, other] =
        script === 'Hans' ? [simplified, traditional] : [traditional, simplified];
      return (other >= 2 && own === 0) || (other >= 3 && other > own);
    }
    case 'Jpan':
      return hangul > 0.5 * all || (han >= 20 && kana < 0.1 * all);
    case 'Kore':
      return han + kana >= 3 && han + kana > hangul;
    default:
      return all >= 4 && all > 0.5 * (text.match(/\p{L}/gu)?.length ?? 0);
  }
}

/** By function words; a text in another script is none of a Latin language either. */
function isOtherLatin(prose: string, language: string): boolean {
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 8 && latin < 0.5 * letters) return true;
  return hasOtherFunctionWords(prose, language, 6);
}

/**
 * Whether the function words of a text are those of another language than the page's: at least a
 * fifth of its words, and more than twice as many as of its own.
 * @param least how many words it takes to tell
 */
export function hasOtherFunctionWords(prose: string, language: string, least: number): boolean {
  const words = prose.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length < least) return false;
  return compareFunctionWords(words, language).some(({ own, other }) => {
    const isMuch = other >= 3 || (other === 2 && own === 0);
    return isMuch && other >= 0.2 * words.length && other > 2 * own;
  });
}
