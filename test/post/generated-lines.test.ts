import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper.ts';
import {
  joinModels,
  readCounts,
  readFooter,
  readSource,
  writeItem,
  writeLine,
} from '../../src/post/generated-lines.ts';
import { wordsOf } from '../../src/post/words.ts';
import { PAGE_LANGUAGES } from './support/every-word.ts';
import { failedEntry, sampleEntry } from './support/sample-page.ts';

const DAY = '2025-11-19';

describe.each(PAGE_LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);

  it('reads the counts back, whatever they are', () => {
    for (const [announced, fresh, cross, shown, failed, listed] of [
      [0, 0, 0, 0, 0, 0],
      [1, 1, 0, 1, 0, 0],
      [123_456, 23, 4, 56, 7, 891],
    ] as const) {
      const counts = { announced, fresh, cross, shown, failed, listed };
      expect(readCounts(writeItem(words.counts(counts)), words)).toEqual(counts);
    }
  });

  it('reads what the listing pages declared', () => {
    for (const declared of [
      [{ category: 'cs.SD', count: 14 }],
      [
        { category: 'hep-th', count: 0 },
        { category: 'astro-ph.GA', count: 120 },
        { category: 'cs', count: 1 },
      ],
    ]) {
      expect(readSource(writeItem(words.declared(declared)), words)).toEqual(declared);
    }
    expect(readSource(writeItem(words.fromApi), words)).toBe('api');
  });

  it.each([[[]], [['a-model']], [['a_model', 'org/b:free']], [['a', 'b-1.5', 'c']]])(
    'reads the models %j of the last line',
    (models) => {
      const line = writeLine(words.footer(DAY, models, '1.2.3'));
      expect(readFooter(line, words, DAY)).toEqual({ models, version: '1.2.3' });
    },
  );

  it('reads nothing that a person changed', () => {
    const counts = { announced: 3, fresh: 2, cross: 1, shown: 2, failed: 1, listed: 0 };
    const item = writeItem(words.counts(counts));
    for (const line of [`${item} x`, item.slice(2), item.replace('3', 'three'), '']) {
      expect(readCounts(line, words)).toBeUndefined();
    }
    const source = writeItem(words.declared([{ category: 'cs.SD', count: 14 }]));
    for (const line of [`${source} x`, source.slice(2), source.replace('14', '14 or so'), '']) {
      expect(readSource(line, words)).toBeUndefined();
    }
    const footer = writeLine(words.footer(DAY, ['m'], '1.2.3'));
    const another = writeLine(words.footer('2025-11-20', ['m'], '1.2.3'));
    for (const line of [`${footer} x`, `x ${footer}`, another, '']) {
      expect(readFooter(line, words, DAY)).toBeUndefined();
    }
  });

  it('reads no line of more than 4,000 characters', () => {
    const long = (length: number) => {
      const empty = writeLine(words.footer(DAY, ['a', ''], '1')).length;
      return writeLine(words.footer(DAY, ['a', 'bc'.repeat(2000).slice(0, length - empty)], '1'));
    };
    const most = long(4000);
    expect(most).toHaveLength(4000);
    expect(readFooter(most, words, DAY)?.models).toHaveLength(2);
    expect(readFooter(long(4001), words, DAY)).toBeUndefined();
  });
});

function by(model: string): Entry {
  const entry = sampleEntry();
  return { ...entry, spending: { ...entry.spending, model } };
}

describe('joinModels', () => {
  it('names the one asked first, then each other that wrote an entry, in order', () => {
    expect(joinModels(['m', 'z'], [by('b'), by('a'), by('m'), by('b'), by(' c\n')])).toEqual([
      'm',
      'a',
      'b',
      'c',
      'z',
    ]);
    expect(joinModels([], [by('b')])).toEqual(['b']);
    expect(joinModels([], [])).toEqual([]);
  });

  it('names none that failed', () => {
    const failed = failedEntry();
    expect(
      joinModels(['m'], [{ ...failed, spending: { ...failed.spending, model: 'other' } }]),
    ).toEqual(['m']);
  });
});
