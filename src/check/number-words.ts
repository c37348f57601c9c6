import { hanValuesIn } from './han-numerals.ts';
import { koreanValuesIn } from './korean-numerals.ts';
import { vocabularyNumbersIn } from './number-vocabulary.ts';

/**
 * The values of the numbers written in words, each as often as it is there: those of the language
 * and, since papers are written in it, English. A language that is not known gives the English ones.
 */
export function wordNumbersIn(text: string, language: string): number[] {
  const primary = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? 'en';
  const own =
    primary === 'zh' || primary === 'ja'
      ? hanValuesIn(text)
      : primary === 'ko'
        ? koreanValuesIn(text)
        : inVocabulary(text, primary);
  return primary === 'en' ? own : [...own, ...inVocabulary(text, 'en')];
}

function inVocabulary(text: string, language: string): number[] {
  return vocabularyNumbersIn(text, language).map(({ value }) => value);
}

/** The values of number words, with how often each is there. */
export function countValues(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
