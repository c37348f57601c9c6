import { describe, expect, it } from 'vitest';
import { texSource } from '../../src/post/tex-source.ts';

describe('texSource', () => {
  it.each([
    [String.raw`\frac{a}{b}`, String.raw`\frac{a}{b}`],
    ['{{a+b}_c}', '{ {a+b}_c}'],
    [String.raw`\{{x}\}`, String.raw`\{ {x}\}`],
    [String.raw`\|x\|`, String.raw`\Vert x\Vert`],
    ['P(A|B)', String.raw`P(A\vert B)`],
    ['a<b>c', String.raw`a\lt b\gt c`],
    ['{%}', String.raw`{\%}`],
    [String.raw`5\%`, String.raw`5\%`],
    ['{: x}', '{ : x}'],
    ['[a]: b', '[a] : b'],
    [String.raw`\begin{cases}a\\b\end{cases}`, String.raw`\begin{cases}a\\b\end{cases}`],
  ])('writes %s as %s', (tex, source) => {
    expect(texSource(tex)).toBe(source);
  });

  it('takes braces twenty deep, and any number beside each other', () => {
    expect(texSource('{'.repeat(20) + '}'.repeat(20))).toBeDefined();
    expect(texSource('{a}'.repeat(30))).toBe('{a}'.repeat(30));
  });

  it.each([
    [String.raw`\href{javascript:alert(1)}{x}`],
    [String.raw`\require{html}`],
    [String.raw`\def\x{y}`],
    [String.raw`\begin{equation}x\end{equation}`],
    [String.raw`\begin{}`],
    [String.raw`\begin x`],
    [String.raw`a\)b`],
    [String.raw`\text{https://evil.example}`],
    ['\\`'],
    [String.raw`\text{a $x$ b}`],
    ['{'.repeat(21) + '}'.repeat(21)],
    ['{a}'.repeat(30) + '{'.repeat(21) + '}'.repeat(21)],
  ])('refuses %s', (tex) => {
    expect(texSource(tex)).toBeUndefined();
  });
});
