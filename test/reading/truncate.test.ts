import { expect, it } from 'vitest';

import { MAX_CHARACTERS, truncateText } from '../../src/reading/truncate.ts';

it('leaves a text of the limit alone', () => {
  const text = 'x'.repeat(MAX_CHARACTERS);
  expect(truncateText(text)).toEqual({ text, truncated: false });
});

it('cuts at the end of a paragraph and says how much is missing', () => {
  const paragraph = 'Seventy characters, all of which belong to one and the same paragraph.';
  const text = Array.from({ length: 10 }, () => paragraph).join('\n\n');
  const cut = truncateText(text, 400);
  const kept = Array.from({ length: 4 }, () => paragraph).join('\n\n');
  expect(cut).toEqual({
    text: `${kept}\n\n[The last ${text.length - kept.length} characters of the paper are missing here.]`,
    truncated: true,
  });
});

it.each([
  ['lines', 'word word\n'],
  ['words', 'word '],
  ['one word', 'w'],
  ['pairs of surrogates', '\u{1d400}'],
  ['odd pairs of surrogates', 'a\u{1d400}'],
])('never passes the limit nor breaks a character in %s', (_, unit) => {
  for (const limit of [200, 201, 202, 203]) {
    const { text, truncated } = truncateText(unit.repeat(1000), limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.length).toBeGreaterThan(limit / 2);
    expect(text.isWellFormed()).toBe(true);
    expect(truncated).toBe(true);
  }
});
