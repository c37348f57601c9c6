import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/post/clean-text.ts';
import { NO_LINKS } from '../../src/post/links.ts';
import { literalInline } from '../../src/post/literal.ts';
import { plainText } from '../../src/post/nodes.ts';
import { createRandom, hostileText } from './support/hostile-text.ts';

describe('literalInline', () => {
  it('changes nothing of a text without TeX', () => {
    const random = createRandom(4);
    let compared = 0;
    while (compared < 2000) {
      const text = hostileText(random);
      if (/[$\\`]/.test(text)) continue;
      compared += 1;
      expect(plainText(literalInline(text, NO_LINKS))).toBe(cleanText(text));
    }
  });

  it('shows formulas as text, as TeX, or as their source', () => {
    const nodes = literalInline(String.raw`$\ell_1$ of $a_b$ by $\mymacro{x}$`, NO_LINKS);
    expect(nodes).toEqual([
      { type: 'text', value: 'ℓ₁ of ' },
      { type: 'inlineMath', value: 'a_b' },
      { type: 'text', value: ' by ' },
      { type: 'inlineCode', value: String.raw`\mymacro{x}` },
    ]);
  });

  it('takes backquotes for characters, not for code', () => {
    expect(literalInline('`$a_b$`', NO_LINKS).map(({ type }) => type)).toEqual([
      'text',
      'inlineMath',
      'text',
    ]);
  });

  it('links addresses of the table alone', () => {
    const links = new Map([['a.example', 'https://a.example/']]);
    const nodes = literalInline('https://a.example and https://b.example', links);
    expect(nodes.map(({ type }) => type)).toEqual(['link', 'text']);
  });
});
