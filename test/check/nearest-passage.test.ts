import { describe, expect, it } from 'vitest';
import {
  nearestPassage,
  passagesOf,
  sentencesOf,
  withoutNotices,
} from '../../src/check/nearest-passage.ts';

const TEXT = `# Results

The best system, Sibyl-7B, reaches 61.8%. It is slow, i.e. 710 ms.

System | Average
Sibyl-7B | 61.8
Whorl-8B | 55.2

[12,345 characters are left out here.]`;

describe('the nearest passage', () => {
  it('shares the most, what is rare before what is common', () => {
    expect(nearestPassage(TEXT, ['Sibyl-7B', '61.8%'])).toBe(
      'The best system, Sibyl-7B, reaches 61.8%.',
    );
    expect(nearestPassage(TEXT, ['sibyl-7b', 'slow'])).toBe('It is slow, i.e. 710 ms.');
    expect(nearestPassage(TEXT, ['55.2', 'Sibyl-7B'])).toBe('Whorl-8B | 55.2');
  });

  it('is none where the text has nothing of it, or nothing is asked', () => {
    expect(nearestPassage(TEXT, ['GateLet'])).toBeUndefined();
    expect(nearestPassage(TEXT, ['12,345'])).toBeUndefined();
    expect(nearestPassage(TEXT, ['', ''])).toBeUndefined();
    expect(nearestPassage('', ['a'])).toBeUndefined();
  });

  it('is one line of at most 200 characters around what was looked for', () => {
    const long = `${'before '.repeat(100)}Sibyl-7B\u{1F600}${' after'.repeat(100)}`;
    const passage = nearestPassage(long, ['sibyl-7b']) ?? '';
    expect(passage).toMatch(/^….*Sibyl-7B.*…$/);
    expect(passage.length).toBeLessThanOrEqual(200);
    expect(passage.isWellFormed()).toBe(true);
  });
});

describe('passages', () => {
  it('are sentences and rows, with the line they stand in', () => {
    expect(passagesOf(TEXT).map(({ text, line, isRow }) => [text.trim(), line, isRow])).toEqual([
      ['# Results', 0, false],
      ['The best system, Sibyl-7B, reaches 61.8%.', 2, false],
      ['It is slow, i.e. 710 ms.', 2, false],
      ['System | Average', 4, true],
      ['Sibyl-7B | 61.8', 5, true],
      ['Whorl-8B | 55.2', 6, true],
      ['[12,345 characters are left out here.]', 8, false],
    ]);
    expect(passagesOf(TEXT).every(({ text, at }) => TEXT.startsWith(text, at))).toBe(true);
  });

  it('joined are the line', () => {
    const line = '提出甲。Then B, e.g. c. "Why?" D！E';
    expect(sentencesOf(line).join('')).toBe(line);
    expect(sentencesOf(line)).toHaveLength(5);
  });

  it('of notices are left out, lines staying where they are', () => {
    expect(withoutNotices('a\n[Left out: 3 Data, 4 Runs and 2 more.]\nb\n[footnote: 5]')).toBe(
      'a\n\nb\n[footnote: 5]',
    );
  });
});
