import { describe, expect, it } from 'vitest';
import { splitMath } from '../../src/post/math.ts';
import { createRandom, hostileText } from './support/hostile-text.ts';

function formulas(text: string, code = false): string[] {
  return splitMath(text, code).flatMap((segment) => (segment.kind === 'math' ? segment.tex : []));
}

describe('splitMath', () => {
  it('finds every delimiter', () => {
    expect(formulas(String.raw`a $x$, $$y$$, \(z\), \[w\] and $${'`'}v${'`'}$`)).toEqual([
      'x',
      'y',
      'z',
      'w',
      'v',
    ]);
  });

  it('takes a dollar of a formula for no end of it', () => {
    expect(formulas(String.raw`a $x\$_b$`)).toEqual([String.raw`x\$_b`]);
  });

  it.each([
    ['costs $5 and $10 per $1M tokens'],
    ['$ x$'],
    [String.raw`a \$x\$ b`],
    ['from $5-$10'],
    ['$x_{$ and $}$'],
    ['$$'],
    ['a $ b'],
    [String.raw`$x\$`],
    [`$${'x'.repeat(2000)}$`],
  ])('finds none in %s', (text) => {
    expect(formulas(text)).toEqual([]);
  });

  it('lets a digit follow a command, as in $\\sim$1,000', () => {
    expect(formulas(String.raw`takes $\sim$1,000 hours`)).toEqual([String.raw`\sim`]);
  });

  it('leaves code spans alone in Markdown, and backticks in metadata', () => {
    expect(formulas('`$x$` and ``a ` $y$``', true)).toEqual([]);
    expect(formulas('a price of $5 for `$x$`', true)).toEqual([]);
    expect(formulas('`$x$`', false)).toEqual(['x']);
  });

  it('loses nothing of the text', () => {
    const random = createRandom(2);
    for (let round = 0; round < 2000; round += 1) {
      const text = hostileText(random);
      for (const code of [true, false]) {
        const sources = splitMath(text, code).map(({ source }) => source);
        expect(sources.join('')).toBe(text);
        expect(sources).not.toContain('');
      }
    }
  });
});
