import { hostileText } from '../support/hostile-text.ts';

/** What a generator draws from: numbers from 0 up to, without, 1. */
export type Random = () => number;

/** One of a list, all as likely. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** What papers and models write when nothing is wrong with them. */
const WORDS = [
  ...`speech recognition the of 5% 10.5 A* x_i snake_case F# C++ AT&T n<=5 p>q e.g. vs. GPT-4o`.split(
    ' ',
  ),
  ...'准确率 提升 模型 、 ， 。 （如 ） “引文” ：第一 噪声鲁棒 的 — …… 《书》 한국어 ひらがな カタカナ'.split(
    ' ',
  ),
  ...'עברית العربية ไทย हिन्दी Ünïcödé naïve ﬁ Ⅳ ½ 10⁻³ é e\u0301 x\u0338 a\u20dd ｱｲｳ ＡＢ ＊ ｜ ～'.split(
    ' ',
  ),
  ...'😀 👩‍👩‍👧 🇨🇳 ⚠️ #️⃣ :smile: :+1: :warning: :100: #1 gh-12 @user @org/team a@b.example'.split(' '),
  '\u202Eabc\u202C',
  '\u2067x\u2069',
  'zero\u200Bwidth',
  'nb\u00A0sp',
  'wide\u3000space',
];

/** Beginnings of blocks, each of which some reader takes for more than text. */
const BLOCK_STARTS = [
  ...'# ,## ,###### ,> ,>> ,- ,+ ,* ,1. ,1) ,12345. ,0. ,a. ,: ,~ ,= ,\\ ,| ,||,! ,- [ ] ,- [x] '.split(
    ',',
  ),
  ...'```,```js,~~~,~~~ruby,---,***,___,- - -,===,==,--,^,+++,$$,:::,---\ntitle: x\n---,\\---'.split(
    ',',
  ),
  ...'[^1]: ,[^a b]: ,[x]: ,[x]: <y> ,*[HTML]: ,{:toc},{:.c #i},{: .x},{::comment},{:/}'.split(','),
  ...'{::options auto_ids="false" /},{::nomarkdown},{:a: .b},{% raw %},{%- x -%},{{-x-}},<!--,<?php'.split(
    ',',
  ),
  ...'<div>,<div markdown="1">,<pre>,<script>,<style>,<table>,<br>,</details>,<summary>,<!DOCTYPE x>'.split(
    ',',
  ),
  ...'|a|b|\n|-|-|\n|c|d|,a|b\n-|-,|---|,: |,term\n: definition,    code,\tcode,* * *\n'.split(','),
];

const INLINE_PAIRS: readonly (readonly [string, string])[] = [
  ['*', '*'],
  ['**', '**'],
  ['***', '***'],
  ['_', '_'],
  ['__', '__'],
  ['**_', '_**'],
  ['*', '**'],
  ['~', '~'],
  ['~~', '~~'],
  ['`', '`'],
  ['``', '``'],
  ['`` ', ' ``'],
  ['$', '$'],
  ['$$', '$$'],
  ['$`', '`$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['[', ']'],
  ['[', '](https://code.example/x)'],
  ['[', '](javascript:alert(1))'],
  ['[', '](<b c> "t")'],
  ['[', '][y]'],
  ['![', '](https://evil.example/a.png)'],
  ['[^', ']'],
  ['[[', ']]'],
  ['<', '>'],
  ['</', '>'],
  ['<b>', '</b>'],
  ['<a href="https://evil.example">', '</a>'],
  ['<img src=x onerror="', '">'],
  ['<svg/onload=', '>'],
  ['<!-- ', ' -->'],
  ['<![CDATA[', ']]>'],
  ['<https://', '>'],
  ['<mailto:', '>'],
  ['{{', '}}'],
  ['{{ ', ' }}'],
  ['{% ', ' %}'],
  ['{%', '%}'],
  ['{:', '}'],
  ['{: .', '}'],
  ['{::', '/}'],
  ['{#', '}'],
  ['{', '}'],
  ['(', ')'],
  ['((', '))'],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['<<', '>>'],
  ['==', '=='],
  ['^', '^'],
  [':', ':'],
  ['|', '|'],
  ['\\textbf{', '}'],
  ['\\emph{', '}'],
  ['\\href{https://evil.example}{', '}'],
  ['\\frac{', '}{b}'],
  ['x_{', '}'],
  ['\\begin{cases}', '\\end{cases}'],
  ['https://code.example/x?', '。后'],
  ['http://evil.example/', ')'],
  ['www.', '.example'],
  ['&', ';'],
  ['&#', ';'],
  ['&#x', ';'],
  ['\\', ''],
  ['', '\\'],
  ['', '  '],
  ['    ', ''],
];

const RUNS = Array.from('*_`~#$|<>[]{}()!&\\-=+:^"\'.,;@%/ \t\u0301\u200D，。中');
const BETWEEN = ['', '', ' ', ' ', '\n', '\n\n', '  \n', '\\\n', '\r\n', '\t', '\u2028', '，', '-'];

/** A phrase: a word, a run of one sign, a soup of signs, or a phrase in a pair of signs. */
function phrase(random: Random, depth: number): string {
  const kind = random();
  if (depth === 0 || kind < 0.3) return pick(random, WORDS);
  if (kind < 0.38) return pick(random, RUNS).repeat(1 + Math.floor(random() ** 4 * 40));
  if (kind < 0.55) return hostileText(random, 4);
  if (kind < 0.62) return pick(random, BLOCK_STARTS);
  const [open, close] = pick(random, INLINE_PAIRS);
  return open + phrases(random, depth - 1) + (random() < 0.9 ? close : '');
}

function phrases(random: Random, depth: number): string {
  const count = 1 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => phrase(random, depth)).join(pick(random, BETWEEN));
}

/** A character goes, comes twice, or changes its place: what is almost markup. */
function damage(random: Random, value: string): string {
  const at = Math.floor(random() * value.length);
  const to = Math.floor(random() * value.length);
  const kind = random();
  if (kind < 0.4) return value.slice(0, at) + value.slice(at + 1);
  if (kind < 0.7) return value.slice(0, at) + (value[at] ?? '') + value.slice(at);
  return value.slice(0, at) + (value[to] ?? '') + value.slice(at);
}

/**
 * One random string that looks like something to Markdown, kramdown, Liquid, HTML, TeX or YAML, or
 * almost does: of about 30 characters, some much longer, with words of many scripts in it.
 */
export function hostileString(random: Random): string {
  const opening = random() < 0.3 ? pick(random, BLOCK_STARTS) : '';
  const text = opening + phrases(random, Math.floor(random() * 4));
  return random() < 0.3 ? damage(random, text) : text;
}
