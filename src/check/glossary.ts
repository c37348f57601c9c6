import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { passageAt } from './passage.ts';
import { scriptOf } from './page-script.ts';

/** Where the abstract has a term of the glossary, its translation has the word agreed on. */
export function checkGlossary({ parts, paper, settings }: Checked): Finding[] {
  const abstract = paper.abstract.toLowerCase();
  const translated = (parts.get('abstract') ?? '').toLowerCase();
  const isLatin = scriptOf(settings.language) === 'Latn';
  const hasTranslation = isLatin ? hasInflected : hasLetters;
  return settings.glossary.flatMap(({ term, translation }): Finding[] => {
    const at = findWord(abstract, term.toLowerCase());
    if (at === undefined || hasTranslation(translated, translation.toLowerCase())) return [];
    return [
      {
        rule: 'glossary',
        where: 'abstract',
        what: `${term} = ${translation}`,
        passage: passageAt(paper.abstract, at, term.length),
      },
    ];
  });
}

/** Where a text has a term as a word of its own or its plural: AR is not in near. */
function findWord(text: string, term: string): number | undefined {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + term.length, at + term.length + 3);
    if (!/[\p{L}\p{N}]/u.test(before) && /^(?:e?s)?(?![\p{L}\p{N}])/u.test(after)) return at;
  }
  return undefined;
}

/** Letter by letter; spaces between Chinese and Latin letters are a matter of taste. */
function hasLetters(text: string, translation: string): boolean {
  return text.replace(/\s+/g, '').includes(translation.replace(/\s+/g, ''));
}

/**
 * Word by word, each with any ending and the first with anything before it: neuronales Netz is
 * found in neuronalen Netzen, Strahlformung in Strahlformungsverfahren. As it stands in the
 * glossary it is found in any case.
 */
function hasInflected(text: string, translation: string): boolean {
  if (text.includes(translation)) return true;
  const words = translation.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return false;
  const stems = words.map((word) => {
    const ending = word.length > 6 ? 2 : word.length > 4 ? 1 : 0;
    return `${word.slice(0, word.length - ending)}[\\p{L}\\p{M}]{0,30}`;
  });
  return new RegExp(stems.join('[^\\p{L}\\p{N}\\n]{1,3}'), 'u').test(text);
}
