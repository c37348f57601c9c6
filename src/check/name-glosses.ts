import type { Finding, Part } from '../paper.ts';
import { LONG_FORMS } from './name-lists.ts';
import { findNames, nameKey } from './name-search.ts';

const BRACKET = /[(（]([^()（）\n]{4,200})[)）]/g;
const WORD = /(?<![\p{L}\p{Nd}_])\p{Ll}{4,}(?![\p{L}\p{Nd}_])/gu;

/** Past this a page is not an explanation. */
const MOST_WORDS = 100;

const KNOWN_TERMS = new Set([...LONG_FORMS.values()].flatMap((form) => form.split(' ')));

/**
 * Terms in the original that a page gives in brackets, of which a word is not in the paper in any
 * inflection: its beginning is in no word there.
 */
export function unknownGlosses(prose: { where: Part; text: string }[], paper: string): Finding[] {
  const glosses = prose.flatMap(({ where, text }) =>
    [...text.matchAll(BRACKET)].map(([, inside = '']) => ({
      where,
      what: inside.trim(),
      words: (inside.match(WORD) ?? []).filter((word) => !KNOWN_TERMS.has(word)),
    })),
  );
  const words = new Set(glosses.flatMap((gloss) => gloss.words).slice(0, MOST_WORDS));
  const known = findNames(paper, new Set([...words].map(nameKey)));
  const doubtful = [...words].filter((word) => !known.has(nameKey(word)));
  if (doubtful.length === 0) return [];
  const vocabulary = [...new Set(paper.toLowerCase().match(/[a-z]{4,40}/g))];
  const unknown = new Set(
    doubtful.filter((word) => {
      const stem = word.slice(0, Math.max(4, word.length - 4));
      return !vocabulary.some((other) => other.startsWith(stem));
    }),
  );
  return glosses
    .filter((gloss) => gloss.words.some((word) => unknown.has(word)))
    .map(({ where, what }) => ({ rule: 'name-unknown', where, what }));
}
