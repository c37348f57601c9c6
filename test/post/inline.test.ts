import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/post/inline.ts';
import { paragraph } from '../../src/post/nodes.ts';
import { writeMarkdown } from '../../src/post/write-markdown.ts';

const LINKS = new Map([['code.example/x', 'https://code.example/x']]);

function write(text: string): string {
  return writeMarkdown([paragraph(...parseInline(text, LINKS))]);
}

describe('parseInline', () => {
  it.each([
    ['提升**5%**以上，**中文**与*x*', '提升<strong>5%</strong>以上，**中文**与*x*'],
    ['`a|b` 与 `c`', '<code>a&#124;b</code> 与 `c`'],
    ['**a *b **c** d* e**', '**a *b c d* e**'],
    [
      '参数（如$\\frac{\\partial L}{\\partial v(0)}$）和$a_B$的',
      '参数（如 $`\\frac{\\partial L}{\\partial v(0)}`$）和 $`a_B`$ 的',
    ],
    ['**$a_B$**', '<strong> $`a_B`$ </strong>'],
    ['约 $10^{-3}$，**$x^2$**', '约 10⁻³，**x²**'],
    [
      '$\\href{javascript:alert(1)}{x}$',
      '<code>&#92;href&#123;javascript:alert(1)}&#123;x}</code>',
    ],
    ['`$x$` 是 $y$', '<code><span>$</span>x<span>$</span></code> 是 y'],
    ['[代码](https://code.example/x)', '[代码](https://code.example/x)'],
    ['见 https://code.example/x。', '见 [https&#58;//code.example/x](https://code.example/x)。'],
    ['<https://code.example/x>', '[https&#58;//code.example/x](https://code.example/x)'],
    [
      '[**a** https://code.example/x](https://code.example/x)',
      '[**a** https&#58;//code.example/x](https://code.example/x)',
    ],
    ['&lt;b&gt; \\*x\\* AT&amp;T', '&lt;b&gt; &#42;x&#42; AT&amp;T'],
    ['\\textbf{Fx} 与 5\\%', 'Fx 与 5%'],
    ['a\n\nb', 'a b'],
    ['&nbsp;x&#x202E;y&nbsp;', 'xy'],
    ['`a://b` `www.a` `a`', '<code>a://b</code> <code>www&#46;a</code> `a`'],
    ['``` x', '&#96;&#96;&#96; x'],
    ['$a_0$'.repeat(12), 'a₀'.repeat(12)],
    ['', ''],
  ])('keeps what it knows of %j', (text, markdown) => {
    expect(write(text)).toBe(markdown);
  });

  it.each([
    ['[x](javascript:alert(1))', '&#91;x&#93;(javascript:alert(1))'],
    ['[x](https://evil.example)', '&#91;x&#93;(https&#58;//evil.example)'],
    ['![x](https://evil.example/?q=1)', '!&#91;x&#93;(https&#58;//evil.example/?q=1)'],
    ['[$a_B$](//evil.example)', '&#91;<span>$</span>a_B<span>$</span>&#93;(//evil.example)'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<a@evil.example>', '&lt;a<span>@</span>evil.example&gt;'],
    ['# x', '&#35; x'],
    ['- x', '&#45; x'],
    ['1. x', '1&#46; x'],
    ['> x', '&gt; x'],
    ['> **x**', '&gt; **x**'],
    ['- **x**', '&#45; **x**'],
    ['2) **x**', '2&#41; **x**'],
    ['# **x**', '&#35; **x**'],
    ['<b>**x**</b>', '&lt;b&gt;**x**&lt;/b&gt;'],
    ['**x**\n---', '**x** -&#45;&#45;'],
    ['```js x', '&#96;&#96;&#96;js x'],
    ['    x', 'x'],
    ['---', '&#45;&#45;&#45;'],
    ['[foo]: http://e.example "t"', '&#91;foo&#93;: http&#58;//e.example &quot;t&quot;'],
    ['a\\\nb', 'a&#92; b'],
  ])('shows %j as it is written', (text, markdown) => {
    expect(write(text)).toBe(markdown);
  });

  it('has no white space at its edges', () => {
    expect(parseInline('&nbsp;x&nbsp;', LINKS)).toEqual([{ type: 'text', value: 'x' }]);
    expect(parseInline('&nbsp;*x*&nbsp;', LINKS)).toHaveLength(1);
  });
});
