import { describe, expect, it } from 'vitest';
import { passagesOf, sentencesOf, showPassage, withoutNotices } from '../../src/check/passages.ts';

const TEXT = `# Results

The best system, Sibyl-7B, reaches 61.8%. It is slow, i.e. 710 ms.

System | Average
Sibyl-7B | 61.8
Whorl-8B | 55.2

[12,345 characters are left out here.]`;

it('a passage is shown as one line of at most 200 characters around what was looked for', () => {
  const long = `${'before '.repeat(100)}Sibyl-7B\u{1F600}${' after'.repeat(100)}`;
  const shown = showPassage(long, ['sibyl-7b']);
  expect(shown).toMatch(/^….*Sibyl-7B.*…$/);
  expect(shown.length).toBeLessThanOrEqual(200);
  expect(shown.isWellFormed()).toBe(true);
  expect(showPassage('It is\n slow.', [])).toBe('It is slow.');
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
