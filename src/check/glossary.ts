import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';

/** Where the abstract has a term of the glossary, its translation has the word agreed on. */
export function checkGlossary({ parts, paper, settings: { glossary } }: Checked): Finding[] {
  const abstract = paper.abstract.toLowerCase();
  const translated = (parts.get('abstract') ?? '').toLowerCase();
  return glossary
    .filter(({ term }) => hasWord(abstract, term.toLowerCase()))
    .filter(({ translation }) => !translated.includes(translation.toLowerCase()))
    .map(({ term, translation }) => ({
      rule: 'glossary',
      where: 'abstract',
      what: `${term} = ${translation}`,
    }));
}

/** Whether a text has a term as a word of its own or its plural: AR is not in near. */
function hasWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + term.length, at + term.length + 3);
    if (!/[\p{L}\p{N}]/u.test(before) && /^(?:e?s)?(?![\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
