import type { Finding, Part } from '../paper.ts';
import type { Checked } from './checked.ts';
import { countEnglish } from './function-words.ts';
import { hasOtherFunctionWords, isOtherLanguage } from './language.ts';
import { isStrong } from './name-tokens.ts';
import { baseLanguage, scriptOf } from './page-script.ts';
import { passageWith } from './passage.ts';
import { ownWordsOf } from './prose.ts';
import { verbatimRuns, wordsInOrder } from './verbatim-runs.ts';

/**
 * Passages of a page in another language than English that were left in English: five words on end,
 * or a sentence. Names, terms in brackets, quotations, code, formulas and addresses may be English;
 * a part that is all in another language is left to the rule on that.
 */
export function checkUntranslated({ parts, source, settings: { language } }: Checked): Finding[] {
  const script = scriptOf(language);
  if (script === undefined || baseLanguage(language) === 'en') return [];
  const sourceWords = script === 'Latn' ? wordsInOrder(source) : [];
  return [...parts]
    .filter(([, text]) => !isOtherLanguage(text, language))
    .flatMap(([where, text]) => {
      const prose = ownWordsOf(text);
      const passages =
        script === 'Latn'
          ? englishPassages(prose, sourceWords, where, baseLanguage(language))
          : englishRuns(prose);
      return passages.map((what): Finding => ({
        rule: 'untranslated',
        where,
        what,
        passage: passageWith(source, what),
      }));
    });
}

const FEWEST_WORDS = 5;
const WORD = /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*/gu;
/** What stands between the words of an English sentence. */
const GAP = /^[ \u00A0,.;:'’\-–—/%]{1,4}$/;

/** On a page in another script: runs of English words with nothing of the page between them. */
function englishRuns(prose: string): string[] {
  const runs: { start: number; end: number; words: string[] }[] = [];
  for (const { 0: word, index } of prose.matchAll(WORD)) {
    const end = index + word.length;
    const last = runs.at(-1);
    if (last !== undefined && GAP.test(prose.slice(last.end, Math.min(index, last.end + 5)))) {
      last.end = end;
      last.words.push(word);
    } else runs.push({ start: index, end, words: [word] });
  }
  return runs
    .filter(({ words }) => isEnglish(words))
    .map(({ start, end }) => prose.slice(start, end));
}

/** Five words that are no names, or four with a function word; four of them without a capital. */
function isEnglish(run: string[]): boolean {
  const words = run.filter((word) => word.length > 1 && /^\p{L}/u.test(word) && !isStrong(word));
  const plain = words.filter((word) => /^\p{Ll}/u.test(word));
  const bonus = countEnglish(plain) > 0 ? 1 : 0;
  return words.length + bonus >= FEWEST_WORDS && plain.length + bonus >= FEWEST_WORDS - 1;
}

const SENTENCE = /[^\n.!?;]+(?:[.!?](?!\s|$)[^\n.!?;]*)*/g;

/** On a page in Latin letters: what the paper has word by word, and sentences in English. */
function englishPassages(
  prose: string,
  sourceWords: readonly string[],
  where: Part,
  language: string,
): string[] {
  const copied = verbatimRuns(prose, sourceWords, where !== 'title' && where !== 'hook');
  const english = (prose.match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => {
      const words = sentence.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
      return countEnglish(words) >= 2 && hasOtherFunctionWords(sentence, language, FEWEST_WORDS);
    });
  return [...english, ...copied.filter((run) => !english.some((one) => one.includes(run)))];
}
