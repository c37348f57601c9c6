import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/post/escape-text.ts';

describe('escapeText', () => {
  it.each([
    ['{{ x }} {% x %}', '&#123;&#123; x }} &#123;% x %}'],
    ['{:.c} {::x}', '&#123;:.c} &#123;::x}'],
    ['a | b', 'a &#124; b'],
    ['snake_case _x_ 1_2', 'snake_case &#95;x&#95; 1&#95;2'],
    ['AT&T <b>', 'AT&amp;T &lt;b&gt;'],
    ['$5', '<span>$</span>5'],
    ['a--b', 'a-&#45;b'],
    ['C# and F#', 'C# and F&#35;'],
    ['Wow! Wow!', 'Wow! Wow&#33;'],
    ['HTTPS://x www.y', 'HTTPS&#58;//x www&#46;y'],
    ['a@b.c but @user', 'a<span>@</span>b.c but @user'],
    [':smile: :+1: 08:50:00', '<span>:</span>smile: <span>:</span>+1: 08:50:00'],
    [`"it's"`, '&quot;it&#39;s&quot;'],
    ['a.. b... c....', 'a.. b..&#46; c..&#46;&#46;'],
    ['\u0338x', '&#824;x'],
    // Behind a character that is written as an element, a mark would be alone.
    ['@\u0338 $\u0338 e\u0338', '@&#824; <span>$</span>&#824; e\u0338'],
    [':100: :1234: :12:', '<span>:</span>100: <span>:</span>1234: :12:'],
  ])('writes %s as %s anywhere', (text, markdown) => {
    expect(escapeText(text, false)).toBe(markdown);
    expect(escapeText(text, true)).toBe(markdown);
  });

  it.each([
    ['# x', '&#35; x'],
    ['- x', '&#45; x'],
    ['--x', '&#45;&#45;x'],
    ['+ x', '&#43; x'],
    [': x', '&#58; x'],
    ['= x', '&#61; x'],
    ['2024. x', '2024&#46; x'],
    ['1) x', '1&#41; x'],
    ['... x', '&#46;.. x'],
    ['=', '&#61;'],
  ])('writes %s as %s where a block starts', (text, markdown) => {
    expect(escapeText(text, true)).toBe(markdown);
  });
});
