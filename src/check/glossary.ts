import type { Finding } from '../paper.ts';
import type { Checked } from './check-explanation.ts';

/** Where the abstract has a term of the glossary, its translation has the word agreed on. */
export function checkGlossary({ parts, paper, glossary }: Checked): Finding[] {
  const abstract = paper.abstract.toLowerCase();
  const translated = (parts.get('abstract') ?? '').toLowerCase();
  return glossary
    .filter(({ term }) => abstract.includes(term.toLowerCase()))
    .filter(({ translation }) => !translated.includes(translation.toLowerCase()))
    .map(({ term, translation }) => ({
      rule: 'glossary',
      where: 'abstract',
      what: `${term} = ${translation}`,
    }));
}
