import { describe, expect, it } from 'vitest';
import { checkBrokenFormulas } from '../../src/check/formula-broken.ts';
import { brief, check } from './support/one-part.ts';

const found = (text: string, abstract = '') =>
  brief(check('method', text, { abstract }, checkBrokenFormulas));

describe('a broken formula is found', () => {
  it.each([
    ['without its last dollar', '间隔 $m(d) 随时长增长'],
    ['without its first dollar', '间隔 m(d)$ 随时长增长'],
    ['without its first dollar, after a number', '取 x = 5$ 时'],
    ['without its last dollar, before a number', '为 $9.2 \\times 3 每通道'],
    ['with a brace too few', '$\\frac{a}{b$'],
    ['with a brace too many', '$a}$'],
    ['with braces in the wrong order', '$}a{$'],
    ['with \\left alone', '$\\left( a )$'],
    ['with \\right alone', '$( a \\right)$'],
    ['with \\begin alone', '$\\begin{matrix} a$'],
    ['with another \\end', '$\\begin{matrix} a \\end{array}$'],
    ['that ends with a backslash', '\\(a\\\\)'],
    ['that ends with a caret', '$a^$'],
    ['of words of the page', '取 x$为$y'],
    ['without dollars', '取 \\lambda = 0.02'],
    ['without dollars, with a subscript', '取 x_{t} 为'],
  ])('%s', (_, text) => {
    expect(found(text)).not.toEqual([]);
  });

  it('as it is written', () => {
    expect(found('甲 $\\frac{a}{b$ 乙')).toContain('formula-broken: $\\frac{a}{b$');
  });
});

describe('nothing is broken about', () => {
  it.each([
    ['formulas', '$a$、$\\frac{a}{b}$，$$c$$；\\(d\\)、\\[e\\]'],
    ['pairs', '$\\left( \\frac{a}{b} \\right) \\{ \\} \\begin{matrix} a \\end{matrix}$'],
    ['words in a formula', '$x \\text{ 若 } y$'],
    ['money', '\\$5、$5、US$5 与 5 $，$5/month，每小时 $0.36'],
    ['code', '`$x`、`\\alpha` 与 `x_{t}`'],
    ['names with underscores', 'wav2vec_base 与 x_12'],
    ['primes and rows', "$f'(x) \\\\ g$"],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('what the abstract has just so', () => {
    expect(found('{\\epsilon}ar-VAE', 'we propose {\\epsilon}ar-VAE')).toEqual([]);
    expect(found('取 \\epsilon', 'with $\\epsilon$')).toEqual(['formula-broken: \\epsilon']);
  });
});
