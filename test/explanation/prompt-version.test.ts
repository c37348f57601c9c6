import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PROMPT_VERSION, renderInstructions, renderRequest } from '../../src/explanation/prompt.ts';
import type { Paper, Reading } from '../../src/paper.ts';

/**
 * The words of each version, by their hash. Other words are another version: give PROMPT_VERSION
 * the day's date (with a letter after it on the second change of a day) and add its line here.
 * A line that was published stays as it is.
 */
const HASHES: Record<string, Record<string, string>> = {
  '2026-11-23': {
    'zh-CN': '767d80d50c94e631',
    'zh-TW': 'fdc1df4a3a83d586',
    'zh-HK': '1a1da95034a9322c',
    ja: 'a05f907560c08302',
    ko: '5f3c34fb58c158c8',
    de: '7da5e1faf134ed38',
    fr: 'e332a93ac3fddda3',
    es: 'cb9940f1b90e50af',
    en: 'dfbf98e9b1f283bb',
    fi: '21aa94935ab4b256',
  },
};

const PAPER: Paper = {
  id: '2603.90011',
  version: 1,
  kind: 'new',
  title: 'A title',
  authors: ['An Author', 'Another'],
  categories: ['cs.SD'],
  abstract: 'An abstract.',
  comments: undefined,
};
const NO_TROUBLE = { truncated: false, fallback: undefined };
const READINGS: Reading[] = [
  { source: 'html', text: 'A text.', ...NO_TROUBLE },
  { source: 'pdf', text: 'A text.', ...NO_TROUBLE, truncated: true },
  { source: 'abstract', text: 'An abstract.', ...NO_TROUBLE },
];

function hashOf(language: string): string {
  const texts = [true, false].flatMap((explainer) => {
    const settings = { language, explainer, glossary: [{ term: 'term', translation: 'word' }] };
    const requests = READINGS.map((reading) => renderRequest(PAPER, reading, settings));
    return [renderInstructions(settings)].concat(requests);
  });
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);
}

test.each(['zh-CN', 'zh-TW', 'zh-HK', 'ja', 'ko', 'de', 'fr', 'es', 'en', 'fi'])(
  'the words in %s are those of their version',
  (language) => {
    expect({ version: PROMPT_VERSION, language, hash: hashOf(language) }).toEqual({
      version: PROMPT_VERSION,
      language,
      hash: HASHES[PROMPT_VERSION]?.[language],
    });
  },
);

test('a version is a date', () => {
  expect(PROMPT_VERSION).toMatch(/^\d{4}-\d{2}-\d{2}[a-z]?$/);
});
