import { expect, it } from 'vitest';
import { packReading } from '../src/packed-reading.ts';
import type { Reading } from '../src/paper.ts';

const BASIS = { source: 'pdf', truncated: true, fallback: 'arXiv has no HTML.' } as const;

it.each(['', 'Plain words.', '回声 “quoted” – 𝒳 $\\alpha$\n\n# Heading'])(
  'gives %j back as it was, with what belongs to it',
  (text) => {
    const reading: Reading = { ...BASIS, text, hidden: 'not seen' };
    expect(packReading(reading)()).toEqual(reading);
  },
);

it('puts U+FFFD where half a character was', () => {
  expect(packReading({ ...BASIS, text: 'a\ud800b' })().text).toBe('a\ufffdb');
});
