import { expect, it } from 'vitest';

import { toTex } from '../../src/reading/formula-text.ts';

it.each([
  ['\\displaystyle\\frac{a}{b}', '\\frac{a}{b}'],
  ['\\displaystylex', '\\displaystylex'],
  ['a%\nb', 'ab'],
  ['a\\%\nb', 'a\\% b'],
  ['a\\\\%\nb', 'a\\\\b'],
  ['50%', '50%'],
  ['x%hidden words\ny', 'xy'],
  ['a\\phantom{secret {nested} words}b', 'ab'],
  ['\\{\\phantom{a\\}b}\\}', '\\{\\}'],
  ['\\phantom{unclosed', '\\phantom{unclosed'],
  ['\\textcolor{white}{secret}+x', '+x'],
  ['\\textcolor{red}{x}', '\\textcolor{red}{x}'],
  ['{\\color[rgb]{1,1,1}secret}+x', '{}+x'],
  ['{\\color[rgb]{1,0,0}x}+y', '{x}+y'],
  ['{\\color[gray]{1}secret}y', '{}y'],
  ['\\colorbox{red}{x}', '\\colorbox{red}{x}'],
  ['x\u200b\u2061y', 'xy'],
])('%j becomes %j', (alttext, tex) => {
  expect(toTex(alttext)).toBe(tex);
});
